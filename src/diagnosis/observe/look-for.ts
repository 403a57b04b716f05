import { firstMatch, type Sifted } from '../sieve/sieve.ts';
import type { Observation } from '../types.ts';
import type { Entry } from '../vocabulary/entry.ts';

/** First occurrence of each entry of a vocabulary. */
export function lookFor(text: Sifted, entries: Entry[]): Observation[] {
  return entries.flatMap(({ fact, find, words }) => {
    const match = firstMatch(text, find);
    if (!match) return [];
    return [{ fact, kind: fact.slice(0, fact.indexOf(':')), words, start: match.index, end: match.index + match[0].length }];
  });
}
