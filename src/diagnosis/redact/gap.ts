import { prefixSizeAt } from '../line-prefix.ts';
import { ANTHROPIC_STEM, type Family } from './families.ts';

/** Longest value we follow, longer than a request may be; an Anthropic identity token may have 16 KiB. */
export const MAX_VALUE = 100_000;
/** A shorter first part is a shortened example rather than a wrapped value, unless the rest makes up for it. */
const SHORTEST_FIRST_PART = 24;
/** Length to expect where none is known: that of the Anthropic families whose length is. */
const USUAL_LENGTH = 108;
/** Shortest beginning of a value with the first piece of its rest. */
const SHORTEST_VALUE = 40;
const CHARACTERS = { jwt: /^[A-Za-z0-9_.-]+/, base64: /^[A-Za-z0-9+/=_-]+/, other: /^[A-Za-z0-9_-]+/ };

export interface Gap {
  /** Characters the break takes up. */
  size: number;
  kind: 'line-break' | 'space' | 'odd';
  /** The piece of the value behind it. */
  next: string;
}

/** Shortest piece behind a break of unknown kind that is still taken for the rest of a value. */
const SHORTEST_ODD_REST = 12;

/** A break inside a value, as a terminal, a chat or an editor makes it; judged by what follows and by the length the family should have. */
export function gapAt(text: string, at: number, value: string, family: Family | undefined): Gap | undefined {
  const lineBreak = /^[ \t]{0,120}(?:[│|┃][ \t]{0,120})?\r?\n[ \t│|┃>⎿]*/.exec(text.slice(at, at + 200));
  const space = lineBreak ? null : /^[ \t\u00a0]{1,4}/.exec(text.slice(at, at + 8));
  const broken = (lineBreak ?? space)?.[0].length ?? 0;
  // The first line of a paste often lacks the prefix that its others have.
  const size = lineBreak ? broken + prefixSizeAt(text, at + broken) : broken;
  const next = size ? pieceAt(text, at + size, family) : '';
  const gap: Gap = { size, kind: lineBreak ? 'line-break' : 'space', next };
  if (size && continues(value, gap, text.charAt(at + size + next.length), family)) return gap;
  return (lineBreak && wrappedNarrow(text, at, value, family, gap)) || oddGap(text, at, value, family);
}

function pieceAt(text: string, at: number, family: Family | undefined): string {
  const alphabet = family?.alphabet === 'jwt' || family?.alphabet === 'base64' ? family.alphabet : 'other';
  return CHARACTERS[alphabet].exec(text.slice(at, at + MAX_VALUE))?.[0] ?? '';
}

/** Wrapped at a narrow width: the pieces of the following lines together make up exactly what is missing. */
function wrappedNarrow(text: string, at: number, value: string, family: Family | undefined, gap: Gap): Gap | undefined {
  // The family itself may be cut in two: then the usual length has to do.
  const begun = value.length < SHORTEST_FIRST_PART && value.startsWith(ANTHROPIC_STEM) && !family?.length;
  const length = begun ? { min: USUAL_LENGTH - 8, max: USUAL_LENGTH + 4 } : family?.length;
  if (!length || value.length >= length.min) return undefined;
  const pieces =
    /^(?:[ \t]{0,120}(?:[│|┃][ \t]{0,120})?\r?\n[ \t│|┃>⎿]{0,120}[A-Za-z0-9_-]{1,200}(?=[ \t]{0,120}(?:[│|┃][ \t]{0,120})?(?:["'`,;)}\]]|\r?\n|$))){2,12}/.exec(
      text.slice(at, at + 2000),
    )?.[0] ?? '';
  const total = value.length + pieces.replace(/[^A-Za-z0-9_-]/g, '').length;
  return total >= length.min && total <= length.max ? gap : undefined;
}

/** Something that never stands in a value (an accent, a quote and a plus, an empty line), with the rest of the value behind it. */
function oddGap(text: string, at: number, value: string, family: Family | undefined): Gap | undefined {
  if (!family?.length || value.length < SHORTEST_FIRST_PART || value.length >= family.length.min) return undefined;
  const between = /^[^A-Za-z0-9_-]{1,8}/u.exec(text.slice(at, at + 20))?.[0] ?? '';
  if (!between) return undefined;
  const next = pieceAt(text, at + between.length, family);
  const after = text.charAt(at + between.length + next.length);
  if (next.length < SHORTEST_ODD_REST || isWord(next) || next.startsWith('sk-ant') || /[=:(]/.test(after)) return undefined;
  if (value.length + next.length > family.length.max + SHORTEST_FIRST_PART) return undefined;
  return { size: between.length, kind: between.includes('\n') ? 'line-break' : 'odd', next };
}

function continues(value: string, { next, kind }: Gap, after: string, family: Family | undefined): boolean {
  if (!next || next.startsWith('sk-ant') || /[=:([]/.test(after)) return false;
  const open = family?.alphabet === 'jwt' || family?.alphabet === 'base64';
  const goal = family?.length?.max ?? (open ? MAX_VALUE : USUAL_LENGTH);
  const total = value.length + next.length;
  // Of a family without a known length the beginning may be cut off anywhere, where text stood before it in the line.
  if (!family?.length && value.length < SHORTEST_FIRST_PART && value.startsWith(ANTHROPIC_STEM))
    return kind === 'line-break' && total >= SHORTEST_VALUE && !isWord(next);
  // A whole value needs nothing more; what follows a break is then something else.
  if (value.length >= (family?.length?.min ?? goal)) return false;
  if (family?.length && next.length > 1 && total >= family.length.min && total <= family.length.max) return true;
  if (value.length < SHORTEST_FIRST_PART || isWord(next)) return false;
  const enough = kind === 'line-break' ? 8 : 20;
  return next.length >= enough && total <= goal + 40 && /^[\s"'`,;)\]}│|&<>\\.!?“”»\u202c]?$/.test(after);
}

/** Looks like a word of a language or a variable's name rather than a piece of a random value. */
const isWord = (piece: string): boolean => piece.length < 24 && /^(?:[a-z]+(?:[-_][a-z]+)*|[A-Z][a-z]+|[A-Z]{2,}(?:_[A-Z]+)+)$/.test(piece);
