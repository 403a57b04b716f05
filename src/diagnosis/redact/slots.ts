import { allMatches, type Sifted } from '../sieve/sieve.ts';
import { wordsWith } from '../sieve/words.ts';
import type { Range } from './range.ts';
import { canonical, isSecret, type SlotClass, slotClass } from './slot-names.ts';
import { HEADER, OPTION, PIECE_OF_NAME, SLOT_PATTERNS, VARIABLE_SET } from './slot-patterns.ts';
import { leadAt, schemeAt, valueRange } from './slot-value.ts';
import { type ValueKind, valueKind } from './value-kind.ts';

/**
 * A place in a text where a credential is set or sent: a header, an environment variable in any notation, a key of settings,
 * an option in code. Its range is that of the value in the projected text, without its outer quotes.
 */
export interface Slot extends Range {
  /** Canonical name: a variable's name, a lower-case header, or `api-key-option`, `auth-token-option`, `api-key-helper`; empty for a foreign one. */
  name: string;
  slot: SlotClass;
  /** Where the name begins in the projected text. */
  nameAt: number;
  value: ValueKind;
  /** Whether a value here is to be kept secret even when its shape says nothing. */
  secret: boolean;
  commented: boolean;
  /** How it is written; `cmd` keeps quotes as part of the value. */
  notation: 'cmd' | 'other';
  /** The value carried `Bearer ` (once is right in a header, never in a variable). */
  scheme: number;
  /** The name is one that nobody knows (`CF-Access-Client-Secret`, `litellm_api_key`); it only says that its value is secret. */
  foreign: boolean;
}

/** What a line that sets something starts with, or a comment. The base64 of a secret may end in `=`: a name without `_` wants a value. */
const ANOTHER = [
  /(?:(?:export|set|setx|-e|-)\s{1,4}|\$env:)?["']?(?:[A-Z][A-Z0-9]{0,30}_[A-Z0-9_]{1,60}["']?\s{0,4}[=:]|[A-Z][A-Z0-9]{1,30}=[^\s=])/y,
  new RegExp(String.raw`["']?(?:${OPTION}|${HEADER})["']?\s{0,4}[=:]`, 'iy'),
  /#{1,9}\s/y,
];
const BLOCK_SCALAR = /[|>][-+]?[ \t]*\n[ \t]+/y;
const LINE_ENDED = /(\\)?\r?\n[ \t]*$/;
/** What may be a value that got onto the next line: a text in quotes, or something that stands there alone and is no word of prose. */
const ALONE = /["'`]|(?![[<({/#-]|[A-Za-z]{1,15}[.:,!?]?[ \t]*(?:\r?\n|$)|[\w.-]{1,60}:(?:\s|$))[^\s]{3,400}[ \t]{0,40}(?:\r?\n|$)/y;
/** Looking further for the start of a line makes a text of many names slow. */
const FURTHEST_BACK = 400;

/** Every slot of a text, in order of the values, one for each value. */
export function findSlots(sifted: Sifted): Slot[] {
  const { text } = sifted;
  const found = [wordsWith(text, PIECE_OF_NAME, VARIABLE_SET), ...SLOT_PATTERNS.map((pattern) => allMatches(sifted, pattern))];
  const named = found
    .flatMap((matches) =>
      Array.from(matches, ({ 0: matched, 1: name, index }): Named => ({ name, index, behind: valueStart(text, index, matched) })),
    )
    .sort((a, b) => a.behind - b.behind);
  const slots = notTooDeep(text, named).sort((a, b) => a.from - b.from);
  const starts = new Set<number>();
  return slots.filter(
    ({ from, value, foreign }) => value !== 'words' && !(foreign && value === 'empty') && !starts.has(from) && starts.add(from),
  );
}

/** Where a name stands, and where what is behind it begins. */
interface Named {
  name: string | undefined;
  index: number;
  behind: number;
}

/** Of more names in one run of characters than anybody writes the later ones are left alone: each value would be read to the end of the run. */
const DEEPEST = 16;

function notTooDeep(text: string, named: Named[]): Slot[] {
  const slots: Slot[] = [];
  let end = 0;
  let depth = 0;
  for (const { name, index, behind } of named) {
    depth = behind < end ? depth + 1 : 0;
    if (depth > DEEPEST) continue;
    const slot = slotAt(text, index, name, behind);
    if (!isQuote(text.charAt(slot.from - 1))) end = Math.max(end, slot.to);
    slots.push(slot);
  }
  return slots;
}

/** Behind the separator. A value may stand on the next line, but where that line sets something itself, this name is set to nothing. */
function valueStart(text: string, at: number, matched: string): number {
  const next = at + matched.length + blockScalarAt(text, at + matched.length);
  const ended = LINE_ENDED.exec(matched);
  if (!ended || ended[1] || (followsAt(ALONE, text, next) && !ANOTHER.some((pattern) => followsAt(pattern, text, next)))) return next;
  return at + matched.trimEnd().length;
}

/** In YAML `|` and `>` put the value on the lines below. */
function blockScalarAt(text: string, at: number): number {
  BLOCK_SCALAR.lastIndex = at;
  return BLOCK_SCALAR.exec(text)?.[0].length ?? 0;
}

function followsAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

function slotAt(text: string, nameAt: number, rawName: string | undefined, behind: number): Slot {
  const foreign = rawName === undefined;
  const name = foreign ? '' : canonical(rawName);
  const valueAt = behind + leadAt(text, behind);
  const scheme = schemeAt(text, valueAt);
  const from = valueAt + scheme.size;
  // `'Bearer ' + token`: the value comes from elsewhere.
  const joined = scheme.size > 0 && isQuote(text.charAt(from));
  const range = joined ? { from, to: from } : valueRange(text, from, name);
  const raw = text.slice(range.from, range.to);
  const before = startOfLine(text, nameAt);
  return {
    name,
    slot: slotClass(name),
    nameAt,
    ...range,
    value: joined ? 'reference' : tells(text, range) ? 'words' : valueKind(raw, isQuote(text.charAt(range.from - 1))),
    secret: foreign || isSecret(name),
    commented: /^\s*(?:#|\/\/|;|rem\s)\s*(?:export\s+)?$/i.test(before),
    notation: /^\s*(?:[A-Z]:\\[^>\n]*>\s*)?set\s+"?$/i.test(before) ? 'cmd' : 'other',
    scheme: scheme.count,
    foreign,
  };
}

/** `ANTHROPIC_API_KEY: the key of …` tells what a variable is for. */
const tells = (text: string, { from, to }: Range): boolean =>
  /[:=] $/.test(text.slice(from - 2, from)) &&
  /^\(?[A-Za-z]{1,15}$/.test(text.slice(from, Math.min(to, from + 20))) &&
  /^\)?[ \t][a-z(][a-z']{0,20}(?:[ \t,.:]|$)/i.test(text.slice(to, to + 24));

/** What stands before a name in its line, as far back as a comment sign or a command reaches. */
function startOfLine(text: string, at: number): string {
  const near = text.slice(Math.max(0, at - FURTHEST_BACK), at);
  return near.slice(near.lastIndexOf('\n') + 1);
}

const isQuote = (char: string): boolean => /["'`]/.test(char);
