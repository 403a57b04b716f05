import type { Observation } from './types.ts';

/** Whether an observed client version lies in an inclusive range such as `1.0.81 - 1.0.87`. */
export function inRange(observations: Map<string, Observation>, range: string): boolean {
  const [low = '', high = low] = range.split(/ {1,4}- {1,4}/);
  for (const fact of observations.keys()) {
    if (!fact.startsWith('version:')) continue;
    const version = fact.slice('version:'.length);
    if (compare(version, low) >= 0 && compare(version, high) <= 0) return true;
  }
  return false;
}

function compare(a: string, b: string): number {
  const left = a.split('.').map(Number);
  const right = b.split('.').map(Number);
  for (let part = 0; part < 3; part += 1) {
    const difference = (left[part] ?? 0) - (right[part] ?? 0);
    if (difference) return difference;
  }
  return 0;
}
