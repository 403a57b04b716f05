import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Refusal } from '../src/live/types.ts';
import { TABLES } from '../src/strings/all.ts';
import { type Language, TAG } from '../src/strings/language.ts';

/** A refusal per RFC 9457. The texts are fixed: nothing of the request is ever repeated in them. */
export interface ProblemDetails {
  status: ContentfulStatusCode;
  title: string;
  detail: string;
  errors?: { pointer: string; detail: string }[];
}

/** Every refusal of the API. */
export const PROBLEMS = {
  badJson: { status: 400, title: 'The body is not JSON', detail: 'Send a JSON object such as {"text": "…"}.' },
  badForm: { status: 400, title: 'The form could not be read', detail: 'Send the field "text" of the form.' },
  notFound: { status: 404, title: 'No such route', detail: 'The routes are listed in /api/openapi.json.' },
  unknownDiagnosis: { status: 404, title: 'No such diagnosis', detail: 'The ids are listed in /api/diagnoses.' },
  tooLarge: {
    status: 413,
    title: 'The body is too large',
    detail: 'At most 64 KiB. Paste the part with the error, its first line and the JSON body.',
  },
  notJson: { status: 415, title: 'Only JSON is accepted', detail: 'Set the header content-type: application/json.' },
  notForm: { status: 415, title: 'Only the form is accepted here', detail: 'Programs use POST /api/diagnose with JSON.' },
  crossSite: { status: 403, title: 'The form came from another site', detail: 'Open the handbook and paste the text there.' },
  invalid: { status: 422, title: 'The body does not fit', detail: 'Send {"text": string, "context"?: object}; see /api/openapi.json.' },
  invalidCheck: {
    status: 422,
    title: 'The body does not fit',
    detail: 'Send {"credential": string, "workspaceId"?, "header"?, "step"?, "dryRun"?}, one credential; see /api/openapi.json.',
  },
  otherOrigin: {
    status: 403,
    title: 'The request came from another site',
    detail: 'Open the handbook and ask from there; the operator can allow further origins.',
  },
  noIdentity: {
    status: 401,
    title: 'Nobody is signed in',
    detail: 'This site checks credentials only for people its proxy has signed in.',
  },
  noAccess: {
    status: 401,
    title: 'The access secret is missing or wrong',
    detail: 'Send the header x-handbook-access with the secret the operator gave you.',
  },
  liveOff: {
    status: 403,
    title: 'The live check is switched off here',
    detail: 'Run the command on the page of the credential yourself, or ask the operator. A dry run still works.',
  },
  tooMany: { status: 429, title: 'Too many checks from you', detail: 'Wait a minute.' },
  noBudget: {
    status: 429,
    title: 'This site has made its checks for now',
    detail: 'Try again later, or run the command on the page of the credential yourself.',
  },
  busy: { status: 503, title: 'All checks are in use', detail: 'Try again in a few seconds.' },
  failed: { status: 500, title: 'Something failed on our side', detail: 'Try again; nothing of what you sent was kept.' },
} as const satisfies Record<string, ProblemDetails>;

/** The response of a refusal, with further headers such as `retry-after`, in seconds. */
export function problem(c: Context, details: ProblemDetails, headers: Record<string, string> = {}): Response {
  const { status, title, detail, errors } = details;
  return c.body(JSON.stringify({ type: '/api-reference/', title, status, detail, ...(errors ? { errors } : {}) }), status, {
    ...headers,
    'content-type': 'application/problem+json',
    'content-language': TAG.en,
  });
}

/** A credential that is not sent: why, where to read more, and what to run oneself; the one problem that is told in the caller's language. */
export function refusedProblem(c: Context, { reason, docUrl, ask, command }: Refusal, language: Language): Response {
  const title = TABLES[language].answer.live.never;
  return c.body(
    JSON.stringify({
      type: '/api-reference/',
      title,
      status: 422,
      detail: reason,
      docUrl,
      ...(ask ? { ask } : {}),
      ...(command ? { command } : {}),
    }),
    422,
    {
      'content-type': 'application/problem+json',
      'content-language': TAG[language],
    },
  );
}
