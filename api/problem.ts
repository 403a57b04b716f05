import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** A refusal per RFC 9457. The texts are fixed: nothing of the request is ever repeated in them. */
export interface ProblemDetails {
  status: ContentfulStatusCode;
  title: string;
  detail: string;
  errors?: { pointer: string; detail: string }[];
}

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
  failed: { status: 500, title: 'Something failed on our side', detail: 'Try again; nothing of what you sent was kept.' },
} as const satisfies Record<string, ProblemDetails>;

export function problem(c: Context, details: ProblemDetails, headers: Record<string, string> = {}): Response {
  const { status, title, detail, errors } = details;
  return c.body(JSON.stringify({ type: '/api-reference/', title, status, detail, ...(errors ? { errors } : {}) }), status, {
    ...headers,
    'content-type': 'application/problem+json',
  });
}
