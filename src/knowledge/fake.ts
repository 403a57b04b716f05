import { scan } from '../diagnosis/redact/scan.ts';
import type { KindKnowledge } from '../diagnosis/types.ts';

/** A body this short cannot be a credential. */
const HARMLESS = 20;
/** Longest fixed start a made-up body may have. */
const LONGEST_START = 32;
/** Longest unit a made-up body may repeat. */
const LONGEST_UNIT = 16;

/** Positions of credentials that do not show at a glance that they are made up. */
export function realLooking(text: string, kinds: KindKnowledge[]): { offset: number; prefix: string }[] {
  return scan(text, kinds)
    .filter((found) => found.family.kinds.length === 0 || found.family.kinds.some((kind) => kind.role !== 'identifier'))
    .filter((found) => !isFake(found.value.slice(found.family.prefix.length)))
    .map((found) => ({ offset: found.from, prefix: found.family.prefix }));
}

/** Fake by construction: one letter or word repeated, or the word EXAMPLE in it, or too short to be anything. */
export function isFake(body: string): boolean {
  if (/EXAMPLE|REDACTED|PLACEHOLDER|your|YOUR/.test(body)) return true;
  return body.split(/[.#+/=]/).every((piece) => piece.length < HARMLESS || endsRepeated(piece) || endsRepeated(piece.replace(/AA$/, '')));
}

/** A fixed start, such as the `eyJ` of a JWT, and then nothing but repetition, for at least half of it. */
function endsRepeated(piece: string): boolean {
  const longest = Math.min(LONGEST_START, Math.floor(piece.length / 2));
  for (let start = 0; start <= longest; start += 1) if (isRepeated(piece.slice(start))) return true;
  return false;
}

function isRepeated(piece: string): boolean {
  for (let unit = 1; unit <= Math.min(LONGEST_UNIT, piece.length / 2); unit += 1) {
    if (piece.slice(unit) === piece.slice(0, -unit)) return true;
  }
  return false;
}
