import { type Sieve, type Sifted, sieveOf, sift } from '../sieve/sieve.ts';
import type { KindKnowledge } from '../types.ts';
import { LOOSE } from './loose/loose.ts';
import { otherPatterns } from './scan-others.ts';
import { SLOT_PATTERNS } from './slot-patterns.ts';

const sieves = new WeakMap<KindKnowledge[], Sieve>();

/** One pass over a text for everything that may be secret or say that something is. */
export function look(text: string, kinds: KindKnowledge[]): Sifted {
  let sieve = sieves.get(kinds);
  if (!sieve) {
    sieve = sieveOf([...otherPatterns(kinds), ...LOOSE, ...SLOT_PATTERNS]);
    sieves.set(kinds, sieve);
  }
  return sift(text, sieve);
}
