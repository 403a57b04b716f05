import type { KindKnowledge } from '../types.ts';
import { ANTHROPIC_STEM, familyOf } from './families.ts';
import { type Found, foundAt } from './found.ts';
import { gapAt, MAX_VALUE } from './gap.ts';

/** A body this short behind an unknown family, or inside a word, is no credential. */
const SHORTEST_UNKNOWN = 16;
const BODY = /[A-Za-z0-9_-]/;
const GAP = String.raw`(?:[ \t]{0,120}(?:[│|┃][ \t]{0,120})?\r?\n[ \t│|┃>⎿]{0,120})?`;
/** From its second letter on, which is rarer than the first, and only then back: half the time of a search from the first. */
const STEM = new RegExp(`k(?<=(s${GAP}k))${['', ...'-ant-'].join(GAP)}`, 'gi');
const BLANK = /\.{2,}|…|\*+|•{2,}|\[[^\]\n]{0,30}\]|<[^>\n]{0,40}>|\{[^}\n]{0,40}\}/y;

/** Anthropic's own families, known and unknown, read over breaks, blanks and odd characters. */
export function* scanAnthropic(text: string, kinds: KindKnowledge[]): Generator<Found> {
  STEM.lastIndex = 0;
  let end = 0;
  for (let match = STEM.exec(text); match; match = STEM.exec(text)) {
    const from = match.index + 1 - (match[1]?.length ?? 0);
    const found = from >= end ? follow(text, from, STEM.lastIndex, kinds) : undefined;
    if (!found) continue;
    yield found;
    end = found.to;
    STEM.lastIndex = end;
  }
}

/** The stem that stands between two places, which may be broken itself. */
function readStem(text: string, from: number, to: number): Found {
  const found = foundAt(from, '', { prefix: '', kinds: [], alphabet: 'base64url', ending: '' });
  for (let at = from; at < to; at += 1) {
    if (BODY.test(text.charAt(at))) found.value += text.charAt(at);
    else if (BODY.test(text.charAt(at - 1))) found.breaks.push({ at: found.value.length, kind: 'line-break' });
  }
  return found;
}

/** Reads one value from its stem on, over the line breaks and spaces a terminal or a chat put into it. */
function follow(text: string, from: number, stemEnd: number, kinds: KindKnowledge[]): Found | undefined {
  const found = readStem(text, from, stemEnd);
  let at = stemEnd;
  while (at < text.length && found.value.length < MAX_VALUE) {
    const char = text.charAt(at);
    if (found.value.length > ANTHROPIC_STEM.length && text.startsWith(ANTHROPIC_STEM, at)) {
      found.glued = true;
      break;
    }
    if (BODY.test(char) || isOddBody(text, at, found.value, kinds)) {
      found.value += char;
      at += 1;
      continue;
    }
    if (char === '#' && BODY.test(text.charAt(at + 1))) {
      found.fragment = true;
      at += 1;
      while (BODY.test(text.charAt(at))) at += 1;
      break;
    }
    const blank = blankAt(text, at);
    if (blank) {
      found.blanked = true;
      at += blank;
      while (BODY.test(text.charAt(at))) at += 1;
      break;
    }
    const gap = gapAt(text, at, found.value, familyOf(lowerStem(found.value), kinds));
    if (!gap) break;
    found.breaks.push({ at: found.value.length, kind: gap.kind });
    at += gap.size;
  }
  found.to = at;
  const family = familyOf(lowerStem(found.value), kinds);
  if (!family) return undefined;
  found.family = family;
  // A bare prefix is a word of a sentence ("a token starting with sk-ant-oat01-"), not a credential.
  const bodyLength = found.value.length - family.prefix.length;
  if (bodyLength === 0 && !found.blanked) return undefined;
  // "ASK-ANT-1234" and "task-ant-design" hold the stem by chance.
  const insideWord = /[A-Za-z0-9]/.test(text.charAt(from - 1));
  const unknown = family.kinds.length === 0;
  return (insideWord || unknown) && bodyLength < SHORTEST_UNKNOWN && !(unknown && found.blanked) ? undefined : found;
}

const lowerStem = (value: string): string => {
  const tag = /^sk-ant-(?:[a-z]{2,12}\d{0,2}-)?/i.exec(value)?.[0] ?? '';
  return tag.toLowerCase() + value.slice(tag.length);
};

/** Characters that do not belong into a value but that stand inside one; a value that is whole has none: `…AA/v1/messages`. */
function isOddBody(text: string, at: number, value: string, kinds: KindKnowledge[]): boolean {
  const char = text.charAt(at);
  if (value.length <= 12 || !/[+/=.~@$!]/.test(char)) return false;
  const family = familyOf(lowerStem(value), kinds);
  // The parts of a signed token are joined by dots, and the line may end at one.
  if (family?.alphabet === 'jwt' && char === '.')
    return BODY.test(text.charAt(at + 1)) || gapAt(text, at + 1, `${value}.`, family) !== undefined;
  if (!BODY.test(text.charAt(at + 1)) || !BODY.test(text.charAt(at - 1))) return false;
  return !family?.length || value.length < family.length.min;
}

function blankAt(text: string, at: number): number {
  BLANK.lastIndex = at;
  return BLANK.exec(text)?.[0].length ?? 0;
}
