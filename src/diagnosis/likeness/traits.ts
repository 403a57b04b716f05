import { legible } from '../legible.ts';
import { originalSpan, project } from '../projection.ts';
import type { Observation } from '../types.ts';

/** Something a text has in common with others: the stem of a word, or a fact that was observed. */
export interface Trait {
  words: string;
  start: number;
  end: number;
  /** A word somebody wrote, in contrast to a name, a part of one, and a fact. */
  prose: boolean;
}

/** What stands for a value that was taken out says nothing. */
const TAKEN_OUT = 'redacted';
/** Facts that are hardly ever the same twice, or that say what another fact says. */
const PASSING = /^(?:code|version|kind|live|origin):/;
/** What English puts behind a word; two reports of one cause need not use the same form of it. */
const ENDINGS = ['ations', 'ation', 'ings', 'ing', 'edly', 'ies', 'ed', 'es', 'er', 's', 'ly'];
const SHORTEST_STEM = 4;

const WORD = /[a-z][a-z0-9_-]{2,39}(?![a-z0-9_-])|(?<![a-z0-9.])[0-9]{3}(?![a-z0-9.])/g;
/** A name of several parts, such as that of a variable, and its parts. */
const NAME = /[_-]/;
const PART = /[a-z0-9]{3,}/g;

/** The traits of a redacted text: its words by their stems, the parts of its names, and what was observed. */
export function traitsOf(text: string, observations: Map<string, Observation>): Map<string, Trait> {
  const view = project(text);
  const traits = new Map<string, Trait>();
  const add = (word: string, at: number, prose = false): void => {
    const stem = stemOf(word);
    if (word === TAKEN_OUT || traits.has(stem)) return;
    traits.set(stem, { words: `“${word}”, as in reports of this cause`, ...originalSpan(view, at, at + word.length), prose });
  };
  for (const { 0: word, index } of legible(view.text).toLowerCase().matchAll(WORD)) {
    const name = NAME.test(word);
    add(word, index, !name);
    if (name) for (const part of word.matchAll(PART)) add(part[0], index + part.index);
  }
  for (const [fact, { words, start, end }] of observations) {
    if (!PASSING.test(fact)) traits.set(`@${fact}`, { words, start, end, prose: false });
  }
  return traits;
}

function stemOf(word: string): string {
  if (word.length <= SHORTEST_STEM || !/^[a-z]+$/.test(word)) return word;
  const ending = ENDINGS.find((one) => word.endsWith(one) && word.length - one.length >= SHORTEST_STEM);
  const stem = ending ? word.slice(0, -ending.length) : word;
  return stem.length > SHORTEST_STEM + 1 && stem.endsWith('e') ? stem.slice(0, -1) : stem;
}
