import { Hono } from 'hono';
import { BODY_REFUSALS, json, ref, refusal, SCHEMAS, withWrongMethod } from '../openapi-parts.ts';

/** `GET /api/openapi.json`: the API described from the same schemas that check it. */
export function openapiRoute(): Hono {
  return new Hono().get('/openapi.json', (c) => c.json(openapi()));
}

const list = (description: string, of: Parameters<typeof ref>[0]): object => ({ description, ...json({ type: 'array', items: ref(of) }) });

export function openapi(): object {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Claude Auth Handbook API',
      version: '1.0.0',
      description:
        'Diagnoses texts about Anthropic and Claude credentials. Unofficial. Nothing that is sent is stored or logged; redact before you send.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    paths: withWrongMethod({
      '/api/diagnose': {
        post: {
          operationId: 'diagnose',
          summary: 'Diagnose a text',
          requestBody: { required: true, ...json(ref('DiagnoseRequest')) },
          responses: {
            200: { description: 'The diagnosis; also when none fits.', ...json(ref('Diagnosis')) },
            ...BODY_REFUSALS,
            422: refusal('The body does not fit the schema.'),
          },
        },
      },
      '/api/answer': {
        post: {
          operationId: 'answer',
          summary: 'The diagnosis as a page, for the form of the checker without JavaScript',
          requestBody: { required: true, content: { 'application/x-www-form-urlencoded': { schema: ref('AnswerForm') } } },
          responses: {
            200: {
              description: 'The page, with the text without its credentials.',
              content: { 'text/html': { schema: { type: 'string' } } },
            },
            400: refusal('The form lacks the text.'),
            403: refusal('The form is on another site.'),
            413: refusal('The body is larger than 64 KiB.'),
            415: refusal('The content type is not that of a form.'),
          },
        },
      },
      '/api/check': {
        get: {
          operationId: 'checkStatus',
          summary: 'Whether the live check is on',
          responses: { 200: { description: 'And where it asks.', ...json(ref('CheckStatus')) } },
        },
        post: {
          operationId: 'check',
          summary: 'Check one credential live, or preview it',
          requestBody: { required: true, ...json(ref('CheckRequest')) },
          responses: {
            200: {
              description: 'What was sent, the verdict and the diagnosis; for a dry run only what would be sent.',
              ...json(ref('CheckResponse')),
            },
            ...BODY_REFUSALS,
            401: refusal('The access secret or the identity header is missing.'),
            403: refusal('Another site asks, or the live check is off.'),
            422: refusal('The body does not fit, or a credential of this kind is never sent.'),
            429: refusal('Too many checks.'),
            503: refusal('All checks are in use.'),
          },
        },
      },
      '/api/mcp': {
        post: {
          operationId: 'mcp',
          summary: 'Tools for agents: Model Context Protocol over Streamable HTTP, without a session',
          requestBody: { required: true, ...json({ type: 'object', description: 'A JSON-RPC 2.0 message.' }) },
          responses: {
            200: { description: 'The JSON-RPC answer; also when a tool refuses a raw credential.', ...json({ type: 'object' }) },
            202: { description: 'A notification was taken.' },
            ...BODY_REFUSALS,
            400: refusal('The body is not JSON. A JSON-RPC error when the message is wrong.'),
            403: refusal('Another site asks.'),
          },
        },
      },
      '/api/diagnoses': {
        get: {
          operationId: 'listDiagnoses',
          summary: 'All diagnoses',
          responses: { 200: list('Id, title, summary, outcome and page of each.', 'DiagnosisInList') },
        },
      },
      '/api/diagnoses/{id}': {
        get: {
          operationId: 'getDiagnosis',
          summary: 'One diagnosis',
          parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
          responses: {
            200: { description: 'Its steps, neighbours, evidence and rules.', ...json(ref('KnownDiagnosis')) },
            308: { description: 'A former id; follow Location.' },
            404: refusal('No such diagnosis.'),
          },
        },
      },
      '/api/credentials': {
        get: {
          operationId: 'listCredentials',
          summary: 'All credential kinds',
          responses: { 200: list('Shape, issuer and reach of each kind.', 'KnownCredential') },
        },
      },
      '/api/health': {
        get: {
          operationId: 'health',
          summary: 'Whether the server answers',
          responses: { 200: { description: 'It does.', ...json(ref('Health')) } },
        },
      },
      '/api/openapi.json': {
        get: {
          operationId: 'openapi',
          summary: 'This description',
          responses: { 200: { description: 'OpenAPI 3.1.', ...json({ type: 'object' }) } },
        },
      },
    }),
    components: { schemas: SCHEMAS },
  };
}
