import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Verdict } from '../../src/live/types.ts';

/** One way the API answers, chosen by the word a made-up key repeats: `sk-ant-api03-NOCREDITNOCREDIT…AA`. */
export interface Scenario {
  /** Upper-case letters; the body of the key. */
  word: string;
  title: string;
  status: number;
  headers?: Record<string, string>;
  body?: string;
  /** Something a body cannot say. */
  behaviour?: 'slow' | 'cut-off' | 'endless' | 'redirect';
  /** What the check must make of it. */
  verdict: Verdict;
  /** The diagnosis that must come with it; left out where any is fine. */
  diagnosis?: string | null;
}

export const error = (type: string, message: string, code?: string): string =>
  JSON.stringify({
    type: 'error',
    error: { type, message, ...(code ? { details: { error_code: code } } : {}) },
    request_id: 'req_STANDIN',
  });

const unauthorized = (word: string, message: string, diagnosis?: string): Scenario => ({
  word,
  title: `401 ${message}`,
  status: 401,
  body: error('authentication_error', message),
  verdict: 'refused',
  ...(diagnosis ? { diagnosis } : {}),
});

/** What Anthropic documents and what linked reports show. The wording is that of the handbook's own pages. */
export const SCENARIOS: Scenario[] = [
  { word: 'VALID', title: '200, a list of models or an organization', status: 200, verdict: 'valid', diagnosis: null },
  unauthorized('DEAD', 'invalid x-api-key', 'invalid-api-key'),
  unauthorized('BEARER', 'Invalid bearer token'),
  unauthorized('ACCOUNT', 'Invalid authentication credentials'),
  unauthorized('NOOAUTH', 'OAuth authentication is currently not supported.'),
  unauthorized('NOHEADER', 'x-api-key header is required'),
  {
    word: 'GATEWAY',
    title: '401 of a gateway',
    status: 401,
    body: '{"error":{"message":"Authentication Error, Key is blocked.","type":"auth_error","param":"None","code":"401"}}',
    verdict: 'cannot-tell',
    diagnosis: 'gateway-mismatch',
  },
  {
    word: 'WORKSPACE',
    title: '400, a workspace id is wanted',
    status: 400,
    body: error('invalid_request_error', 'anthropic-workspace-id is required when authenticating with an identity-linked API key'),
    verdict: 'valid',
  },
  {
    word: 'NOCREDIT',
    title: '400, no credit',
    status: 400,
    body: error(
      'invalid_request_error',
      'Your credit balance is too low to access the Anthropic API. Please go to Plans & Billing to upgrade or purchase credits.',
    ),
    verdict: 'valid',
    diagnosis: 'credit-balance-too-low',
  },
  {
    word: 'SPENT',
    title: '400, usage limit',
    status: 400,
    body: error(
      'invalid_request_error',
      'You have reached your specified API usage limits. You will regain access on 2027-01-01 at 00:00 UTC.',
    ),
    verdict: 'valid',
    diagnosis: 'usage-limit-reached',
  },
  {
    word: 'DISABLED',
    title: '400, organization disabled',
    status: 400,
    body: error('invalid_request_error', 'This organization has been disabled.'),
    verdict: 'refused',
    diagnosis: 'organization-disabled',
  },
  {
    word: 'BADFORM',
    title: '400, something else',
    status: 400,
    body: error('invalid_request_error', 'limit: must be positive'),
    verdict: 'cannot-tell',
  },
  { word: 'PAYMENT', title: '402', status: 402, body: error('billing_error', 'Payment is required.'), verdict: 'valid' },
  {
    word: 'FORBIDDEN',
    title: '403 of the API',
    status: 403,
    body: error('permission_error', 'Your API key does not have permission to use the specified resource.'),
    verdict: 'refused',
  },
  {
    word: 'SCOPE',
    title: '403 with an error code',
    status: 403,
    body: error('permission_error', 'The API key lacks a scope.', 'api_key_scope_missing'),
    verdict: 'refused',
  },
  {
    word: 'REGION',
    title: '403, region',
    status: 403,
    body: '{"error":{"type":"forbidden","message":"Request not allowed"}}',
    verdict: 'cannot-tell',
    diagnosis: 'request-blocked-region-or-waf',
  },
  {
    word: 'FIREWALL',
    title: '403, HTML of a firewall',
    status: 403,
    headers: { 'content-type': 'text/html' },
    body: '<!doctype html><html><head><title>Just a moment...</title></head><body>Cloudflare Ray ID: STANDIN</body></html>',
    verdict: 'cannot-tell',
    diagnosis: 'request-blocked-region-or-waf',
  },
  {
    word: 'NOTFOUND',
    title: '404, workspace',
    status: 404,
    body: error('not_found_error', 'Workspace wrkspc_STANDIN not found.'),
    verdict: 'valid',
  },
  {
    word: 'NOMODEL',
    title: '404, model',
    status: 404,
    body: error('not_found_error', 'model: claude-made-up'),
    verdict: 'valid',
    diagnosis: 'model-not-available',
  },
  {
    word: 'NOPATH',
    title: '404 of something else',
    status: 404,
    headers: { 'content-type': 'text/html' },
    body: '<html><title>404</title></html>',
    verdict: 'cannot-tell',
  },
  {
    word: 'TOOLARGE',
    title: '413',
    status: 413,
    body: error('request_too_large', 'Request exceeds the maximum size'),
    verdict: 'cannot-tell',
  },
  {
    word: 'LIMITED',
    title: '429 of the API',
    status: 429,
    headers: { 'retry-after': '30', 'anthropic-ratelimit-requests-remaining': '0' },
    body: error('rate_limit_error', 'This request would exceed the rate limit for your organization of 50 requests per minute.'),
    verdict: 'valid',
    diagnosis: 'rate-limited',
  },
  {
    word: 'PROXYLIMIT',
    title: '429 of a proxy',
    status: 429,
    headers: { 'content-type': 'text/plain' },
    body: 'Too Many Requests',
    verdict: 'cannot-tell',
  },
  {
    word: 'BROKEN',
    title: '500',
    status: 500,
    body: error('api_error', 'Internal server error'),
    verdict: 'cannot-tell',
    diagnosis: 'not-a-credential-problem',
  },
  {
    word: 'AWAY',
    title: '503',
    status: 503,
    headers: { 'content-type': 'text/plain' },
    body: 'Service Unavailable',
    verdict: 'cannot-tell',
  },
  {
    word: 'OVERLOADED',
    title: '529',
    status: 529,
    body: error('overloaded_error', 'Overloaded'),
    verdict: 'cannot-tell',
    diagnosis: 'not-a-credential-problem',
  },
  { word: 'NOTJSON', title: '200, not JSON', status: 200, body: '{"data": [', verdict: 'cannot-tell' },
  {
    word: 'PORTAL',
    title: '200, HTML',
    status: 200,
    headers: { 'content-type': 'text/html' },
    body: '<html><title>Welcome to the hotel</title></html>',
    verdict: 'cannot-tell',
  },
  { word: 'ELSEWHERE', title: 'redirect to another host', status: 302, behaviour: 'redirect', verdict: 'cannot-tell' },
  { word: 'SLOW', title: 'no answer in time', status: 200, behaviour: 'slow', verdict: 'cannot-tell' },
  { word: 'CUTOFF', title: 'the answer breaks off', status: 200, behaviour: 'cut-off', verdict: 'cannot-tell' },
  { word: 'ENDLESS', title: 'the answer never ends', status: 200, behaviour: 'endless', verdict: 'cannot-tell' },
];

