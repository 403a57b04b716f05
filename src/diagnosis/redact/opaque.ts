import { firstAfter } from '../sorted.ts';
import type { Range } from './range.ts';
import type { Slot } from './slots.ts';
import { saysItself } from './value-kind.ts';
import { isWords } from './words-of-code.ts';

/** A value whose place says it is secret, though its shape says nothing: a gateway key, a password. */
export interface Opaque extends Range {
  slot: Slot;
}

/** In the projected text; what was found does not overlap. What the scanner recognised is not repeated, only what stands before it in the same value. */
export function opaqueSecrets(slots: Slot[], text: string, found: Range[]): Opaque[] {
  return slots.flatMap((slot) => {
    if (!slot.secret && slot.slot !== 'helper') return [];
    const first = firstAfter(found, slot.from - 1, ({ to }) => to);
    if (first && first.from <= slot.to) {
      return isSecretLead(text.slice(slot.from, first.from), slot) ? [{ slot, from: slot.from, to: first.from }] : [];
    }
    if (!isSecretValue(slot, text)) return [];
    return [{ slot, from: slot.from, to: Math.min(endOf(slot, text), first?.from ?? text.length) }];
  });
}

function isSecretValue(slot: Slot, text: string): boolean {
  const value = text.slice(slot.from, slot.to);
  if (slot.slot === 'helper') return saysItself(value) || (/^[\w-]{20,}$/.test(value) && /\d/.test(value));
  if (slot.value === 'placeholder') return !isStandIn(value.trim());
  if (slot.value === 'flag') return /passw/i.test(slot.name) && /^\d{3,}$/.test(value);
  if (slot.value !== 'opaque' || value.length < 3) return slot.value === 'url' && slot.secret;
  // "token: expired" is a sentence; "token: 9f8e7d…" and "token": "expired" are values.
  const quoted = /["'`]/.test(text.charAt(slot.from - 1));
  const ends = /^(?:[\s.!?]|[,;)\]}'"`]{1,2}(?:\s|$)|$)/.test(text.slice(slot.to, slot.to + 3));
  // `ANTHROPIC_API_KEY= claude` sets a variable to nothing for one command.
  const inProse = !/^[A-Z]/.test(slot.name) || /\w= $/.test(text.slice(slot.from - 3, slot.from));
  const looksLikeProse = !quoted && ends && inProse && !isPassword(slot, text) && /^[A-Za-z]{1,15}[:.!?]?$/.test(value);
  return !looksLikeProse && !value.includes('[redacted');
}

/** No sentence has `password=` or `--password` in it. */
const isPassword = ({ name, nameAt, from }: Slot, text: string): boolean =>
  /passw|secret|api-key-option/.test(name) && (text.charAt(from - 1) === '=' || text.startsWith('--', nameAt));

/** A name, a scheme or a command may stand before a credential; what is not made of words is a secret of its own. */
const isSecretLead = (lead: string, slot: Slot): boolean => slot.slot !== 'helper' && !isWords(lead);

/** `<your key>`, `xxxx`: words in brackets, or no word at all. Who puts a secret into the brackets of an example keeps it secret. */
const isStandIn = (value: string): boolean => /^<[A-Za-z]{1,20}(?:[ _.-]{1,3}[A-Za-z]{1,20}){0,8}>$|^x{3,}$/i.test(value);

/** How far the end of a header in quotes is looked for. */
const LONGEST_REST = 400;
const LINE_START = /(?:^|\n)\s{0,20}(?:[->*]\s{1,4})?(?:(?:export|set|ENV|ARG|-e)\s{1,4})?$/;
const SETS = /^[\w-]{1,80}(?:=|:[ \t]{0,4}(?:(?:bearer|basic)[ \t]{1,4})?)$/i;

/** Where a line sets a variable, a field or a header and quotes nothing, no delimiter but white space ends a value. */
function endOf({ nameAt, from, to }: Slot, text: string): number {
  const quote = text.charAt(nameAt - 1);
  if (/["']/.test(quote) && SETS.test(text.slice(nameAt, from))) {
    const end = text.slice(to, to + LONGEST_REST).search(quote === '"' ? /["\n]/ : /['\n]/);
    return end === -1 ? to : to + end;
  }
  const sets = SETS.test(text.slice(nameAt, from)) && LINE_START.test(text.slice(Math.max(0, nameAt - 40), nameAt));
  if (!sets) return to;
  const rest = /[;,)}\]"'`]{1,9}[^\s;,)}\]"'`]\S{0,4096}/y;
  rest.lastIndex = to;
  return to + (rest.exec(text)?.[0].length ?? 0);
}
