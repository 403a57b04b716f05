import { lastAtOrBefore } from '../sorted.ts';
import type { Range } from './range.ts';
import type { Slot } from './slots.ts';

/**
 * The slots without those whose name is a piece of a secret: the end of a key may read like the name of a variable
 * (`…-QX7_AA", "model"`), and names are shown. A name that is known by itself is no secret's piece.
 */
export function withoutInnerNames(slots: Slot[], secrets: Range[]): Slot[] {
  const apart = merged(secrets);
  return slots.filter(({ slot, nameAt }) => slot !== 'other' || nameAt >= (lastAtOrBefore(apart, nameAt, ({ from }) => from)?.to ?? 0));
}

/** The same places in ranges that do not overlap, in order. */
function merged(ranges: Range[]): Range[] {
  const apart: Range[] = [];
  for (const { from, to } of ranges.toSorted((a, b) => a.from - b.from)) {
    const last = apart.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else apart.push({ from, to });
  }
  return apart;
}