/** The SDK's own table of status and code, so that no code it knows is left out. */
const SDK_TABLE = readFileSync(
  fileURLToPath(new URL('../../node_modules/@anthropic-ai/sdk/src/core/error-classes.ts', import.meta.url)),
  'utf8',
);
const TYPES: Record<number, string> = {
  402: 'billing_error',
  403: 'permission_error',
  404: 'not_found_error',
  413: 'request_too_large',
  429: 'rate_limit_error',
};

/** Every error code the SDK knows, with its status; the word counts them, since codes are longer than a key's unit may be. */
export const CODE_SCENARIOS: (Omit<Scenario, 'verdict'> & { code: string })[] = [...SDK_TABLE.matchAll(/\['(\d{3}) ([a-z0-9_]+)'/g)].map(
  ([, status, code = ''], index) => ({
    word: `CODE${letters(index)}`,
    title: `${status} ${code}`,
    code,
    status: Number(status),
    body: error(TYPES[Number(status)] ?? (Number(status) >= 500 ? 'api_error' : 'invalid_request_error'), 'Refused; see the code.', code),
  }),
);

/** A number in two letters. */
function letters(index: number): string {
  return String.fromCharCode(65 + Math.floor(index / 26), 65 + (index % 26));
}

/** A made-up key that gets the answer of a scenario. */
export const keyFor = (word: string, prefix = 'sk-ant-api03-'): string => `${prefix}${word.repeat(93).slice(0, 93)}AA`;
