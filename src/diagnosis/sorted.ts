/** Last item of a sorted list whose position is at or before the given one; by halving, so that long texts stay fast. */
export function lastAtOrBefore<T>(sorted: T[], position: number, of: (item: T) => number): T | undefined {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (of(sorted[middle] as T) <= position) low = middle + 1;
    else high = middle;
  }
  return sorted[low - 1];
}
