import { leadsOf } from './leads.ts';
import { read } from './pattern.ts';

/**
 * Many patterns, looked for in one pass. Nearly all begin with one of a few fixed texts, so only the places where such
 * a text stands are tried. What is found is what `exec` and `matchAll` find, and one pattern more costs next to nothing.
 */
export interface Sieve {
  /** Whether a lead begins with three characters, by their hash, and whether one is shorter than that, by its first. */
  grams: Uint8Array;
  firsts: Uint8Array;
  leads: Branch;
  /** Patterns that are found in the pass, each with its number. */
  numbers: Map<RegExp, number>;
}

/** All leads as a tree of characters, so that what several have in common is compared once. */
interface Branch {
  next: Map<number, Branch>;
  /** Patterns of which a lead ends here. */
  ends: Led[];
}

interface Led {
  /** The pattern, to be tried at one place. */
  sticky: RegExp;
  number: number;
  /** Whether all matches are wanted, or the first. */
  all: boolean;
}

const GRAM = 3;
const WINDOW = 0xff_ff_ff;
/** Sets the bit that tells `a` from `A`; other characters only get another number. */
const FOLD = 0x20;
/** Knuth's multiplier: spreads windows that differ little. */
const SPREAD = 0x9e_37_79_b1;
/** Few enough slots to stay in the fastest cache, enough for chance hits to be rare. */
const SLOT_BITS = 14;
const SHIFT = 32 - SLOT_BITS;
const FIRSTS = 0xff;

export function sieveOf(patterns: RegExp[]): Sieve {
  const sieve = {
    grams: new Uint8Array(1 << SLOT_BITS),
    firsts: new Uint8Array(FIRSTS + 1),
    leads: branch(),
    numbers: new Map<RegExp, number>(),
  };
  for (const pattern of new Set(patterns)) {
    const leads = leadsOf(read(pattern));
    if (leads.length) add(sieve, pattern, leads);
  }
  return sieve;
}

const branch = (): Branch => ({ next: new Map(), ends: [] });

function add({ grams, firsts, leads: root, numbers }: Sieve, pattern: RegExp, leads: string[]): void {
  const sticky = new RegExp(pattern.source, `${pattern.flags.replace('g', '')}y`);
  const led = { sticky, number: numbers.size, all: pattern.global };
  numbers.set(pattern, led.number);
  for (const lead of leads) {
    const codes = Array.from({ length: lead.length }, (_, at) => lead.charCodeAt(at) | FOLD);
    if (codes.length < GRAM) firsts[(codes[0] ?? 0) & FIRSTS] = 1;
    else grams[slotOf(codes.slice(0, GRAM).reduce(slide, 0))] = 1;
    let at = root;
    for (const code of codes) {
      const next = at.next.get(code) ?? branch();
      at.next.set(code, next);
      at = next;
    }
    if (!at.ends.includes(led)) at.ends.push(led);
  }
}

const slide = (window: number, code: number): number => ((window << 8) ^ code) & WINDOW;
const slotOf = (window: number): number => Math.imul(window, SPREAD) >>> SHIFT;

/** What one pass found in a text. */
export interface Sifted {
  text: string;
  sieve: Sieve;
  /** Matches by number of the pattern, in order. */
  found: (RegExpExecArray[] | undefined)[];
}

export function sift(text: string, sieve: Sieve): Sifted {
  const { grams, firsts } = sieve;
  const sifted: Sifted = { text, sieve, found: [] };
  const { length } = text;
  let window = 0;
  let [first, second] = [0, 0];
  // Each place is tried when the window has passed it, so that the leads of a pattern are met in the order of the text.
  for (let at = 0; at < length + GRAM - 1; at += 1) {
    const code = at < length ? text.charCodeAt(at) | FOLD : 0;
    window = slide(window, code);
    if (grams[slotOf(window)] === 1 || firsts[first & FIRSTS] === 1) tryAt(sifted, at - GRAM + 1);
    first = second;
    second = code;
  }
  return sifted;
}

/** Tries the patterns of which a lead stands here. */
function tryAt({ text, sieve, found }: Sifted, from: number): void {
  let branch: Branch | undefined = sieve.leads;
  for (let at = from; at < text.length; at += 1) {
    branch = branch.next.get(text.charCodeAt(at) | FOLD);
    if (!branch) return;
    for (const { sticky, number, all } of branch.ends) {
      const matches = found[number];
      const last = matches?.at(-1);
      if (last && (!all || from < last.index + last[0].length)) continue;
      sticky.lastIndex = from;
      const match = sticky.exec(text);
      if (match && matches) matches.push(match);
      else if (match) found[number] = [match];
    }
  }
}

/** As `pattern.exec(text)`, for a pattern without the flag `g`. */
export function firstMatch({ text, sieve, found }: Sifted, pattern: RegExp): RegExpExecArray | null {
  const number = sieve.numbers.get(pattern);
  return number === undefined ? pattern.exec(text) : (found[number]?.[0] ?? null);
}

/** As `text.matchAll(pattern)`. */
export function allMatches({ text, sieve, found }: Sifted, pattern: RegExp): Iterable<RegExpExecArray> {
  const number = sieve.numbers.get(pattern);
  return number === undefined ? eachMatch(text, pattern) : (found[number] ?? []);
}

/** `matchAll` compiles the pattern anew for each text. */
function* eachMatch(text: string, pattern: RegExp): Generator<RegExpExecArray> {
  let at = 0;
  while (true) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) return;
    at = pattern.lastIndex + (match[0] ? 0 : 1);
    yield match;
  }
}
