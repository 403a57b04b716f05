import type { Alphabet, KindKnowledge } from '../types.ts';

/** All kinds that share one prefix; nothing in the string tells them apart. */
export interface Family {
  prefix: string;
  kinds: KindKnowledge[];
  alphabet: Alphabet;
  /** Length of the whole value, when every kind of the family agrees on one. */
  length?: { min: number; max: number } | undefined;
  ending: string;
}

/** From `sk-ant-` and two letters on, a beginning names one family. */
const SHORTEST_BEGINNING = 9;

/** The part of the Anthropic families that is the same in all, known and unknown. */
export const ANTHROPIC_STEM = 'sk-ant-';

const cache = new WeakMap<KindKnowledge[], Family[]>();

/** Families by prefix, longest prefix first, so that `sk-ant-api03-` is tried before `sk-`. */
export function families(kinds: KindKnowledge[]): Family[] {
  const known = cache.get(kinds);
  if (known) return known;
  const byPrefix = new Map<string, KindKnowledge[]>();
  for (const kind of kinds) {
    for (const prefix of kind.prefixes) byPrefix.set(prefix, [...(byPrefix.get(prefix) ?? []), kind]);
  }
  const list = [...byPrefix].map(([prefix, members]) => family(prefix, members));
  list.sort((a, b) => b.prefix.length - a.prefix.length);
  cache.set(kinds, list);
  return list;
}

/** From the narrowest to the widest. */
const ALPHABETS: Alphabet[] = ['hex', 'alphanumeric', 'base64url', 'base64', 'jwt', 'any'];

function family(prefix: string, kinds: KindKnowledge[]): Family {
  const lengths = kinds.flatMap((kind) => (kind.length ? [kind.length] : []));
  const length = lengths.length ? { min: Math.min(...lengths.map((l) => l.min)), max: Math.max(...lengths.map((l) => l.max)) } : undefined;
  const widest = Math.max(0, ...kinds.map((kind) => ALPHABETS.indexOf(kind.alphabet)));
  return { prefix, kinds, alphabet: ALPHABETS[widest] ?? 'any', length, ending: kinds[0]?.ending ?? '' };
}

/** The family of a value, or an unknown Anthropic family made from its own start. */
export function familyOf(value: string, kinds: KindKnowledge[]): Family | undefined {
  const found = families(kinds).find(({ prefix }) => value.startsWith(prefix) && (prefix !== 'sk-' || !value.startsWith(ANTHROPIC_STEM)));
  if (found) return found;
  // Authors blank out early: `sk-ant-oat…`, `sk-ant-api***`.
  const begun = value.length >= SHORTEST_BEGINNING ? families(kinds).find(({ prefix }) => prefix.startsWith(value)) : undefined;
  if (begun) return begun;
  if (!value.startsWith(ANTHROPIC_STEM)) return undefined;
  const tag = /^sk-ant-[a-z]{2,12}\d{0,2}-/.exec(value)?.[0] ?? ANTHROPIC_STEM;
  return { prefix: tag, kinds: [], alphabet: 'base64url', ending: '' };
}

/** Kinds of a family that a whole value can be, by pattern where one is published. */
export function kindsOf(value: string, family: Family): KindKnowledge[] {
  const matching = family.kinds.filter((kind) => kind.pattern && new RegExp(kind.pattern).test(value));
  return matching.length ? family.kinds.filter((kind) => !kind.pattern || matching.includes(kind)) : family.kinds;
}
