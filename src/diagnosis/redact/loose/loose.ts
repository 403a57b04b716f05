import { allMatches, type Sifted } from '../../sieve/sieve.ts';
import { randomRuns } from '../random-runs.ts';
import type { Range } from '../range.ts';
import { ADDRESSES } from './addresses.ts';
import { CODE } from './code.ts';
import { COMMANDS } from './commands.ts';
import { DATA } from './data.ts';
import { HEADERS } from './headers.ts';
import { PRODUCTS } from './products.ts';
import { PROSE } from './prose.ts';

/** Secrets that no slot and no page's prefix tells, but the place where they stand. A pattern with a group cuts out the group. */
export const LOOSE = [...ADDRESSES, ...CODE, ...COMMANDS, ...DATA, ...HEADERS, ...PRODUCTS, ...PROSE];

/** Their ranges in the projected text, in order. */
export const looseSecrets = (text: Sifted): Range[] =>
  [
    ...LOOSE.flatMap((pattern) =>
      Array.from(allMatches(text, pattern), (match) => {
        const [from, to] = match.indices?.[1] ?? [match.index, match.index + match[0].length];
        return { from, to };
      }),
    ),
    ...randomRuns(text.text),
  ].sort((a, b) => a.from - b.from);
