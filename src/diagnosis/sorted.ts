/** Last item of a sorted list whose position is at or before the given one; by halving, so that long texts stay fast. */
export const lastAtOrBefore = <T>(sorted: T[], position: number, of: (item: T) => number): T | undefined =>
  sorted[countAtOrBefore(sorted, position, of) - 1];

/** First item of a sorted list whose position is behind the given one. */
export const firstAfter = <T>(sorted: T[], position: number, of: (item: T) => number): T | undefined =>
  sorted[countAtOrBefore(sorted, position, of)];

function countAtOrBefore<T>(sorted: T[], position: number, of: (item: T) => number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (of(sorted[middle] as T) <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}
