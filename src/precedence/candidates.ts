import type { Rules } from './rules.ts';
import { CLONED, type Place, type Setting } from './types.ts';

/** What becomes of something that is set. */
export const FATES = ['sent', 'loses', 'not-read', 'turned-off'] as const;
export type Fate = (typeof FATES)[number];

/** Something that is set, and what becomes of it. */
export interface Candidate {
  place: Place;
  fate: Fate;
}

/** Everything that is set, in the order the client looks at it; what it never reads comes last. */
export function candidatesOf(rules: Rules, set: Setting[], sentFrom: Place[]): Candidate[] {
  const order = [
    ...rules.ownHeaders,
    ...rules.before.map(({ place }) => place),
    ...rules.slots.flatMap(({ places }) => places),
    ...rules.fallback.map(({ place }) => place),
  ];
  if (rules.clones !== 'unread') order.unshift(...CLONED);
  const rank = (place: Place): number => (order.includes(place) ? order.indexOf(place) : order.length);
  return [...set].sort((a, b) => rank(a.place) - rank(b.place)).map(({ place, shape }) => ({ place, fate: fateOf(place, shape) }));

  function fateOf(place: Place, shape: Setting['shape']): Fate {
    if (sentFrom.includes(place)) return 'sent';
    if (!order.includes(place)) return 'not-read';
    return shape === 'null' || shape === 'empty' || shape === 'undefined' ? 'turned-off' : 'loses';
  }
}
