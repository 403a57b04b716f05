import { allMatches, type Sifted } from '../sieve/sieve.ts';
import { wordsWith } from '../sieve/words.ts';
import { type ValueKind, valueKind } from './value-kind.ts';

/**
 * Places in a text where a credential is set or sent: headers, environment variables in every notation,
 * settings keys, options in code. A slot knows where its value stands and what sort of value it is.
 */
export type SlotClass = 'key' | 'bearer' | 'oauth-variable' | 'helper' | 'admin' | 'base-url' | 'other';

export interface Slot {
  /** Canonical name: a variable's name, a lower-case header, or `api-key-option`, `auth-token-option`, `api-key-helper`; empty for a foreign one. */
  name: string;
  slot: SlotClass;
  /** Where the name begins in the projected text. */
  nameAt: number;
  /** Range of the value in the projected text, without its outer quotes. */
  from: number;
  to: number;
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

const NAME = `[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|[A-Z]{1,20}(?:PASSWORD|PASSWD|TOKEN|SECRET|APIKEY)`;
const OPTION = `(?:anthropic[-_]?|claude[-_]?(?:code[-_]?)?|x[-_])?(?:api[-_]?key(?:[-_]?helper)?|auth[-_]?token|oauth[-_]?token|bearer[-_]?token|access[-_]?token|refresh[-_]?token|session[-_]?key|client[-_]?secret|password|secret|token|base[-_]?url|api[-_]?base|github[-_]?token)`;
const HEADER = `x-api-key|api-key|(?:proxy-)?authorization|cookie|set-cookie|anthropic-beta|anthropic-version|anthropic-workspace-id|anthropic-dangerous-direct-browser-access`;
/** Between name and value: `=`, `:`, `:=`, `=>`, a comma between quoted two, the bracket of a setter. */
const SEPARATOR = String.raw`(?:["'\]]{0,2}[ \t]{0,40}(?::=|=>|[=:])[ \t]{0,40}(?:\r?\n[ \t]{0,40}){0,2}(?!#)|["']\s{0,4},\s{0,4}(?:["']value["']\s{0,4}:\s{0,4})?(?=["'](?![\w.-]{1,60}["']\s{0,4}:))|\(\s{0,4}(?=["']))`;
/** Commands that take a name and a value with nothing but a space between; not one value after another. */
const SETTER = String.raw`(?<=\b(?:set|setx|setenv|secret set|-[gUx]+)\s[^\n[]{0,60})[ \t]+(?:(?:--body|-b)[ \t=]+)?(?!--|\(|[a-z']{1,15}(?:[\s.,;:?!]|$))`;
const VARIABLE_SET = new RegExp(String.raw`(?<![A-Za-z0-9_$\{%.])(${NAME})(?:${SEPARATOR}|${SETTER})`, 'y');
/** What one of `NAME` has in it; few words of a text do. */
const PIECE_OF_NAME = /_|PASSWORD|PASSWD|TOKEN|SECRET|APIKEY/g;
const KUBERNETES = new RegExp(String.raw`name:\s{0,4}["']?(${NAME})["']?[ \t]*\n[ \t]*value:[ \t]*`, 'g');
const OPTION_SET = new RegExp(String.raw`(?<![A-Za-z0-9_$-])(?:with|set|--)?(${OPTION})(?:${SEPARATOR}|(?<=\s--[^\s]{1,30})[ \t]+)`, 'gi');
const HEADER_SET = new RegExp(
  String.raw`(?<![A-Za-z0-9_-])(${HEADER})["'\]]{0,2}[ \t]{0,40}[:=][ \t]{0,40}(?:\r?\n[ \t]{0,40}){0,2}(?!#)`,
  'gi',
);
/** How names end that nobody listed; `invalid_token` is an error. */
const ENDING = `(?<!(?:bad|expired|invalid|missing|no|revoked|unknown)[-_]?)(?:(?:access|account|admin|api|auth|client|encryption|function|gateway|license|master|private|provider|proxy|secret|signing|storage|subscription|virtual)[-_]?key|token|secret|password|passwd|passphrase|(?<=[_"';-])(?:pass|pwd)|(?<=_)pat)`;
const FOREIGN_SET = new RegExp(
  String.raw`${ENDING}(?:["'\]]{0,2}[ \t]{0,40}(?::=|=>|=|:(?!:))[ \t]{0,40}|(?<=-[A-Za-z]{1,40})["']\s{0,4},\s{0,4}(?=["'](?![\w.-]{1,60}["']\s{0,4}:))|(?<=(?<!\S)--[^\s]{1,40})[ \t]+)`,
  'gi',
);
/** What a line that sets something starts with, or a comment. The base64 of a secret may end in `=`: a name without `_` wants a value. */
const ANOTHER = [
  /(?:(?:export|set|setx|-e|-)\s{1,4}|\$env:)?["']?(?:[A-Z][A-Z0-9]{0,30}_[A-Z0-9_]{1,60}["']?\s{0,4}[=:]|[A-Z][A-Z0-9]{1,30}=[^\s=])/y,
  new RegExp(String.raw`["']?(?:${OPTION}|${HEADER})["']?\s{0,4}[=:]`, 'iy'),
  /#{1,9}\s/y,
];
const BLOCK_SCALAR = /[|>][-+]?[ \t]*\n[ \t]+/y;
const LINE_ENDED = /\n[ \t]*$/;
/** Looking further for the end of a value or the start of its line makes a text of many names slow. */
const LONGEST_VALUE = 4096;
const FURTHEST_BACK = 400;
const SCHEME = /(?:f?["'`])?\s{0,3}(?:(?:bearer|basic|token|api-?key)\s{1,4})+/iy;

/** The patterns that are looked for in the pass over a text. */
export const SLOT_PATTERNS = [KUBERNETES, HEADER_SET, OPTION_SET, FOREIGN_SET];

/** Every slot of a text, in order of the values, one for each value. */
export function findSlots(sifted: Sifted): Slot[] {
  const { text } = sifted;
  const found = [wordsWith(text, PIECE_OF_NAME, VARIABLE_SET), ...SLOT_PATTERNS.map((pattern) => allMatches(sifted, pattern))];
  const slots = found
    .flatMap((matches) => Array.from(matches, (match) => slotAt(text, match.index, match[1], valueStart(text, match.index, match[0]))))
    .sort((a, b) => a.from - b.from);
  const starts = new Set<number>();
  return slots.filter(
    ({ from, value, foreign }) => value !== 'words' && !(foreign && value === 'empty') && !starts.has(from) && starts.add(from),
  );
}

/** Behind the separator. A value may stand on the next line, but where that line sets something itself, this name is set to nothing. */
function valueStart(text: string, at: number, matched: string): number {
  const next = at + matched.length + blockScalarAt(text, at + matched.length);
  if (!LINE_ENDED.test(matched) || !ANOTHER.some((pattern) => followsAt(pattern, text, next))) return next;
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

function slotAt(text: string, nameAt: number, rawName: string | undefined, valueAt: number): Slot {
  const foreign = rawName === undefined;
  const name = foreign ? '' : canonical(rawName);
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
    value: joined ? 'reference' : valueKind(raw, isQuote(text.charAt(range.from - 1))),
    secret: foreign || isSecret(name),
    commented: /^\s*(?:#|\/\/|;|rem\s)\s*(?:export\s+)?$/i.test(before),
    notation: /^\s*(?:[A-Z]:\\[^>\n]*>\s*)?set\s+"?$/i.test(before) ? 'cmd' : 'other',
    scheme: scheme.count,
    foreign,
  };
}

/** What stands before a name in its line, as far back as a comment sign or a command reaches. */
function startOfLine(text: string, at: number): string {
  const near = text.slice(Math.max(0, at - FURTHEST_BACK), at);
  return near.slice(near.lastIndexOf('\n') + 1);
}

function schemeAt(text: string, at: number): { size: number; count: number } {
  SCHEME.lastIndex = at;
  const match = SCHEME.exec(text);
  return match ? { size: match[0].length, count: match[0].match(/bearer|basic/gi)?.length ?? 0 } : { size: 0, count: 0 };
}

/** The value: inside quotes up to the closing one, else up to white space or a delimiter. Wrapped values are joined by the scanner. */
function valueRange(text: string, at: number, name: string): { from: number; to: number } {
  const quote = /^["'`]/.exec(text.charAt(at))?.[0];
  if (quote) {
    const near = text.slice(at + 1, at + 1 + LONGEST_VALUE);
    const lineEnd = near.indexOf('\n');
    const line = lineEnd === -1 ? near : near.slice(0, lineEnd);
    const size = [closing(line, quote, name), near.indexOf(quote), lineEnd].find((end) => end !== -1) ?? -1;
    return { from: at + 1, to: at + 1 + (size === -1 ? near.length : size) };
  }
  const rest =
    isHelper(name) || /cookie/i.test(name)
      ? /[^\n]{0,4096}/y
      : /(?:\$\{\{[^}\n<]{0,120}\}\}|\$\([^)\n]{0,120}\)|<[^<>\n]{0,80}>|[^\s"'`,;)}\]]){0,4096}/y;
  rest.lastIndex = at;
  return { from: at, to: at + (rest.exec(text)?.[0].length ?? 0) };
}

const isHelper = (name: string): boolean => /helper/i.test(name);
/** A password may have quotes in it, and a command of a helper nearly always: the one that ends the value is followed by what may follow a value. */
const FOLLOWS_VALUE = /^(?:[\s,;)}\]:>&|\\/+"'`]|\.[a-z]|$)/;
const FOLLOWS_HELPER = /^[ \t]*(?:[,;)}]|$)/;

function closing(line: string, quote: string, name: string): number {
  const follows = isHelper(name) ? FOLLOWS_HELPER : FOLLOWS_VALUE;
  let at = line.indexOf(quote);
  while (at !== -1 && (line.charAt(at + 1) === quote || !follows.test(line.slice(at + 1, at + 9)))) at = line.indexOf(quote, at + 1);
  return at;
}

const OPTION_NAMES: [RegExp, string][] = [
  [/^(?:anthropic|claude|claudecode)?apikeyhelper$/, 'api-key-helper'],
  [/^(?:anthropic|claude|x)?apikey$/, 'api-key-option'],
  [/^(?:anthropic)?(?:authtoken|bearertoken)$/, 'auth-token-option'],
  [/^(?:claude|claudecode|anthropic)?oauthtoken$/, 'oauth-token-option'],
  [/^(?:anthropic)?(?:baseurl|apibase)$/, 'base-url-option'],
];

function canonical(raw: string): string {
  const lower = raw.toLowerCase();
  // The name of a header may be written in capitals, too.
  if (lower === 'x-api-key' || lower === 'authorization') return lower;
  if (/^[A-Z][A-Z0-9_]+$/.test(raw)) return raw;
  const squashed = lower.replace(/[-_]/g, '');
  return OPTION_NAMES.find(([pattern]) => pattern.test(squashed))?.[1] ?? lower;
}

const CLASSES: Record<string, SlotClass> = {
  'x-api-key': 'key',
  'api-key-option': 'key',
  ANTHROPIC_API_KEY: 'key',
  authorization: 'bearer',
  'auth-token-option': 'bearer',
  ANTHROPIC_AUTH_TOKEN: 'bearer',
  CLAUDE_CODE_OAUTH_TOKEN: 'oauth-variable',
  'oauth-token-option': 'oauth-variable',
  'api-key-helper': 'helper',
  ANTHROPIC_ADMIN_KEY: 'admin',
  ANTHROPIC_ADMIN_API_KEY: 'admin',
  ANTHROPIC_BASE_URL: 'base-url',
  'base-url-option': 'base-url',
};

const slotClass = (name: string): SlotClass => CLASSES[name] ?? 'other';

const NAME_OF_SECRET =
  /(?:KEY|TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|PASS|PWD|CREDENTIALS?|COOKIE|_PAT|_AUTH)(?:S|_?\d{1,2}|_(?:B64|BASE|BASE64|BACKUP|DEV|NEW|OLD|PROD|PRODUCTION|STAGING|TEST))?(?:-option)?$/i;
/** `MAX_THINKING_TOKENS`: a number. */
const NUMBER_OF_TOKENS = /(?<!ACCESS|API|AUTH|REFRESH)_TOKENS$/i;

const isSecret = (name: string): boolean =>
  (NAME_OF_SECRET.test(name) && !NUMBER_OF_TOKENS.test(name)) ||
  ['authorization', 'proxy-authorization', 'x-api-key', 'api-key', 'cookie', 'set-cookie'].includes(name);

const isQuote = (char: string): boolean => /["'`]/.test(char);
