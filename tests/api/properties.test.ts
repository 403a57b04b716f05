import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApi } from '../../api/app.ts';
import { silent } from '../../api/live/log.ts';
import { memoryRuntime } from '../../api/live/memory-runtime.ts';
import { checkResponseSchema } from '../../src/schemas/check.ts';
import { diagnosisSchema, problemSchema } from '../../src/schemas/diagnosis.ts';
import { keyFor, SCENARIOS } from '../standin/scenarios.ts';
import { fake } from '../support/fake.ts';
import { knowledge } from '../support/knowledge.ts';
import { liveSettings } from '../support/servers.ts';
import { startUpstream, type Upstream } from '../support/upstream.ts';

let upstream: Upstream;
let app: ReturnType<typeof createApi>;
beforeAll(async () => {
  upstream = await startUpstream();
  const settings = liveSettings({
    LIVE_CHECK: 'on',
    LIVE_CHECK_UPSTREAM: upstream.url,
    LIVE_CHECK_PER_MINUTE: '1000000',
    LIVE_CHECK_PER_HOUR: '1000000',
    LIVE_CHECK_TIMEOUT_MS: '500',
  });
  app = createApi(
    knowledge,
    memoryRuntime(settings, silent, () => ''),
  );
});
afterAll(() => upstream.stop());

const JSON_TYPE = { 'content-type': 'application/json' };
const ROUTES = [
  '/api/diagnose',
  '/api/check',
  '/api/answer',
  '/api/mcp',
  '/api/diagnoses',
  '/api/diagnoses/x',
  '/api/credentials',
  '/api/health',
  '/api/openapi.json',
  '/api/',
  '/api/x/y',
];
const METHODS = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS'];

/** Pieces of what people paste, and anything else. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(
          ...Object.values(fake).map((make) => make()),
          'ANTHROPIC_API_KEY=',
          '"',
          '\\n',
          '401',
          '{"type":"error"',
          '%2D',
          '\u200b',
          '\n',
          'Bearer ',
          'sk-ant-',
          '#',
          '<',
          '>',
        ),
        fc.string({ maxLength: 20 }),
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
);

const acceptable = async (response: Response): Promise<void> => {
  expect(response.status).toBeLessThan(500);
  expect(response.headers.get('cache-control')).toBe('no-store');
  if (response.headers.get('content-type')?.startsWith('application/problem+json')) {
    const body = await response.text();
    if (body) expect(problemSchema.safeParse(JSON.parse(body)).success).toBe(true);
  }
};

describe('whatever comes in', () => {
  it('any bytes on any route with any method: a proper answer, never a failure of ours', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...ROUTES),
        fc.constantFrom(...METHODS),
        fc.uint8Array({ maxLength: 400 }),
        fc.constantFrom('application/json', 'text/plain', 'application/x-www-form-urlencoded', ''),
        async (path, method, bytes, type) => {
          const hasBody = !['GET', 'HEAD'].includes(method);
          await acceptable(
            await app.request(path, {
              method,
              headers: type ? { 'content-type': type } : {},
              ...(hasBody ? { body: bytes as Uint8Array<ArrayBuffer> } : {}),
            }),
          );
        },
      ),
      { numRuns: 600 },
    );
  });

  it('any JSON: a proper answer', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('/api/diagnose', '/api/check'), fc.json(), async (path, json) =>
        acceptable(await app.request(path, { method: 'POST', headers: JSON_TYPE, body: json })),
      ),
      { numRuns: 400 },
    );
  });

  it('any message and any call of a tool: a proper answer over MCP', async () => {
    const headers = { ...JSON_TYPE, accept: 'application/json, text/event-stream' };
    const tool = fc.constantFrom('diagnose_error', 'explain_credential_kind', 'search_handbook');
    const field = fc.constantFrom('text', 'context', 'kind', 'prefix', 'query', 'limit');
    const args = fc.dictionary(field, fc.oneof(text, fc.jsonValue()));
    const calls = fc.record({
      jsonrpc: fc.constant('2.0'),
      id: fc.nat(),
      method: fc.constant('tools/call'),
      params: fc.record({ name: tool, arguments: args }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.json(),
          calls.map((message) => JSON.stringify(message)),
        ),
        async (body) => acceptable(await app.request('/api/mcp', { method: 'POST', headers, body })),
      ),
      { numRuns: 400 },
    );
  });

  it('any text: a diagnosis that fits the schema, the same the second time', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (input) => {
        const ask = async (): Promise<unknown> =>
          (await app.request('/api/diagnose', { method: 'POST', headers: JSON_TYPE, body: JSON.stringify({ text: input }) })).json();
        const answer = await ask();
        expect(diagnosisSchema.safeParse(answer).error).toBeUndefined();
        expect(await ask()).toEqual(answer);
      }),
      { numRuns: 400 },
    );
  });

  it('any wish beside a credential: only what may be sent is sent, and never what was refused', async () => {
    const words = SCENARIOS.filter(({ behaviour }) => !behaviour).map(({ word }) => keyFor(word));
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.constantFrom(...words, ...Object.values(fake).map((make) => make())), text),
        fc.constantFrom('models', 'message', undefined),
        fc.constantFrom('bearer', 'x-api-key', undefined),
        async (credential, step, header) => {
          upstream.seen.length = 0;
          const response = await app.request('/api/check', {
            method: 'POST',
            headers: JSON_TYPE,
            body: JSON.stringify({ credential, step, header }),
          });
          const mayBeSent = /^\s*sk-ant-(?:api03|usr|svc|admin\d*)-[A-Za-z0-9_-]+\s*$/.test(credential);
          if (!mayBeSent) expect(upstream.seen).toEqual([]);
          if (response.status === 200) expect(checkResponseSchema.safeParse(await response.json()).error).toBeUndefined();
          else expect([422]).toContain(response.status);
          expect(upstream.seen.length).toBeLessThanOrEqual(step === 'message' ? 2 : 1);
        },
      ),
      { numRuns: 200 },
    );
  });
});
