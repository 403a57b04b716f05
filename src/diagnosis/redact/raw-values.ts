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
    return prefix.startsWith(value) || isPlaceholder(body) ? [] : [{ prefix }];
  });
}

/** Longest rest of a masked value that gives nothing away, as in `AbCd…WxYz`. */
const LONGEST_REST = 16;
/** What says that a value was taken out or never put in. */
const MASK = /x{3,}|\.{2,}|[*…•█<>[\]{}]+|redacted|removed|hidden|masked|example|placeholder|change[-_ ]?me|replace|dummy|your?/gi;
/** Words that stand beside such a sign. */
const BESIDE = /anthropic|claude|api|key|token|secret|password|value|here|with|my|me|[^a-z0-9]+/gi;

function isPlaceholder(body: string): boolean {
  const rest = body.replace(MASK, ' ');
  return rest !== body && rest.replace(BESIDE, '').length <= LONGEST_REST;
}
