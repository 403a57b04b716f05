import { allMatches, type Sifted } from '../sieve/sieve.ts';
import type { KindKnowledge } from '../types.ts';
import { type Family, families } from './families.ts';
import { type Found, foundAt } from './found.ts';
import { gapAt, MAX_VALUE } from './gap.ts';

const JWT = /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{4,}(?:\.[A-Za-z0-9_-]*)?/g;

/** Other vendors' keys and identifiers, by the prefixes of their pages. */
export function* scanOthers(sifted: Sifted, kinds: KindKnowledge[]): Generator<Found> {
  for (const family of others(kinds)) {
    let taken = 0;
    for (const match of allMatches(sifted, otherPattern(family))) {
      // A value that was followed over line breaks holds what begins in it: to follow that again takes long.
      if (match.index < taken) continue;
      const found = foundAt(match.index, match[0], family);
      found.blanked = /\.{2,}|…|\*{2,}|<|\[/.test(match[0]);
      grow(found, sifted.text);
      taken = found.to;
      yield found;
    }
  }
}

const cache = new WeakMap<KindKnowledge[], Family[]>();

function others(kinds: KindKnowledge[]): Family[] {
  const known = cache.get(kinds) ?? families(kinds).filter(({ prefix }) => !prefix.startsWith('sk-ant-') && !prefix.startsWith('eyJ'));
  cache.set(kinds, known);
  return known;
}

/** Every pattern that is looked for in the pass over a text. */
export const otherPatterns = (kinds: KindKnowledge[]): RegExp[] => [...others(kinds).map(otherPattern), JWT];

/** Prefixes this long belong to one vendor, so a value behind one is a secret even when its alphabet is wrong. */
const TELLING_PREFIX = 4;

const BODIES = {
  base64: '[A-Za-z0-9+/=_-]',
  hex: '[a-fA-F0-9]',
  alphanumeric: '[A-Za-z0-9]',
  base64url: '[A-Za-z0-9_-]',
  jwt: '[A-Za-z0-9_.-]',
  any: '[^\\s"\'`,;<>]',
};

const compiled = new WeakMap<Family, RegExp>();

function otherPattern(family: Family): RegExp {
  const known = compiled.get(family) ?? compile(family);
  compiled.set(family, known);
  return known;
}

function compile(family: Family): RegExp {
  const secret = family.kinds.some((kind) => kind.role === 'secret');
  const narrow = family.alphabet === 'hex' || family.alphabet === 'alphanumeric';
  const body = BODIES[secret && narrow && family.prefix.length >= TELLING_PREFIX ? 'base64' : family.alphabet];
  const least = Math.max(secret ? 10 : 6, Math.min(16, (family.length?.min ?? 24) - family.prefix.length));
  const escaped = family.prefix.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(
    `(?<![A-Za-z0-9_-])${escaped}(?!ant-)(?:${body}{${least},${MAX_VALUE}}|${body}{0,40}(?:\\*{3,}|\\.{3}|…)[A-Za-z0-9_-]{0,12})`,
    'g',
  );
}

/** Signed tokens, whoever issued them. */
export function* scanJwt(sifted: Sifted, kinds: KindKnowledge[]): Generator<Found> {
  const kind = kinds.filter((candidate) => candidate.prefixes.includes('eyJ'));
  let taken = 0;
  for (const match of allMatches(sifted, JWT)) {
    if (match.index < taken) continue;
    const found = foundAt(match.index, match[0], { prefix: 'eyJ', kinds: kind, alphabet: 'jwt', ending: '' });
    grow(found, sifted.text);
    taken = found.to;
    yield found;
  }
}

/** Kinds without a prefix that their whole shape gives away. */
export function* scanPatterns(text: string, kinds: KindKnowledge[]): Generator<Found> {
  for (const kind of kinds) {
    const shape = kind.prefixes.length ? undefined : shapeOf(kind);
    if (!shape) continue;
    const family: Family = { prefix: '', kinds: [kind], alphabet: kind.alphabet, ending: '' };
    // Most texts have no `#` inside a word, and a look at each of their words takes long.
    for (const part of kind.pattern?.includes('#') ? stretchesWith(text, '#') : [{ from: 0, text }])
      for (const match of part.text.matchAll(shape))
        yield { ...foundAt(part.from + match.index, match[0], family), fragment: kind.role === 'one-time-code' };
  }
}

const shapes = new WeakMap<KindKnowledge, RegExp>();

function shapeOf(kind: KindKnowledge): RegExp | undefined {
  if (!kind.pattern) return undefined;
  const known = shapes.get(kind) ?? new RegExp(`(?<![A-Za-z0-9_/#-])${kind.pattern.replace(/^\^|\$$/g, '')}(?![A-Za-z0-9_#-])`, 'g');
  shapes.set(kind, known);
  return known;
}

/** Stretches without white space that hold a character; no value goes over their ends. */
function* stretchesWith(text: string, char: string): Generator<{ from: number; text: string }> {
  for (let at = text.indexOf(char); at !== -1; ) {
    let from = at;
    while (from > 0 && !isSpace(text, from - 1)) from -= 1;
    let to = at + 1;
    while (to < text.length && !isSpace(text, to)) to += 1;
    yield { from, text: text.slice(from, to) };
    at = text.indexOf(char, to);
  }
}

const SPACE = /\s/;
/** All that is above a blank in ASCII is none, which most characters of most texts are. */
const isSpace = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code <= 32 || (code > 126 && SPACE.test(text.charAt(at)));
};

/** Follows a value over the line breaks a terminal put into it. */
function grow(found: Found, text: string): void {
  for (
    let gap = gapAt(text, found.to, found.value, found.family);
    gap && !found.blanked;
    gap = gapAt(text, found.to, found.value, found.family)
  ) {
    found.breaks.push({ at: found.value.length, kind: gap.kind });
    found.value += gap.next;
    found.to += gap.size + gap.next.length;
  }
}
