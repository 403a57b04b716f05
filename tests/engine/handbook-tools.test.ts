import { describe, expect, it } from 'vitest';
import { kindsNamed } from '../../api/mcp/kinds.ts';
import { indexOf, search } from '../../api/mcp/search.ts';
import { withoutCredentials } from '../../api/mcp/without-credentials.ts';
import { fake } from '../support/fake.ts';
import { knowledge } from '../support/knowledge.ts';

const index = indexOf(knowledge);
const found = (query: string, most = 5): string[] => search(index, query, most).map(({ id }) => id);

describe('the search for agents', () => {
  it('finds every page by its title, among the first three', () => {
    const missed = [...knowledge.diagnoses, ...knowledge.kinds].filter(({ id, title }) => !found(title, 3).includes(id));
    expect(missed.map(({ id }) => id)).toEqual([]);
  });

  it.each([
    ['oauth token expired', 'oauth-token-expired'],
    ['credit balance too low', 'credit-balance-too-low'],
    ['ANTHROPIC_FOUNDRY_API_KEY', 'foundry-key'],
    ['sk-ant-admin01-', 'admin-key-console'],
    ['claude setup-token', 'oauth-setup-token'],
  ])('finds for %j the page %s among the first', (query, id) => {
    expect(found(query, 3)).toContain(id);
  });

  it('does not care for case, and gives no more than was asked for', () => {
    expect(found('OAUTH Token EXPIRED')).toEqual(found('oauth token expired'));
    expect(found('token', 2)).toHaveLength(2);
  });

  it.each(['', '   ', '…', 'qqqqqqqq'])('finds nothing for %j', (query) => {
    expect(found(query)).toEqual([]);
  });
});

describe('kinds by id and prefix', () => {
  const named = (query: { kind?: string; prefix?: string }): string[] => kindsNamed(knowledge.kinds, query).map(({ id }) => id);
  const sharing = (prefix: string): string[] => knowledge.kinds.filter(({ prefixes }) => prefixes.includes(prefix)).map(({ id }) => id);

  it.each(['sk-ant-oat01-', 'sk-ant-oat01', 'sk-ant-oat01-REDACTED', ' sk-ant-oat01-… '])('finds all that share %j', (prefix) => {
    expect(named({ prefix })).toEqual(sharing('sk-ant-oat01-'));
  });

  it.each(knowledge.kinds.map(({ id }) => id))('finds %s by its id', (kind) => {
    expect(named({ kind })).toEqual([kind]);
  });

  it('takes an unknown Anthropic prefix for no other vendor’s, and finds all families of their common beginning', () => {
    expect(named({ prefix: 'sk-ant-new77-' })).toEqual([]);
    expect(named({ prefix: 'sk-ant-' }).length).toBeGreaterThan(10);
    expect(named({ prefix: 'sk-' })).toEqual(sharing('sk-'));
  });

  it('looks for both when both are given', () => {
    expect(named({ kind: 'oauth-setup-token', prefix: 'sk-ant-oat01-' })).toEqual(['oauth-setup-token']);
    expect(named({ kind: 'oauth-setup-token', prefix: 'sk-ant-api03-' })).toEqual([]);
  });
});

describe('a message without its credentials', () => {
  const SECRET = fake.apiKey('Q');

  it('has them replaced in values and in names, however deep', () => {
    const { message, families } = withoutCredentials(
      { a: [{ b: `key ${SECRET}` }, 1, null], [SECRET]: { c: fake.accessToken('Q') } },
      knowledge.kinds,
    );
    expect(message).toEqual({
      a: [{ b: 'key sk-ant-api03-[redacted]' }, 1, null],
      'sk-ant-api03-[redacted]': { c: 'sk-ant-oat01-[redacted]' },
    });
    expect(families).toEqual(['sk-ant-api03-', 'sk-ant-oat01-']);
  });

  it('is the same when there was none', () => {
    const message = { text: '401 invalid x-api-key\nANTHROPIC_API_KEY=sk-ant-api03-REDACTED', n: [true, 0.5, ''] };
    expect(withoutCredentials(message, knowledge.kinds)).toEqual({ message, families: [] });
  });
});
