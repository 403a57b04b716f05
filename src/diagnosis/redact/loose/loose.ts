import { allMatches, type Sifted } from '../../sieve/sieve.ts';
import { randomRuns } from '../random-runs.ts';
import type { Range } from '../range.ts';
import { valueKind } from '../value-kind.ts';
import { ADDRESSES } from './addresses.ts';
import { CODE } from './code.ts';
import { COMMANDS } from './commands.ts';
import { DATA } from './data.ts';
import { HEADERS } from './headers.ts';
import { PRODUCTS } from './products.ts';
import { PROSE } from './prose.ts';

/** Secrets that no slot and no page's prefix tells, but the place where they stand. A pattern with a group cuts out the group. */
export const LOOSE = [...ADDRESSES, ...CODE, ...COMMANDS, ...DATA, ...HEADERS, ...PRODUCTS, ...PROSE];

/** Their ranges in the projected text, in order. What only says where a secret comes from is none. */
export const looseSecrets = (sifted: Sifted): Range[] =>
  [
    ...LOOSE.flatMap((pattern) => Array.from(allMatches(sifted, pattern), rangeOf).filter((range) => isValue(sifted.text, range))),
    ...randomRuns(sifted.text),
  ].sort((a, b) => a.from - b.from);

function rangeOf(match: RegExpExecArray): Range {
  const [from, to] = match.indices?.[1] ?? [match.index, match.index + match[0].length];
  return { from, to };
}

const isValue = (text: string, { from, to }: Range): boolean =>
  !['reference', 'blanked', 'words'].includes(valueKind(text.slice(from, to), false));
