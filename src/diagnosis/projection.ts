import { linePrefixes } from './line-prefix.ts';
import { lastAtOrBefore } from './sorted.ts';

/**
 * A view of a text with its disguises taken off (terminal colours, escapes, entities, invisible characters),
 * and for each character of the view the place it came from. Scanning happens on the view, cutting on the original.
 */
export interface Projection {
  text: string;
  /** Places where the view leaves the original, in order: of a mebibyte few, so no number is kept for each character. */
  runs: Run[];
}

/** A stretch of the view that follows the original character by character. */
export interface Run {
  /** Where it starts in the view, and in the original. */
  at: number;
  from: number;
  /** How many characters of the original each of its characters stands for: several where a disguise was taken off. */
  size: number;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: a terminal escape starts with one
const DISGUISE = /[\u001b\\%&\u00ad\u061c\u200b-\u200f\u2010-\u2015\u202a-\u202e\u2060-\u2064\u2066-\u2069\u2212\ufeff]/g;

interface Decoder {
  find: RegExp;
  as: (match: RegExpExecArray) => string;
}

/** Sticky patterns by the character they start with, tried in order. An empty `as` drops the match. */
const DECODERS: Record<string, Decoder[]> = {
  '\u001b': [
    // biome-ignore lint/suspicious/noControlCharactersInRegex: terminal escapes are what we look for
    { find: /\u001b\[[0-9;:?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]{0,200}(?:\u0007|\u001b\\)|\u001b[@-_]?/y, as: () => '' },
  ],
  '\\': [
    { find: /\\{1,9}(?:u001b|x1b|033|e)\[[0-9;]*m/iy, as: () => '' },
    { find: /\\{1,9}u\{?00([2-7][0-9a-f])\}?/iy, as: (m) => ascii(m[1]) },
    { find: /\\{1,9}u(?:200[b-f]|feff|2060|00ad)/iy, as: () => '' },
    { find: /\\{1,9}x([2-7][0-9a-f])/iy, as: (m) => ascii(m[1]) },
    { find: /\\{1,9}r\\{1,9}n/y, as: () => '\n' },
    { find: /\\{1,9}[nr]/y, as: () => '\n' },
    { find: /\\{1,9}t/y, as: () => ' ' },
    { find: /\\{1,9}(["'`/])/y, as: (m) => m[1] ?? '' },
  ],
  '%': [
    { find: /%(?:25)*([2-7][0-9a-f])/iy, as: (m) => ascii(m[1]) },
    { find: /%(?:25)*0[ad]/iy, as: () => '\n' },
  ],
  '&': [
    { find: /&#x0*([2-7][0-9a-f]);/iy, as: (m) => ascii(m[1]) },
    { find: /&#0*(\d{2,3});/y, as: (m) => decimal(m[1]) },
    { find: /&(?:amp;)*(quot|apos|lt|gt|nbsp|hyphen|dash|shy);/iy, as: (m) => ENTITIES[(m[1] ?? '').toLowerCase()] ?? '' },
  ],
};

/** Typographic dashes; the rest of the suspicious characters is invisible. */
const DECODERS_OF_MARKS: Decoder[] = [
  { find: /[\u2010-\u2015\u2212]/y, as: () => '-' },
  { find: /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/y, as: () => '' },
];

const ENTITIES: Record<string, string> = { quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ', hyphen: '-', dash: '-', shy: '' };

const ascii = (hex = ''): string => String.fromCharCode(Number.parseInt(hex, 16));
const decimal = (digits = ''): string => {
  const code = Number(digits);
  return code > 31 && code < 127 ? String.fromCharCode(code) : ' ';
};

/** `joined`: what a logger puts before each line is left out too, so that what runs over several lines reads as one. */
export function project(original: string, { joined = false } = {}): Projection {
  const view = new Builder(original);
  const prefixes = joined ? linePrefixes(original) : [];
  let line = 0;
  let at = 0;
  let next = -1;
  while (at < original.length) {
    const prefix = prefixes[line];
    const stop = prefix?.at ?? original.length;
    if (next < at) next = nextDisguise(original, at);
    if (prefix && stop <= next) {
      const behind = stop + prefix.size;
      // A disguise may reach over the start of a line.
      if (behind > at) view.show('', Math.max(at, stop), behind);
      at = Math.max(at, behind);
      line += 1;
    } else {
      at = next < original.length ? view.decode(next) : next;
    }
  }
  return view.result();
}

function nextDisguise(original: string, from: number): number {
  DISGUISE.lastIndex = from;
  return DISGUISE.exec(original)?.index ?? original.length;
}

/** The view as it grows: the original, but for the places that are shown otherwise or left out. */
class Builder {
  private readonly original: string;
  private readonly pieces: string[] = [];
  private readonly runs: Run[] = [{ at: 0, from: 0, size: 1 }];
  /** Up to where the original is in the view, and how long the view is. */
  private done = 0;
  private length = 0;

  constructor(original: string) {
    this.original = original;
  }

  /** Puts what a disguise at a suspicious character stands for in its place; gives the place behind it. */
  decode(at: number): number {
    const decoded = decodeAt(this.original, at);
    if (!decoded) return at + 1;
    this.show(decoded.shown, at, at + decoded.size);
    return at + decoded.size;
  }

  /** Shows one character, or none, in place of a range. */
  show(shown: string, from: number, to: number): void {
    this.pieces.push(this.original.slice(this.done, from), shown);
    this.length += from - this.done;
    if (shown) this.begin(from, to - from);
    this.length += shown.length;
    this.begin(to, 1);
    this.done = to;
  }

  result(): Projection {
    if (this.done === 0) return { text: this.original, runs: this.runs };
    return { text: this.pieces.join('') + this.original.slice(this.done), runs: this.runs };
  }

  /** Takes the place of a run that shows nothing. */
  private begin(from: number, size: number): void {
    if (this.runs.at(-1)?.at === this.length) this.runs.pop();
    this.runs.push({ at: this.length, from, size });
  }
}

function decodeAt(original: string, at: number): { shown: string; size: number } | undefined {
  for (const { find, as } of DECODERS[original.charAt(at)] ?? DECODERS_OF_MARKS) {
    find.lastIndex = at;
    const match = find.exec(original);
    if (match) return { shown: as(match), size: match[0].length };
  }
  return undefined;
}

/** Original offsets of a range of the view. */
export function originalSpan(view: Projection, from: number, to: number): { start: number; end: number } {
  const { start } = originalPlace(view, from);
  return { start, end: to > from ? originalPlace(view, to - 1).end : start };
}

/** Original offsets of one character of the view. */
export function originalPlace({ text, runs }: Projection, at: number): { start: number; end: number } {
  const run = at < text.length ? lastAtOrBefore(runs, at, (one) => one.at) : undefined;
  if (!run) return { start: 0, end: 0 };
  const start = run.from + at - run.at;
  return { start, end: start + run.size };
}
