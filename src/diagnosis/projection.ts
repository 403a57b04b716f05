import { linePrefixes } from './line-prefix.ts';

/**
 * A view of a text with its disguises taken off (terminal colours, escapes, entities, invisible characters),
 * and for each character of the view the place it came from. Scanning happens on the view, cutting on the original.
 */
export interface Projection {
  text: string;
  /** Offset in the original of each character of `text`. */
  start: Uint32Array;
  /** End offset in the original of each character of `text`. */
  end: Uint32Array;
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
      view.copy(at, stop);
      at = Math.max(at, stop + prefix.size);
      line += 1;
    } else {
      view.copy(at, next);
      at = next < original.length ? view.decode(next) : next;
    }
  }
  return view.done();
}

function nextDisguise(original: string, from: number): number {
  DISGUISE.lastIndex = from;
  return DISGUISE.exec(original)?.index ?? original.length;
}

/** Text and places as they grow; a text of a mebibyte has as many places, so they stand in typed arrays. */
class Builder {
  private readonly original: string;
  private readonly pieces: string[] = [];
  private readonly start: Uint32Array;
  private readonly end: Uint32Array;
  private size = 0;

  constructor(original: string) {
    this.original = original;
    this.start = new Uint32Array(original.length);
    this.end = new Uint32Array(original.length);
  }

  copy(from: number, to: number): void {
    if (to <= from) return;
    this.pieces.push(this.original.slice(from, to));
    const { start, end } = this;
    let { size } = this;
    for (let at = from; at < to; size += 1) {
      start[size] = at;
      at += 1;
      end[size] = at;
    }
    this.size = size;
  }

  /** Adds what stands at a suspicious character, decoded when it is a disguise; gives the place behind it. */
  decode(at: number): number {
    const decoded = decodeAt(this.original, at);
    if (!decoded) {
      this.copy(at, at + 1);
      return at + 1;
    }
    if (decoded.shown) {
      this.pieces.push(decoded.shown);
      this.start[this.size] = at;
      this.end[this.size] = at + decoded.size;
      this.size += 1;
    }
    return at + decoded.size;
  }

  done(): Projection {
    return { text: this.pieces.join(''), start: this.start.subarray(0, this.size), end: this.end.subarray(0, this.size) };
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
  const start = view.start[from] ?? 0;
  const end = to > from ? (view.end[to - 1] ?? start) : start;
  return { start, end };
}
