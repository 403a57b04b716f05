import { originalPlace, type Projection, project } from './projection.ts';

/**
 * A text as phrases are compared: lower case, without white space, quotes, hyphens, backslashes and box drawing.
 * A message wrapped by a terminal, coloured, or escaped into JSON twice reads the same.
 */
export interface Squashed {
  text: string;
  /** Offset in the text it was made from, of one of its characters. */
  placeOf: (at: number) => number;
  /** Whether one of its characters stands in a word, and not at its start. */
  insideWord: (at: number) => boolean;
}

const DROPPED = /[\s"'`´“”„‘’‚\\│┃|⎿❯⏺*~·•-]+/g;
/** Longest stretch that `*` in a phrase may stand for, in squashed characters. */
const LONGEST_GAP = 120;

export function squash(text: string): Squashed {
  const view = project(text, { joined: true });
  let kept: Uint32Array | undefined;
  const inView = (at: number): number => {
    kept ??= placesKept(view);
    return kept[at] ?? 0;
  };
  return {
    text: lower(view.text.replace(DROPPED, '')),
    placeOf: (at) => originalPlace(view, inView(at)).start,
    insideWord: (at) => INSIDE_WORD.test(view.text.slice(Math.max(0, inView(at) - 1), inView(at) + 1)),
  };
}

/** Where two words are written together, a capital begins the second, and a letter behind a digit does. */
const INSIDE_WORD = /^(?:[A-Za-z][a-z]|[A-Z]{2}|\d{2})$/;

/** Whether a character is dropped, for those that most texts are made of: asking the pattern takes long. */
const DROPPED_LATIN = Array.from({ length: 256 }, (_, code) => isDropped(code));

function isDropped(code: number): boolean {
  DROPPED.lastIndex = 0;
  return DROPPED.test(String.fromCharCode(code));
}

/** Offsets in the view of the characters that are kept. Made only for a text in which something was found. */
function placesKept({ text }: Projection): Uint32Array {
  const kept = new Uint32Array(text.length);
  let size = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (DROPPED_LATIN[code] ?? isDropped(code)) continue;
    kept[size] = at;
    size += 1;
  }
  return kept.subarray(0, size);
}

/** Lower case, with as many characters as before: a few letters have a lower form of two. */
function lower(text: string): string {
  const whole = text.toLowerCase();
  return whole.length === text.length
    ? whole
    : [...text].map((char) => (char.toLowerCase().length === char.length ? char.toLowerCase() : char)).join('');
}

const parts = new Map<string, string[]>();

/** The fixed pieces of a phrase, squashed once. */
export function piecesOf(phrase: string): string[] {
  let pieces = parts.get(phrase);
  if (!pieces) {
    pieces = phrase
      .split('*')
      .map((piece) => squash(piece).text)
      .filter(Boolean);
    parts.set(phrase, pieces);
  }
  return pieces;
}

/**
 * Where a phrase stands in the text, in offsets of the text; `undefined` when it does not. It begins with a word:
 * without white space, “have access” has EACCES in it.
 * @param earliest first place of its first piece in the squashed text, when that is known already
 */
export function findPhrase(squashed: Squashed, phrase: string, earliest?: number): { start: number; end: number } | undefined {
  const [first, ...others] = piecesOf(phrase);
  if (!first) return undefined;
  for (let from = earliest ?? squashed.text.indexOf(first); from !== -1; from = squashed.text.indexOf(first, from + 1)) {
    if (squashed.insideWord(from)) continue;
    const to = follow(squashed.text, from + first.length, others);
    if (to !== -1) return { start: squashed.placeOf(from), end: squashed.placeOf(to - 1) + 1 };
  }
  return undefined;
}

/** End of the match when all further pieces follow, each within the gap; -1 otherwise. */
function follow(text: string, from: number, pieces: string[]): number {
  let end = from;
  for (const piece of pieces) {
    // Looked for in the gap alone: a search to the end of a long text, from each beginning anew, would take minutes.
    const gap = text.slice(end, end + LONGEST_GAP + piece.length).indexOf(piece);
    if (gap === -1) return -1;
    end += gap + piece.length;
  }
  return end;
}
