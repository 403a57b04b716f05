import type { Sifted } from '../sieve/sieve.ts';
import type { KindKnowledge } from '../types.ts';
import type { Found } from './found.ts';
import { look } from './look.ts';
import { scanAnthropic } from './scan-anthropic.ts';
import { scanJwt, scanOthers, scanPatterns } from './scan-others.ts';

/** Every credential in the projected text, the longest where two overlap. */
export const scan = (text: string, kinds: KindKnowledge[]): Found[] => scanSifted(look(text, kinds), kinds);

export function scanSifted(sifted: Sifted, kinds: KindKnowledge[]): Found[] {
  const { text } = sifted;
  const found = [...scanAnthropic(text, kinds), ...scanOthers(sifted, kinds), ...scanJwt(sifted, kinds), ...scanPatterns(text, kinds)];
  found.sort((a, b) => a.from - b.from || b.to - a.to);
  const kept: Found[] = [];
  for (const one of found) {
    if (one.from >= (kept.at(-1)?.to ?? 0)) kept.push(one);
  }
  return kept;
}
