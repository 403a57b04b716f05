import { firstMatch, type Sifted } from '../sieve/sieve.ts';
import type { Observation } from '../types.ts';
import type { Entry } from '../vocabulary/entry.ts';

/** First occurrence of each entry of a vocabulary. */
export function lookFor(text: Sifted, entries: Entry[]): Observation[] {
  const seen: Observation[] = [];
  for (const { fact, find, words } of entries) {
    const match = firstMatch(text, find);
    if (match) seen.push({ fact, kind: fact.slice(0, fact.indexOf(':')), words, start: match.index, end: match.index + match[0].length });
  }
  return seen;
}
