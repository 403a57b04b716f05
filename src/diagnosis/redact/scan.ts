import type { KindKnowledge } from '../types.ts';
import { ANTHROPIC_STEM, type Family, families, familyOf } from './families.ts';

/** A credential found in the projected text. `value` stays inside `redact/`; nothing later sees it. */
export interface Found {
  from: number;
  to: number;
  value: string;
  family: Family;
  /** Offsets in `value` before which a line break or a space was, i.e. where the paste is broken. */
  breaks: { at: number; kind: 'line-break' | 'space' }[];
  /** The author had already blanked it out: `sk-ant-oat01-...`. */
  blanked: boolean;
  /** What followed `#`: the value is `code#state` or a token with a fragment. */
  fragment: boolean;
  /** Two values stood together without a separator. */
  glued: boolean;
}

/** Longest value we follow; an Anthropic identity token may have 16 KiB. */
const MAX_VALUE = 20_000;
/** A terminal wraps at 40 columns or more; a shorter first part is a shortened example, not a wrapped value. */
const SHORTEST_FIRST_PART = 24;
const BODY = /[A-Za-z0-9_-]/;
const GAP = String.raw`(?:[ \t]*\r?\n[ \t│|┃>⎿]*)?`;
const STEM = new RegExp([...'sk-ant-'].join(GAP), 'gi');
const BLANK = /\.{2,}|…|\*+|•{2,}|\[[^\]\n]{0,30}\]|<[^>\n]{0,40}>|\{[^}\n]{0,40}\}/y;
const JWT = /eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{4,}(?:\.[A-Za-z0-9_-]*)?/g;

export function scan(text: string, kinds: KindKnowledge[]): Found[] {
  const found = [...scanAnthropic(text, kinds), ...scanOthers(text, kinds), ...scanJwt(text, kinds), ...scanPatterns(text, kinds)];
  found.sort((a, b) => a.from - b.from || b.to - a.to);
  const kept: Found[] = [];
  for (const one of found) {
    if (one.from >= (kept.at(-1)?.to ?? 0)) kept.push(one);
  }
  return kept;
}

function* scanAnthropic(text: string, kinds: KindKnowledge[]): Generator<Found> {
  STEM.lastIndex = 0;
  for (let match = STEM.exec(text); match; match = STEM.exec(text)) {
    const found = follow(text, match.index, kinds);
    if (!found) continue;
    yield found;
    STEM.lastIndex = found.to;
  }
}

