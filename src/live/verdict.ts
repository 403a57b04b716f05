import type { Answer, Verdict } from './types.ts';

/** One row of the table: when it applies, what it says of the credential, and why. The first that applies counts. */
export interface VerdictRow {
  name: string;
  applies: (answer: Extract<Answer, { kind: 'http' }>, error: ApiError) => boolean;
  verdict: Verdict;
  reason: string;
}

/** What an error body of Anthropic's form says; empty when the body is not of that form. */
interface ApiError {
  ours: boolean;
  type: string;
  message: string;
  /** `error.details.error_code`, when there is one. */
  code: string;
}

/** Codes of the SDK's error table that speak of the key's owner or organization. */
const REFUSING_CODES = new Set(['organization_on_hold', 'claude_code_key_creator_not_member']);

/**
 * How an answer of the API is read. `valid`: it authenticated, and nothing stood in the way but credit, a limit, a workspace or a model,
 * if anything; `refused`: the API turned it down, or knows it and does not let it do this; what the API did not judge is `cannot-tell`.
 * Sources: the API's error page, the SDK's error classes, and the threads linked from the diagnoses.
 */
export const VERDICTS: VerdictRow[] = [
  {
    name: 'cut off',
    applies: (a) => !a.complete,
    verdict: 'cannot-tell',
    reason: 'The answer broke off or was too long to read; it judges nothing.',
  },
  {
    name: '200, JSON',
    applies: (a) => a.status === 200 && isJson(a),
    verdict: 'valid',
    reason: 'The API accepted the credential for this one call.',
  },
  {
    name: '200, not JSON',
    applies: (a) => a.status === 200,
    verdict: 'cannot-tell',
    reason: 'Something answered 200 that is not the API: a captive portal or a proxy.',
  },
  {
    name: 'redirect',
    applies: (a) => a.status >= 300 && a.status < 400,
    verdict: 'cannot-tell',
    reason: 'The answer points elsewhere. It was not followed: the credential goes to one host only.',
  },
  {
    name: '400, workspace id wanted',
    applies: (a, e) => a.status === 400 && /workspace[-_ ]id/i.test(e.message),
    verdict: 'valid',
    reason: 'The key is alive and spans several workspaces: it wants a workspace id.',
  },
  {
    name: '400, no credit',
    applies: (a, e) => a.status === 400 && /credit balance/i.test(e.message),
    verdict: 'valid',
    reason: 'The key is alive; its organization has no credit left.',
  },
  {
    name: '400, usage limit',
    applies: (a, e) => a.status === 400 && /usage limits?/i.test(e.message),
    verdict: 'valid',
    reason: 'The key is alive; a spend limit is used up.',
  },
  {
    name: '400, organization disabled',
    applies: (a, e) => a.status === 400 && /organization has been disabled/i.test(e.message),
    verdict: 'refused',
    reason: 'The key is known, but its organization is disabled.',
  },
  {
    name: '400, its owner or organization may not',
    applies: (a, e) => a.status === 400 && REFUSING_CODES.has(e.code),
    verdict: 'refused',
    reason: 'The key is known, but its owner has left or its organization is on hold.',
  },
  {
    name: '400, other',
    applies: (a) => a.status === 400,
    verdict: 'cannot-tell',
    reason: 'The request was refused for its form, which says nothing of the credential.',
  },
  {
    name: '401 of the API',
    applies: (a, e) => a.status === 401 && e.ours,
    verdict: 'refused',
    reason: 'The API does not accept this credential.',
  },
  {
    name: '401 of something else',
    applies: (a) => a.status === 401,
    verdict: 'cannot-tell',
    reason: 'The 401 has not the form of the API’s errors: a gateway or proxy answered.',
  },
  { name: '402', applies: (a, e) => a.status === 402 && e.ours, verdict: 'valid', reason: 'The credential is alive; payment is wanted.' },
  {
    name: '403, blocked',
    applies: (a, e) => a.status === 403 && (!e.ours || e.type === 'forbidden'),
    verdict: 'cannot-tell',
    reason: 'A firewall, a region rule or a proxy answered before the credential was looked at.',
  },
  {
    name: '403 of the API',
    applies: (a) => a.status === 403,
    verdict: 'refused',
    reason: 'The credential was recognised, but it may not do this.',
  },
  {
    name: '404, workspace',
    applies: (a, e) => a.status === 404 && /workspace/i.test(e.message),
    verdict: 'valid',
    reason: 'The key is alive; it has no access to that workspace.',
  },
  {
    name: '404, model',
    applies: (a, e) => a.status === 404 && e.ours && /model/i.test(e.message),
    verdict: 'valid',
    reason: 'The key is alive; the model is not open to it.',
  },
  {
    name: '404, other',
    applies: (a) => a.status === 404,
    verdict: 'cannot-tell',
    reason: 'The path was not found, which says nothing of the credential.',
  },
  {
    name: '413',
    applies: (a) => a.status === 413,
    verdict: 'cannot-tell',
    reason: 'Something refused the size of a tiny request: not the API.',
  },
  {
    name: '429 of the API',
    applies: (a, e) => a.status === 429 && e.ours,
    verdict: 'valid',
    reason: 'Limits are counted per credential: it authenticated.',
  },
  {
    name: '429 of something else',
    applies: (a) => a.status === 429,
    verdict: 'cannot-tell',
    reason: 'A proxy limits the requests; the API was not asked.',
  },
  { name: '5xx', applies: (a) => a.status >= 500, verdict: 'cannot-tell', reason: 'The server failed; that judges nothing. Try later.' },
  { name: 'anything else', applies: () => true, verdict: 'cannot-tell', reason: 'This answer is not one the API documents.' },
];

/** What is said where no answer came, by why. */
export const NOTHING: Record<Extract<Answer, { kind: 'nothing' }>['cause'], string> = {
  timeout: 'No answer in time; that judges nothing.',
  network: 'No connection to the API; that judges nothing.',
  tls: 'The connection could not be secured, often because a proxy looks into it; that judges nothing.',
  aborted: 'The check was called off.',
};

/** What an answer of the API proves about the credential that was sent, and why it proves no more. */
export function judgeAnswer(answer: Answer): { verdict: Verdict; reason: string } {
  if (answer.kind === 'nothing') return { verdict: 'cannot-tell', reason: NOTHING[answer.cause] };
  const error = apiError(answer);
  const row = VERDICTS.find(({ applies }) => applies(answer, error));
  return { verdict: row?.verdict ?? 'cannot-tell', reason: row?.reason ?? '' };
}

const isJson = (answer: { contentType: string; body: string }): boolean =>
  /\bjson\b/i.test(answer.contentType) && parse(answer.body) !== undefined;

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Anthropic's errors are `{"type":"error","error":{"type","message"}}`; the region block leaves the outer type out. */
function apiError({ body }: { body: string }): ApiError {
  const value = parse(body) as
    | { type?: unknown; error?: { type?: unknown; message?: unknown; param?: unknown; details?: { error_code?: unknown } } }
    | null
    | undefined;
  const { type, message } = value?.error ?? {};
  const known = typeof type === 'string' && typeof message === 'string' && value?.error?.param === undefined;
  const ours = known && (value?.type === 'error' || type === 'forbidden');
  const code = value?.error?.details?.error_code;
  return { ours, type: ours ? String(type) : '', message: ours ? String(message) : '', code: ours && typeof code === 'string' ? code : '' };
}
