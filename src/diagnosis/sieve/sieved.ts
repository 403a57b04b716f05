import { type Grams, gramsOf, mayHold } from './grams.ts';
import { type Need, needsOf } from './needs.ts';

/** A text with its grams: what it surely does not hold is not looked for in it. */
export interface Sieved {
  text: string;
  grams: Grams;
}

export const sieved = (text: string): Sieved => ({ text, grams: gramsOf(text) });

/** As `pattern.exec(text)`, for a pattern without the flag `g`. */
export const firstMatch = ({ text, grams }: Sieved, pattern: RegExp): RegExpExecArray | null =>
  mayMatch(pattern, grams) ? pattern.exec(text) : null;

/** As `text.matchAll(pattern)`. */
export const allMatches = ({ text, grams }: Sieved, pattern: RegExp): Iterable<RegExpExecArray> =>
  mayMatch(pattern, grams) ? text.matchAll(pattern) : [];

const needs = new WeakMap<RegExp, Need>();

/** Whether a pattern can match anywhere in a text that has these grams. `false` is sure. */
function mayMatch(pattern: RegExp, grams: Grams): boolean {
  let need = needs.get(pattern);
  if (!need) {
    need = needsOf(pattern);
    needs.set(pattern, need);
  }
  return isMet(need, grams);
}

function isMet(need: Need, grams: Grams): boolean {
  if ('text' in need) return mayHold(grams, need.text);
  if ('all' in need) return need.all.every((part) => isMet(part, grams));
  return need.one.some((part) => isMet(part, grams));
}
