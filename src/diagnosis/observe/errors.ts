import { allMatches, firstMatch, type Sifted } from '../sieve/sieve.ts';
import { wordsWith } from '../sieve/words.ts';
import type { Observation } from '../types.ts';
import { API_REFUSALS } from '../vocabulary/api-refusals.ts';

/** Statuses worth seeing; other three-digit numbers are line numbers and sizes. */
const STATUS = '(400|401|402|403|404|405|407|408|409|413|422|429|500|502|503|504|524|529)';
const STATUS_BEFORE = new RegExp(
  String.raw`(?:http(?:\/\d(?:\.\d)?)?|status(?:[ _-]?code)?|api[ _-]?error|error(?:[ _-]?code)?|failed|returned|returns|code|got|received|answer(?:ed|s)?|response|状态码|错误码|代码|->|→)["'\s:：=(\[-]{1,6}(?:an?\s|with\s|code\s|error\s|http\s|status\s)?${STATUS}\b`,
  'gi',
);
const STATUS_AFTER = new RegExp(
  String.raw`(?<![\d.:])${STATUS}\b["')\]]{0,2}[\s:,-]{0,3}(?:\{|unauthori[sz]ed|forbidden|bad request|not found|payment required|too many|internal server|bad gateway|service unavailable|gateway timeout|overloaded|status code|client error|error|invalid|authentication|permission|[a-z]+_error|<!?\w|"type"|oauth|the security|x-api-key|状态码|错误|未授权)`,
  'gi',
);
const TYPES =
  /\b(authentication_error|permission_error|invalid_request_error|not_found_error|rate_limit_error|api_error|overloaded_error|billing_error|request_too_large|timeout_error|(?<=type\W{1,8})auth_error)\b/g;
const BODY = /\{\s*["'](?:error|detail|message|code|msg|status)["']\s*:/i;
const FORBIDDEN = /"?type"?\s*:\s*["'\\]{0,4}forbidden\b/i;
const CLASSES = /\b([A-Z][A-Za-z]{2,40}(?:Error|Exception))\b/y;
const ENDING_OF_CLASS = /Error|Exception/g;
const CODES = /\b([a-z]{2,20}(?:_[a-z0-9]{1,20}){1,7})\b/y;
const INSIDE_CODE = /_/g;
const MOST_CODES = 300;

export const ERROR_PATTERNS = [STATUS_BEFORE, STATUS_AFTER, TYPES, FORBIDDEN];

export function observeErrors(text: Sifted): Observation[] {
  const forbidden = firstMatch(text, FORBIDDEN);
  return [
    ...all(allMatches(text, STATUS_BEFORE), 'status', (value) => `HTTP status ${value}`),
    ...all(allMatches(text, STATUS_AFTER), 'status', (value) => `HTTP status ${value}`),
    ...all(allMatches(text, TYPES), 'type', (value) => `error type ${value}`),
    ...(forbidden
      ? [
          {
            fact: 'type:forbidden',
            kind: 'type',
            words: 'error type forbidden',
            start: forbidden.index,
            end: forbidden.index + forbidden[0].length,
          },
        ]
      : []),
    ...all(wordsWith(text.text, ENDING_OF_CLASS, CLASSES), 'class', (value) => `exception ${value}`),
    ...all(wordsWith(text.text, INSIDE_CODE, CODES), 'code', (value) => `code ${value}`).slice(0, MOST_CODES),
    ...foreignBody(text),
    ...notAnthropics(text),
  ];
}

function all(matches: Iterable<RegExpExecArray>, kind: string, words: (value: string) => string): Observation[] {
  const seen = new Map<string, Observation>();
  for (const match of matches) {
    const value = match[1] ?? '';
    const fact = `${kind}:${value}`;
    if (seen.has(fact)) continue;
    const start = match.index + match[0].indexOf(value);
    seen.set(fact, { fact, kind, words: words(value), start, end: start + value.length });
  }
  return [...seen.values()];
}

const isOurs = (flat: string): boolean =>
  /["']type["']\s*:\s*["'](?:error|\w+_error|forbidden)["']/i.test(flat) && !/auth_error|["']param["']\s*:/.test(flat) && !INNER.test(flat);
/** An inner `type` that is none of ours, in an envelope like ours. */
const INNER = /["']error["']\s*:\s*\{\s*["']type["']\s*:\s*["'](?!\w+_error["']|forbidden["'])[^"']{1,60}["']/i;

/** A JSON error body that has not Anthropic's form: there `type` is `error`, the inner object has a `type` ending in `_error`, and never a `param`. */
function foreignBody(text: Sifted): Observation[] {
  const body = BODY.exec(text.text) ?? INNER.exec(text.text);
  if (!body || isOurs(text.text.replaceAll('\\', ''))) return [];
  return [
    {
      fact: 'body:foreign',
      kind: 'body',
      words: 'an error body that is not of Anthropic’s form',
      start: body.index,
      end: body.index + body[0].length,
    },
  ];
}

/** The order of Anthropic's error bodies is always `type`, `error`, and in it `type`, `message`; other servers have their own. */
const REORDERED =
  /["']message["']\s*:\s*["'][^"'{}]{0,300}["']\s*,\s*["']type["']\s*:\s*["'](?:authentication|permission)_error|["']message["']\s*:\s*["'][^"'{}]{0,300}["']\s*\}\s*,\s*["']type["']\s*:\s*["']error["']/i;
/** What follows the error type, up to the end of the message. */
const REFUSAL = /authentication_error["']?\s*,\s*["']?message["']?\s*:\s*["']?([^"'{}]{4,300})/gi;
/** A program that writes keys in alphabetical order keeps the id of the request, which other servers do not have. */
const REQUEST_ID = /\breq_\w/;

/** An error that bears Anthropic's names and is yet not of Anthropic's making: the order or the words are another's. */
function notAnthropics({ text }: Sifted): Observation[] {
  if (!text.includes('_error')) return [];
  const flat = text.replaceAll('\\', ' ');
  if (REQUEST_ID.test(flat)) return [];
  const reordered = REORDERED.exec(flat);
  const unfamiliar = [...flat.matchAll(REFUSAL)].find(
    // A terminal may have wrapped the message.
    ({ 1: message = '' }) => !API_REFUSALS.test(message.replace(/\s+/g, ' ')),
  );
  const seen = (match: { index: number; 0: string }, fact: string, words: string): Observation => ({
    fact,
    kind: 'body',
    words,
    start: match.index,
    end: match.index + match[0].length,
  });
  return [
    ...(reordered ? [seen(reordered, 'body:reordered', 'an error body in another order than Anthropic’s')] : []),
    ...(unfamiliar ? [seen(unfamiliar, 'message:unfamiliar', 'a refusal in words the Anthropic API is not known to use')] : []),
  ];
}
