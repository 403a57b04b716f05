import { linePrefixes } from './line-prefix.ts';

/**
 * A view of a text with its disguises taken off (terminal colours, escapes, entities, invisible characters),
 * and for each character of the view the place it came from. Scanning happens on the view, cutting on the original.
 */
export interface Projection {
  text: string;
  /** Offset in the original of each character of `text`; one extra entry closes the last. */
  start: number[];
  /** End offset in the original of each character of `text`. */
  end: number[];
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: a terminal escape starts with one
const DISGUISE = /[\u001b\\%&\u00ad\u061c\u200b-\u200f\u2010-\u2015\u202a-\u202e\u2060-\u2064\u2066-\u2069\u2212\ufeff]/;

/** Sticky patterns, tried in order at each suspicious character. An empty `as` drops the match. */
const DECODERS: { find: RegExp; as: (match: RegExpExecArray) => string }[] = [
  // biome-ignore lint/suspicious/noControlCharactersInRegex: terminal escapes are what we look for
  { find: /\u001b\[[0-9;:?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]{0,200}(?:\u0007|\u001b\\)|\u001b[@-_]?/y, as: () => '' },
  { find: /\\{1,9}(?:u001b|x1b|033|e)\[[0-9;]*m/iy, as: () => '' },
  { find: /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/y, as: () => '' },
  { find: /[\u2010-\u2015\u2212]/y, as: () => '-' },
  { find: /\\{1,9}u\{?00([2-7][0-9a-f])\}?/iy, as: (m) => ascii(m[1]) },
  { find: /\\{1,9}u(?:200[b-f]|feff|2060|00ad)/iy, as: () => '' },
  { find: /\\{1,9}x([2-7][0-9a-f])/iy, as: (m) => ascii(m[1]) },
  { find: /\\{1,9}r\\{1,9}n/y, as: () => '\n' },
  { find: /\\{1,9}[nr]/y, as: () => '\n' },
  { find: /\\{1,9}t/y, as: () => ' ' },
  { find: /\\{1,9}(["'`/])/y, as: (m) => m[1] ?? '' },
  { find: /%(?:25)*([2-7][0-9a-f])/iy, as: (m) => ascii(m[1]) },
  { find: /%(?:25)*0[ad]/iy, as: () => '\n' },
  { find: /&#x0*([2-7][0-9a-f]);/iy, as: (m) => ascii(m[1]) },
  { find: /&#0*(\d{2,3});/y, as: (m) => decimal(m[1]) },
  { find: /&(?:amp;)*(quot|apos|lt|gt|nbsp|hyphen|dash|shy);/iy, as: (m) => ENTITIES[(m[1] ?? '').toLowerCase()] ?? '' },
];

const ENTITIES: Record<string, string> = { quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ', hyphen: '-', dash: '-', shy: '' };

const ascii = (hex = ''): string => String.fromCharCode(Number.parseInt(hex, 16));
const decimal = (digits = ''): string => {
  const code = Number(digits);
  return code > 31 && code < 127 ? String.fromCharCode(code) : ' ';
};

/** `joined`: what a logger puts before each line is left out too, so that what runs over several lines reads as one. */
export function project(original: string, { joined = false } = {}): Projection {
  const text: string[] = [];
  const start: number[] = [];
  const end: number[] = [];
  const plain = !DISGUISE.test(original);
  const prefixes = joined ? linePrefixes(original) : undefined;
  for (let at = 0; at < original.length; ) {
    at += prefixes?.get(at) ?? 0;
    if (at >= original.length) break;
    const decoded = plain ? undefined : decodeAt(original, at);
    const size = decoded?.size ?? 1;
    const shown = decoded ? decoded.shown : original.charAt(at);
    if (shown) {
      text.push(shown);
      start.push(at);
      end.push(at + size);
    }
    at += size;
  }
  return { text: text.join(''), start, end };
}

function decodeAt(original: string, at: number): { shown: string; size: number } | undefined {
  if (!DISGUISE.test(original.charAt(at))) return undefined;
  for (const { find, as } of DECODERS) {
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
