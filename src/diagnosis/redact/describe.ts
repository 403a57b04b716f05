import type { CredentialSeen, Fault, KindKnowledge } from '../types.ts';
import { type Family, kindsOf } from './families.ts';
import { lengthClass } from './faults.ts';
import type { Found } from './found.ts';

/** The question that decides when several kinds share one prefix. */
export const ASK_ORIGIN =
  'Where did it come from: the browser login of Claude Code, `claude setup-token`, `ant auth login`, a workload identity exchange, a Managed Agents environment page, or a routine?';

export function describeCredential(found: Found, carrier: string, faults: Fault[]): CredentialSeen {
  const { family } = found;
  const kinds = kindsOf(found.value, family);
  return describe(family, kinds, carrier, faults, lengthClass(found, family));
}

/** A credential that only its place gives away; the kind is known when that place names it. */
export function describeOpaque(carrier: string, value: string, kinds: KindKnowledge[], doubled: boolean): CredentialSeen | undefined {
  const named = kinds.filter((kind) => kind.carriers.includes(carrier));
  const vendorKnown =
    named.length > 0 || /^(?:ANTHROPIC|CLAUDE)_|^(?:x-api-key|authorization|api-key-option|auth-token-option)$/.test(carrier);
  if (!vendorKnown) return undefined;
  const faults: Fault[] = [];
  if (doubled)
    faults.push({ kind: 'bearer-inside', words: 'the word “Bearer” is part of the value; the client adds it itself', position: 1 });
  if (/your|change|placeholder|here$|^my[-_]|replace|dummy/i.test(value)) {
    faults.push({ kind: 'placeholder', words: 'a placeholder was left in place of the value', position: 0 });
  }
  const shared: Family = { prefix: '', kinds: named, alphabet: 'any', ending: '' };
  return describe(shared, named, carrier, faults, 'unknown');
}

function describe(
  family: Family,
  kinds: KindKnowledge[],
  carrier: string,
  faults: Fault[],
  length: CredentialSeen['lengthClass'],
): CredentialSeen {
  const first = kinds[0];
  const several = kinds.length > 1 && family.prefix === 'sk-ant-oat01-';
  return {
    prefix: family.prefix,
    kinds: kinds.map((kind) => kind.id),
    vendor: first?.vendor ?? (family.prefix.startsWith('sk-ant-') ? 'Anthropic' : ''),
    lengthClass: length,
    carrier,
    faults,
    worksIn: several ? firstOfEach(kinds, 'worksIn') : (first?.worksIn ?? []),
    failsIn: several ? firstOfEach(kinds, 'failsIn') : (first?.failsIn ?? []),
    issuedBy: several ? 'Several issuers share this prefix.' : (first?.issuedBy ?? ''),
    revoke: several ? 'Depends on where it came from; see the page.' : (first?.revoke ?? ''),
    ask: several ? ASK_ORIGIN : '',
    docUrl: pageOf(family, kinds),
    start: 0,
    end: 0,
  };
}

/** One line per origin: kinds that share a prefix work in different places. */
const firstOfEach = (kinds: KindKnowledge[], list: 'worksIn' | 'failsIn'): string[] =>
  kinds.flatMap((kind) => (kind[list][0] ? [`${kind.title}: ${kind[list][0]}`] : []));

/** The same credential, once its origin is known. */
export function asKind(seen: CredentialSeen, kind: KindKnowledge): CredentialSeen {
  const { prefix, carrier, faults, lengthClass: length, start, end } = seen;
  return { ...describe({ prefix, kinds: [kind], alphabet: kind.alphabet, ending: '' }, [kind], carrier, faults, length), start, end };
}

function pageOf(family: Family, kinds: KindKnowledge[]): string {
  if (family.prefix === 'sk-ant-oat01-' && kinds.length > 1) return '/guides/which-sk-ant-oat01/';
  return kinds[0] ? `/credentials/${kinds[0].id}/` : '/formats/';
}
