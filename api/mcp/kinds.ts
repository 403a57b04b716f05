import { familyOf } from '../../src/diagnosis/redact/families.ts';
import type { KindKnowledge } from '../../src/diagnosis/types.ts';

export const credentialUrl = ({ id }: KindKnowledge): string => `/credentials/${id}/`;

/** Kinds by id, by how they start, or by both. */
export function kindsNamed(
  kinds: KindKnowledge[],
  { kind, prefix }: { kind?: string | undefined; prefix?: string | undefined },
): KindKnowledge[] {
  const started = prefix ? startingWith(kinds, prefix.trim()) : kinds;
  return kind ? started.filter(({ id }) => id === kind.trim().toLowerCase()) : started;
}

/** The family the engine sees in it; for a beginning that is common to several families, all of them. */
function startingWith(kinds: KindKnowledge[], given: string): KindKnowledge[] {
  const family = familyOf(given, kinds);
  if (family?.kinds.length) return family.kinds;
  return kinds.filter(({ prefixes }) => prefixes.some((prefix) => prefix.startsWith(given)));
}
