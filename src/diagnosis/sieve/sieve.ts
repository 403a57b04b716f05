import { leadsOf } from './leads.ts';
import { read } from './pattern.ts';

/**
 * Many patterns, looked for in one pass. Nearly all begin with one of a few fixed texts, so only the places where such
 * a text stands are tried. What is found is what `exec` and `matchAll` find, and one pattern more costs next to nothing.
 */
export interface Sieve {
  /** By hash of three characters, which list of leads to compare; 0 for none. */
  slots: Uint16Array;
  /** By first character, the same for leads that are shorter than that. */
  firsts: Uint16Array;
  lists: Lead[][];
  /** Patterns that are found in the pass, each with its number. */
  numbers: Map<RegExp, number>;
}

interface Lead {
  /** Character codes, folded. */
  codes: number[];
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
  const sieve: Sieve = { slots: new Uint16Array(1 << SLOT_BITS), firsts: new Uint16Array(FIRSTS + 1), lists: [[]], numbers: new Map() };
  for (const pattern of patterns) {
    const leads = leadsOf(read(pattern));
    if (leads.length && !sieve.numbers.has(pattern)) add(sieve, pattern, leads);
  }
  return sieve;
}

function add({ slots, firsts, lists, numbers }: Sieve, pattern: RegExp, leads: string[]): void {
  const sticky = new RegExp(pattern.source, `${pattern.flags.replace('g', '')}y`);
  const number = numbers.size;
  numbers.set(pattern, number);
  const folded = leads.map((lead) => Array.from({ length: lead.length }, (_, at) => lead.charCodeAt(at) | FOLD));
  for (const codes of new Map(folded.map((each) => [each.join(), each])).values()) {
    const long = codes.length >= GRAM;
    const table = long ? slots : firsts;
    const slot = long ? slotOf(codes.slice(0, GRAM).reduce(slide, 0)) : (codes[0] ?? 0) & FIRSTS;
    if (!table[slot]) table[slot] = lists.push([]) - 1;
    lists[table[slot] ?? 0]?.push({ codes, sticky, number, all: pattern.global });
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
  const { slots, firsts, lists } = sieve;
  const found: Sifted['found'] = [];
  const place = (list: number, from: number): void => {
    for (const lead of lists[list] as Lead[]) tryAt(text, from, lead, found);
  };
  let window = 0;
  let [first, second] = [0, 0];
  // Each place is tried when the window has passed it, so that the leads of a pattern are met in the order of the text.
  for (let at = 0; at < text.length + GRAM - 1; at += 1) {
    const code = text.charCodeAt(at) | FOLD;
    window = slide(window, code);
    const byGram = slots[slotOf(window)] as number;
    const byFirst = firsts[first & FIRSTS] as number;
    if (byGram) place(byGram, at - GRAM + 1);
    if (byFirst) place(byFirst, at - GRAM + 1);
    first = second;
    second = code;
  }
  return { text, sieve, found };
}

function tryAt(text: string, from: number, { codes, sticky, number, all }: Lead, found: Sifted['found']): void {
  for (let index = 0; index < codes.length; index += 1) if ((text.charCodeAt(from + index) | FOLD) !== codes[index]) return;
  const matches = found[number];
  const last = matches?.at(-1);
  if (last && (!all || from < last.index + last[0].length)) return;
  sticky.lastIndex = from;
  const match = sticky.exec(text);
  if (!match) return;
  if (matches) matches.push(match);
  else found[number] = [match];
}

/** As `pattern.exec(text)`, for a pattern without the flag `g`. */
export function firstMatch({ text, sieve, found }: Sifted, pattern: RegExp): RegExpExecArray | null {
  const number = sieve.numbers.get(pattern);
  return number === undefined ? pattern.exec(text) : (found[number]?.[0] ?? null);
}

/** As `text.matchAll(pattern)`. */
export function allMatches({ text, sieve, found }: Sifted, pattern: RegExp): Iterable<RegExpExecArray> {
  const number = sieve.numbers.get(pattern);
  return number === undefined ? text.matchAll(pattern) : (found[number] ?? []);
}
