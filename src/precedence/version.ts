import type { History, Rules } from './rules.ts';

/** The rules of a version: those of the last entry that is not newer. */
export const rulesFor = (history: History, version: string): Rules | undefined =>
  history.findLast(({ from }) => compareVersions(from, version) <= 0);

export function compareVersions(a: string, b: string): number {
  const left = a.split('.').map(Number);
  const right = b.split('.').map(Number);
  for (let part = 0; part < 3; part += 1) {
    const difference = (left[part] ?? 0) - (right[part] ?? 0);
    if (difference) return difference;
  }
  return 0;
}
