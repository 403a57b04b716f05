import type { WordCounts } from '../types.ts';

/** Counted words as they travel to the browser, in half the bytes: most causes never have most words. */
export interface PackedCounts {
  unit: number;
  causes: WordCounts['causes'];
  /** All traits, with a space between them. */
  traits: string;
  /** What every count is a multiple of. */
  step: number;
  /** One line per cause: a number is so many traits it never has; a letter, or a number in brackets, is how many steps it has of the next. */
  counts: string[];
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** The traits most causes have stand first: what is alike then stands together, which compresses best. */
export function packCounts({ unit, causes, traits }: WordCounts): PackedCounts {
  const ordered = Object.entries(traits).sort(([, a], [, b]) => b.length - a.length);
  const rows = causes.map((_, cause) => ordered.map(([, pairs]) => countOf(pairs, cause)));
  const step = rows.flat().reduce(commonDivisor, 0) || 1;
  return {
    unit,
    causes,
    traits: ordered.map(([trait]) => trait).join(' '),
    step,
    counts: rows.map((row) => packRow(row.map((count) => count / step))),
  };
}

/** Pairs are the index of a cause and its count. */
const countOf = (pairs: number[], cause: number): number => {
  const at = pairs.findIndex((value, index) => index % 2 === 0 && value === cause);
  return at < 0 ? 0 : (pairs[at + 1] ?? 0);
};

const packRow = (row: number[]): string =>
  row
    .map((count) => (count === 0 ? ' ' : (LETTERS[count - 1] ?? `(${count})`)))
    .join('')
    .replace(/ +/g, (run) => String(run.length));

/** The counts as the engine weighs them, from the form they are stored in. */
export function unpackCounts({ unit, causes, traits, step, counts }: PackedCounts): WordCounts {
  const entries = traits.split(' ').map((trait): [string, number[]] => [trait, []]);
  counts.forEach((line, cause) => {
    let trait = 0;
    for (const { groups: { run, letter, number } = {} } of line.matchAll(/(?<run>\d+)|(?<letter>[A-Za-z])|\((?<number>\d+)\)/g)) {
      if (run) trait += Number(run);
      else {
        entries[trait]?.[1].push(cause, step * (letter ? LETTERS.indexOf(letter) + 1 : Number(number)));
        trait += 1;
      }
    }
  });
  return { unit, causes, traits: Object.fromEntries(entries) };
}

const commonDivisor = (a: number, b: number): number => (b === 0 ? a : commonDivisor(b, a % b));