/** Reads one value from its start, over the line breaks and spaces a terminal or a chat put into it. */
function follow(text: string, from: number, kinds: KindKnowledge[]): Found | undefined {
  const found: Found = {
    from,
    to: from,
    value: '',
    family: { prefix: '', kinds: [], alphabet: 'base64url', ending: '' },
    breaks: [],
    blanked: false,
    fragment: false,
    glued: false,
  };
  let at = from;
  while (at < text.length && found.value.length < MAX_VALUE) {
    const char = text.charAt(at);
    if (found.value.length > ANTHROPIC_STEM.length && text.startsWith(ANTHROPIC_STEM, at)) {
      found.glued = true;
      break;
    }
    if (BODY.test(char) || isOddBody(text, at, found.value)) {
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
    const gap = gapAt(text, at, found.value, kinds);
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
  return bodyLength > 0 || found.blanked ? found : undefined;
}

const lowerStem = (value: string): string => {
  const tag = /^sk-ant-(?:[a-z]{2,12}\d{0,2}-)?/i.exec(value)?.[0] ?? '';
  return tag.toLowerCase() + value.slice(tag.length);
};

/** Characters that do not belong into a value but that stand inside one: `+`, `/`, `=`, `.`, `~`. */
function isOddBody(text: string, at: number, value: string): boolean {
  return value.length > 12 && /[+/=.~@$!]/.test(text.charAt(at)) && BODY.test(text.charAt(at + 1)) && BODY.test(text.charAt(at - 1));
}

function blankAt(text: string, at: number): number {
  BLANK.lastIndex = at;
  return BLANK.exec(text)?.[0].length ?? 0;
}

/** Whether a break at `at` is inside the value, judged by what follows and by the length the family should have. */
function gapAt(
  text: string,
  at: number,
  value: string,
  kinds: KindKnowledge[],
): { size: number; kind: 'line-break' | 'space' } | undefined {
  const lineBreak = /^[ \t]*[│|┃]?[ \t]*\r?\n[ \t│|┃>⎿]*/.exec(text.slice(at, at + 200));
  const space = lineBreak ? null : /^[ \t\u00a0]{1,4}/.exec(text.slice(at, at + 8));
  const gap = lineBreak ?? space;
  if (!gap) return undefined;
  const next = /^[A-Za-z0-9_-]+/.exec(text.slice(at + gap[0].length, at + gap[0].length + MAX_VALUE))?.[0] ?? '';
  const after = text.charAt(at + gap[0].length + next.length);
  const kind = lineBreak ? 'line-break' : 'space';
  return continues(value, next, after, kind, kinds) ? { size: gap[0].length, kind } : undefined;
}

function continues(value: string, next: string, after: string, kind: 'line-break' | 'space', kinds: KindKnowledge[]): boolean {
  if (!next || next.startsWith('sk-ant') || /[=:([]/.test(after)) return false;
  const family = familyOf(lowerStem(value), kinds);
  const goal = family?.length?.max ?? 108;
  const total = value.length + next.length;
  if (value.length < 'sk-ant-oat01-'.length) return kind === 'line-break' && total >= 40;
  if (value.length >= goal) return false;
  if (family?.length && total >= family.length.min && total <= family.length.max) return true;
  if (value.length < SHORTEST_FIRST_PART || isWord(next)) return false;
  const enough = kind === 'line-break' ? 8 : 20;
  const limit = family?.alphabet === 'jwt' ? MAX_VALUE : goal + 40;
  return next.length >= enough && total <= limit && /^[\s"'`,;)\]}│|]?$/.test(after);
}

/** Looks like a word of a language or a variable's name rather than a piece of a random value. */
const isWord = (piece: string): boolean => piece.length < 24 && /^(?:[a-z]+(?:[-_][a-z]+)*|[A-Z][a-z]+|[A-Z]{2,}(?:_[A-Z]+)+)$/.test(piece);

/** Other vendors' keys and identifiers, by the prefixes of their pages. */
function* scanOthers(text: string, kinds: KindKnowledge[]): Generator<Found> {
  for (const family of families(kinds)) {
    if (family.prefix.startsWith('sk-ant-') || family.prefix.startsWith('eyJ')) continue;
    const find = otherPattern(family);
    for (let match = find.exec(text); match; match = find.exec(text)) {
      const blanked = /\.{2,}|…|\*{2,}|<|\[/.test(match[0]);
      yield {
        from: match.index,
        to: match.index + match[0].length,
        value: match[0],
        family,
        breaks: [],
        blanked,
        fragment: false,
        glued: false,
      };
    }
  }
}

function otherPattern(family: Family): RegExp {
  const body = {
    base64: '[A-Za-z0-9+/=_-]',
    hex: '[a-fA-F0-9]',
    alphanumeric: '[A-Za-z0-9]',
    base64url: '[A-Za-z0-9_-]',
    jwt: '[A-Za-z0-9_.-]',
    any: '[^\\s"\'`,;<>]',
  }[family.alphabet];
  const secret = family.kinds.some((kind) => kind.role === 'secret');
  const least = Math.max(secret ? 10 : 6, Math.min(16, (family.length?.min ?? 24) - family.prefix.length));
  const escaped = family.prefix.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(
    `(?<![A-Za-z0-9_-])${escaped}(?!ant-)(?:${body}{${least},4000}|${body}{0,40}(?:\\*{3,}|\\.{3}|…)[A-Za-z0-9_-]{0,12})`,
    'g',
  );
}

function* scanJwt(text: string, kinds: KindKnowledge[]): Generator<Found> {
  const kind = kinds.filter((candidate) => candidate.prefixes.includes('eyJ'));
  JWT.lastIndex = 0;
  for (let match = JWT.exec(text); match; match = JWT.exec(text)) {
    const family: Family = { prefix: 'eyJ', kinds: kind, alphabet: 'jwt', ending: '' };
    yield {
      from: match.index,
      to: match.index + match[0].length,
      value: match[0],
      family,
      breaks: [],
      blanked: false,
      fragment: false,
      glued: false,
    };
  }
}

/** Kinds without a prefix that their whole shape gives away. */
function* scanPatterns(text: string, kinds: KindKnowledge[]): Generator<Found> {
  for (const kind of kinds) {
    if (kind.prefixes.length || !kind.pattern) continue;
    const shape = kind.pattern.replace(/^\^|\$$/g, '');
    const family: Family = { prefix: '', kinds: [kind], alphabet: kind.alphabet, ending: '' };
    for (const match of text.matchAll(new RegExp(`(?<![A-Za-z0-9_/#-])${shape}(?![A-Za-z0-9_#-])`, 'g'))) {
      yield {
        from: match.index,
        to: match.index + match[0].length,
        value: match[0],
        family,
        breaks: [],
        blanked: false,
        fragment: kind.role === 'one-time-code',
        glued: false,
      };
    }
  }
}
