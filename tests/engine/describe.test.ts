import { describe, expect, it } from 'vitest';
import { ASK_ORIGIN, asKind, describeCredential, describeOpaque } from '../../src/diagnosis/redact/describe.ts';
import { families } from '../../src/diagnosis/redact/families.ts';
import { foundAt } from '../../src/diagnosis/redact/found.ts';
import type { CredentialSeen, KindKnowledge } from '../../src/diagnosis/types.ts';
import { kind } from '../support/kind.ts';

const Q = 'Q'.repeat(40);
const told = { issuedBy: 'A console', revoke: 'In the console', worksIn: ['an API', 'a tool'], failsIn: ['a chat'] };
const first = kind({ id: 'first', title: 'First', ...told });
const second = kind({ id: 'second', title: 'Second', vendor: 'Another', issuedBy: 'A login', worksIn: ['a tool'], failsIn: [] });
const withPrefix = (prefix: string, ...kinds: KindKnowledge[]): KindKnowledge[] => kinds.map((one) => ({ ...one, prefixes: [prefix] }));

const seen = (prefix: string, ...kinds: KindKnowledge[]): CredentialSeen => {
  const [family] = families(withPrefix(prefix, ...kinds));
  const known = family ?? { prefix, kinds: [], alphabet: 'base64url', ending: '' };
  return describeCredential(foundAt(0, prefix + Q, known), 'x-api-key', []);
};

describe('what is said of a credential', () => {
  it('is what is known of its kind', () => {
    expect(seen('zzz_', first)).toEqual({
      ...told,
      prefix: 'zzz_',
      kinds: ['first'],
      vendor: 'A vendor',
      lengthClass: 'unknown',
      carrier: 'x-api-key',
      faults: [],
      ask: '',
      docUrl: '/credentials/first/',
      start: 0,
      end: 0,
    });
  });

  it('is that of the first kind where several share a prefix that tells enough', () => {
    expect(seen('zzz_', first, second)).toMatchObject({ ...told, kinds: ['first', 'second'], ask: '', docUrl: '/credentials/first/' });
  });

  it('is that of each kind, with a question, where several share the one of tokens', () => {
    expect(seen('sk-ant-oat01-', first, second)).toMatchObject({
      kinds: ['first', 'second'],
      worksIn: ['First: an API', 'Second: a tool'],
      failsIn: ['First: a chat'],
      issuedBy: 'Several issuers share this prefix.',
      revoke: 'Depends on where it came from; see the page.',
      ask: ASK_ORIGIN,
      docUrl: '/guides/which-sk-ant-oat01/',
    });
  });

  it('is that of the only kind where one has the prefix of tokens', () => {
    expect(seen('sk-ant-oat01-', first)).toMatchObject({ ...told, ask: '', docUrl: '/credentials/first/' });
  });

  it.each([
    ['an Anthropic family', 'sk-ant-newkind07-', 'Anthropic'],
    ['another', 'zzz-sk-ant-', ''],
  ])('is little where no kind is known of %s', (_name, prefix, vendor) => {
    const nothing = { kinds: [], issuedBy: '', revoke: '', worksIn: [], failsIn: [], ask: '', docUrl: '/formats/' };
    expect(seen(prefix)).toMatchObject({ ...nothing, prefix, vendor });
  });
});

describe('a credential known by its place alone', () => {
  const kinds = [kind({ id: 'other', carriers: ['OTHER_KEY'] }), kind({ id: 'gateway', vendor: 'A gateway', carriers: ['GATEWAY_KEY'] })];
  const opaque = (carrier: string, value = Q, doubled = false) => describeOpaque(carrier, value, kinds, doubled);

  it('is of the kinds that are set there', () => {
    expect(opaque('GATEWAY_KEY')).toMatchObject({
      kinds: ['gateway'],
      vendor: 'A gateway',
      prefix: '',
      lengthClass: 'unknown',
      faults: [],
    });
  });

  it.each(['ANTHROPIC_AUTH_TOKEN', 'CLAUDE_CODE_OAUTH_TOKEN', 'x-api-key', 'authorization'])(
    'may be set in %s, whatever its kind',
    (carrier) => {
      expect(opaque(carrier)).toMatchObject({ kinds: [], vendor: '', carrier });
    },
  );

  it.each(['DB_PASSWORD', 'MY_ANTHROPIC_KEY', 'cookie'])('is no credential of ours in %s', (carrier) => {
    expect(opaque(carrier)).toBeUndefined();
  });

  it.each([
    [Q, false, []],
    [Q, true, ['bearer-inside@1']],
    ['your-key', false, ['placeholder@0']],
    ['your-key', true, ['bearer-inside@1', 'placeholder@0']],
  ])('%s, Bearer doubled: %s, has the faults %j', (value, doubled, faults) => {
    expect(opaque('x-api-key', value, doubled)?.faults.map((fault) => `${fault.kind}@${fault.position}`)).toEqual(faults);
  });
});

describe('a credential whose origin is known later', () => {
  const before: CredentialSeen = {
    ...seen('sk-ant-oat01-', first, second),
    faults: [{ kind: 'truncated', words: 'it ends early', position: 90 }],
    lengthClass: 'short',
    start: 10,
    end: 33,
  };

  it('is described as that kind, and keeps its place, its faults and what was seen of it', () => {
    expect(asKind(before, second)).toEqual({
      ...{ prefix: 'sk-ant-oat01-', carrier: 'x-api-key', faults: before.faults, lengthClass: 'short', start: 10, end: 33 },
      ...{ kinds: ['second'], vendor: 'Another', issuedBy: 'A login', revoke: '', worksIn: ['a tool'], failsIn: [] },
      ...{ ask: '', docUrl: '/credentials/second/' },
    });
  });
});
