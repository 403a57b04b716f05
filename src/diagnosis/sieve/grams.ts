/**
 * Which sequences of three characters a text holds, letters in either case alike. One pass over the text, and most
 * patterns need not be tried: what it denies is surely not there; what it affirms may still be absent.
 */
export interface Grams {
  bits: Uint32Array;
  /** Leaves as many bits of a hash as there are places. */
  shift: number;
}

const LENGTH = 3;
const WINDOW = 0xff_ff_ff;
/** Sets the bit that tells `a` from `A`; other characters only get another number. */
const FOLD = 0x20;
/** Knuth's multiplier: spreads windows that differ little. */
const SPREAD = 0x9e_37_79_b1;
/** Eight places for each character keep chance hits rare; more than fit into the fastest cache would cost what they save. */
const PLACES_PER_CHARACTER = 3;
const FEWEST = 12;
const MOST = 17;

export function gramsOf(text: string): Grams {
  const size = Math.min(MOST, Math.max(FEWEST, PLACES_PER_CHARACTER + 32 - Math.clz32(text.length)));
  const bits = new Uint32Array(1 << (size - 5));
  const shift = 32 - size;
  let window = 0;
  for (let at = 0; at < text.length; at += 1) {
    window = ((window << 8) ^ (text.charCodeAt(at) | FOLD)) & WINDOW;
    const place = Math.imul(window, SPREAD) >>> shift;
    bits[place >>> 5] = (bits[place >>> 5] as number) | (1 << (place & 31));
  }
  return { bits, shift };
}

/** Hashes of the grams of a fixed text; none when it is too short to have one. */
export function hashesOf(text: string): number[] {
  const windows = Array.from({ length: Math.max(0, text.length - LENGTH + 1) }, (_, at) => text.slice(at, at + LENGTH));
  return windows.map((gram) =>
    Math.imul(
      [...gram].reduce((window, char) => ((window << 8) ^ (char.charCodeAt(0) | FOLD)) & WINDOW, 0),
      SPREAD,
    ),
  );
}

/** Whether all of these grams are in the text, as far as its places tell. */
export function mayHold({ bits, shift }: Grams, hashes: number[]): boolean {
  for (const hash of hashes) {
    const place = hash >>> shift;
    if (((bits[place >>> 5] as number) & (1 << (place & 31))) === 0) return false;
  }
  return true;
}
