import type { Fault, LengthClass } from '../types.ts';
import type { Family } from './families.ts';
import type { Found } from './found.ts';
import type { Slot } from './slots.ts';

/** What stands around a credential: enough to judge its shape, nothing of other values. */
export interface Surroundings {
  /** Up to four characters before and after, as projected. */
  before: string;
  after: string;
  /** Up to eighty characters before it. */
  lead: string;
  /** White space between the credential and a quote around the value. */
  padded: boolean;
  /** Characters of the original that the projection dropped inside the value, with their place in it. */
  hidden: { at: number; char: string; encoded: boolean }[];
  slot?: Slot | undefined;
  /** The curly quotes are not the author's: everything in the text is quoted so. */
  translated: boolean;
  /** Rest of the quoted value behind the credential. */
  trailing: string;
}

const BLANKED = /^(?:x{3,}|X{3,}|\.{2,}|EXAMPLE|REDACTED|redacted|hidden|HIDDEN|secret|SECRET|token|TOKEN|key|KEY)(?:[-_]|$)/;
/** `NAME=NAME=…` or `NAME="export NAME=…`, within a line: a name with nothing behind it, and another on the next line, are two. */
const NAME_INSIDE =
  /[A-Z][A-Z0-9]{0,30}(?:_[A-Z0-9]{1,30}){1,6}["']?[ \t]?[:=][ \t]?["']?(?:export\s)?[A-Z][A-Z0-9]{0,30}(?:_[A-Z0-9]{1,30}){1,6}=["']?$/;
const PLACEHOLDER = /your|YOUR|here$|HERE$|changeme|CHANGEME|placeholder|PLACEHOLDER|paste|insert/;

export function lengthClass(found: Found, family: Family): LengthClass {
  const body = found.value.slice(family.prefix.length);
  const length = found.value.length;
  const whole = family.length && length >= family.length.min && length <= family.length.max;
  if (whole) return 'whole';
  if (found.blanked || BLANKED.test(body) || (body.length < 16 && /^[A-Za-z]*$/.test(body))) return 'redacted';
  if (!family.length) return 'unknown';
  return length < family.length.min ? 'short' : 'long';
}

export function faultsOf(found: Found, around: Surroundings): Fault[] {
  const { family } = found;
  const faults: Fault[] = [];
  const add = (kind: Fault['kind'], words: string, position = 0): void => {
    faults.push({ kind, words, position });
  };
  for (const gap of found.breaks) {
    if (gap.kind === 'odd') add('wrong-alphabet', `it has something that such a value never has after character ${gap.at}`, gap.at + 1);
    else add(gap.kind, `it contains ${gap.kind === 'line-break' ? 'a line break' : 'a space'} after character ${gap.at}`, gap.at + 1);
  }
  for (const hidden of around.hidden) addHidden(add, hidden);
  if (/["'`]["'`]?$/.test(around.before) && quotesAreValue(around)) add('quotes', 'quotation marks are part of the value', 1);
  if (!around.translated && (/[“”‘’„«]$/.test(around.before) || /^[“”‘’»]/.test(around.after)))
    add('smart-quote', 'it stands in curly quotation marks, which no shell removes', 1);
  if (/<$/.test(around.before) && /^>/.test(around.after))
    add('angle-brackets', 'it stands in angle brackets, which become part of the value', 1);
  if (found.fragment && family.prefix)
    add('code-and-state', 'it contains “#”: a login code with its state, not a token', found.value.length + 1);
  if (found.fragment && !family.prefix) add('code-and-state', 'it is a login code with its state, not a token');
  if (found.glued) add('glued', 'a second credential follows without a separator', found.value.length + 1);
  if (around.slot && schemeIsFault(around.slot))
    add('bearer-inside', 'the word “Bearer” is part of the value; the client adds it itself', 1);
  if (NAME_INSIDE.test(around.lead)) add('name-inside', 'the variable’s name is part of the value', 1);
  if (around.padded) add('space', 'white space at its edge is part of the value', found.value.length + 1);
  if (around.trailing) add('trailing-text', 'more text follows inside the same value', found.value.length + 1);
  addShape(add, found);
  return faults;
}

function addHidden(add: (kind: Fault['kind'], words: string, position: number) => void, hidden: Surroundings['hidden'][number]): void {
  const position = hidden.at + 1;
  const code = `U+${(hidden.char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  if (hidden.encoded) add('url-encoded', `it is percent- or entity-encoded at character ${position}`, position);
  else if (hidden.char === '\ufeff') add('byte-order-mark', `it carries a byte order mark (U+FEFF) at character ${position}`, position);
  else if (/[\u2010-\u2015\u2212]/.test(hidden.char))
    add('wrong-alphabet', `it has a typographic dash (${code}) instead of “-” at character ${position}`, position);
  else add('invisible-character', `it contains an invisible character (${code}) at character ${position}`, position);
}

/** Quotes belong to the value in cmd.exe, and wherever two layers of them stand. */
const quotesAreValue = (around: Surroundings): boolean =>
  around.slot?.notation === 'cmd' || (/["'`]{2}$/.test(around.before) && /^["'`]{2}/.test(around.after));

/** `Bearer ` is right once in an Authorization header and nowhere else. */
const schemeIsFault = (slot: Slot): boolean => slot.scheme > (slot.name === 'authorization' ? 1 : 0);

function addShape(add: (kind: Fault['kind'], words: string, position?: number) => void, found: Found): void {
  const { family, value } = found;
  const body = value.slice(family.prefix.length);
  const odd = /[^A-Za-z0-9_-]/.exec(body);
  if (family.alphabet === 'base64url' && odd && !found.fragment && !found.blanked) {
    const position = family.prefix.length + odd.index + 1;
    add('wrong-alphabet', `it has a character that such a value never has, at character ${position}`, position);
  }
  const length = lengthClass(found, family);
  if (PLACEHOLDER.test(body) && length !== 'whole') {
    add('placeholder', 'a placeholder was left in place of the value');
    return;
  }
  if (length === 'short' && !found.fragment && !found.glued) {
    add('truncated', `it ends early: shorter than the ${family.length?.min} characters of a whole one`, value.length);
  }
  if (length === 'long' && !found.glued) {
    add('wrong-length', `it goes on after character ${family.length?.max}, where a whole one ends`, (family.length?.max ?? 0) + 1);
  }
}
