import type { KindKnowledge } from '../types.ts';
import { redactionCuts } from './redact.ts';

/** A secret that stands in a text as it is; of it only the family is told. */
export interface RawValue {
  /** Family, e.g. `sk-ant-api03-`; empty when only its place tells that it is secret. */
  prefix: string;
}

/** The secrets in a text that their author has not blanked out, in order. Placeholders and masked values are none. */
export function rawValues(text: string, kinds: KindKnowledge[]): RawValue[] {
  return redactionCuts(text, kinds).flatMap(({ start, end, with: replacement }) => {
    const prefix = replacement.replace('[redacted]', '');
    const value = text.slice(start, end);
    const body = value.startsWith(prefix) ? value.slice(prefix.length) : value;
    const none = prefix ? prefix.startsWith(value) : isNoValue(text, start, value);
    return none || isPlaceholder(body) ? [] : [{ prefix }];
  });
}

/** How far back the sign is looked for that a value follows. */
const FURTHEST_BACK = 40;
/** A value of more characters on a line of its own may be wrapped. */
const LONGEST_WORD = 20;
/** The start of a message, another variable, an expression, a reference. */
const CODE_OR_PROSE = /^(?:[A-Za-z]+[:.,;!?]|[A-Z][A-Z0-9_]*=\S{0,6}|\(\S*|-?\$[A-Za-z_{(].*)$/;

/** Redaction is careful: after `NAME=` it takes whatever comes next, though nothing was set, or a program sets it. */
function isNoValue(text: string, start: number, value: string): boolean {
  const emptyBefore = /[=:][ \t]*\r?\n\s*$/.test(text.slice(Math.max(0, start - FURTHEST_BACK), start));
  const nameOfNext = /^["']\s*:/.test(text.slice(start + value.length, start + value.length + FURTHEST_BACK));
  return CODE_OR_PROSE.test(value) || nameOfNext || (emptyBefore && value.length < LONGEST_WORD);
}

/** Longest rest of a masked value that gives nothing away, as in `AbCd…WxYz`. */
const LONGEST_REST = 16;
/** What says that a value was taken out or never put in. */
const MASK = /x{3,}|\.{2,}|[*…•█<>[\]{}]+|redacted|removed|hidden|masked|example|placeholder|change[-_ ]?me|replace|dummy|your?/gi;
/** Words that stand beside such a sign, or alone for a value. */
const BESIDE = /anthropic|claude|api|key|token|secret|password|value|here|with|my|me|[^a-z0-9]+/gi;

function isPlaceholder(body: string): boolean {
  const rest = body.replace(MASK, ' ');
  const letters = rest.replace(BESIDE, '').length;
  return letters === 0 || (rest !== body && letters <= LONGEST_REST);
}
