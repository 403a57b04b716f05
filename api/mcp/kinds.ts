import type { KindKnowledge } from '../../src/diagnosis/types.ts';

export const credentialUrl = ({ id }: KindKnowledge): string => `/credentials/${id}/`;

/** Kinds by id, and by prefix: the longest known one that the given text starts with, or all that continue it. */
export function kindsNamed(
  kinds: KindKnowledge[],
  { id, prefix }: { id?: string | undefined; prefix?: string | undefined },
): KindKnowledge[] {
  const byId = id ? kinds.filter((kind) => kind.id === id.trim().toLowerCase()) : kinds;
  return prefix ? startingWith(byId, prefix.trim()) : byId;
}

function startingWith(kinds: KindKnowledge[], given: string): KindKnowledge[] {
  const known = kinds.flatMap(({ prefixes }) => prefixes);
  const longest = known.filter((prefix) => given.startsWith(prefix)).sort((a, b) => b.length - a.length)[0] ?? '';
  const continuing = known.filter((prefix) => prefix.startsWith(given));
  const wanted = new Set(longest && longest !== given ? [longest] : continuing);
  return kinds.filter(({ prefixes }) => prefixes.some((prefix) => wanted.has(prefix)));
}
