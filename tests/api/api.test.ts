import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { diagnosisSchema, problemSchema } from '../../src/schemas/diagnosis.ts';
import { diagnosisInListSchema, healthSchema, knownCredentialSchema, knownDiagnosisSchema } from '../../src/schemas/known.ts';
import { fake } from '../support/fake.ts';
import { diagnose, knowledge } from '../support/knowledge.ts';
import { RUNTIMES, type Running } from '../support/servers.ts';

const JSON_TYPE = { 'content-type': 'application/json' };
/** A value whose letters occur in no answer of ours. */
const SECRET = `sk-ant-api03-${'Q'.repeat(93)}AA`;

describe.each(RUNTIMES)('the API on $name', ({ start }) => {
  let server: Running;
  beforeAll(async () => {
    server = await start();
  });
  afterAll(() => server?.stop());

  const call = (path: string, init?: RequestInit): Promise<Response> => fetch(server.url + path, { redirect: 'manual', ...init });
  const post = (body: string, headers: Record<string, string> = JSON_TYPE): Promise<Response> =>
    call('/api/diagnose', { method: 'POST', body, headers });

  /** The answer of a route, which has the fields of its schema and none beside them. */
  async function fits<Schema extends z.ZodType>(schema: Schema, path: string): Promise<z.infer<Schema>> {
    const answer: unknown = await (await call(path)).json();
    const parsed = schema.parse(answer);
    expect(answer, path).toEqual(parsed);
    return parsed;
  }

  it('diagnoses a text exactly as the engine does', async () => {
    const text = `Error: 401 invalid x-api-key\nANTHROPIC_API_KEY=${fake.accessToken()}`;
    const response = await post(JSON.stringify({ text }));
    expect(response.status).toBe(200);
    const answer: unknown = await response.json();
    expect(answer).toEqual(JSON.parse(JSON.stringify(diagnose(text))));
    expect(diagnosisSchema.safeParse(answer).success).toBe(true);
  });

  it.each([
    ['that fits', 1000, 200],
    ['that is too large', 70_000, 413],
  ])('reads a body of unknown length %s', async (_size, length, status) => {
    const body = new Blob([JSON.stringify({ text: 'x'.repeat(length) })]).stream();
    const response = await call('/api/diagnose', { method: 'POST', headers: JSON_TYPE, body, duplex: 'half' } as RequestInit);
    expect(response.status).toBe(status);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it('takes the context into account', async () => {
    const text = 'OAuth authentication is currently not supported.';
    const response = await post(JSON.stringify({ text, context: { client: 'claude-code', version: '1.0.83' } }));
    expect(((await response.json()) as { id: string }).id).toBe('client-version-bug');
  });

  it('answers in another language, the same but for the words', async () => {
    const text = `Error: 401 invalid x-api-key\nANTHROPIC_API_KEY=${fake.accessToken()}`;
    const answer = diagnosisSchema.parse(await (await post(JSON.stringify({ text, language: 'zh-cn' }))).json());
    const english = diagnose(text);
    expect([answer.id, answer.confidence, answer.redacted]).toEqual([english.id, english.confidence, english.redacted]);
    expect(answer.title).toMatch(/\p{Script=Han}/u);
    expect(answer.docUrl).toBe(`/zh-cn${english.docUrl}`);
    expect((await post(JSON.stringify({ text, language: 'tlh' }))).status).toBe(422);
  });

  it('never stores, and hardens every answer', async () => {
    for (const response of [await post(JSON.stringify({ text: 'hi' })), await call('/api/health'), await call('/api/nowhere')]) {
      expect(response.headers.get('cache-control')).toBe('no-store');
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      expect(response.headers.get('referrer-policy')).toBe('no-referrer');
      expect(response.headers.get('x-frame-options')).toBe('DENY');
      expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    }
  });

  const REFUSALS: { name: string; init: RequestInit; path?: string; status: number }[] = [
    { name: 'no JSON', init: { method: 'POST', body: `{"text": "${SECRET}`, headers: JSON_TYPE }, status: 400 },
    { name: 'another content type', init: { method: 'POST', body: SECRET, headers: { 'content-type': 'text/plain' } }, status: 415 },
    { name: 'no content type', init: { method: 'POST', body: new Blob([SECRET]) }, status: 415 },
    { name: 'no text', init: { method: 'POST', body: JSON.stringify({ token: SECRET }), headers: JSON_TYPE }, status: 422 },
    {
      name: 'an unknown field',
      init: { method: 'POST', body: JSON.stringify({ text: 'x', [SECRET]: 1 }), headers: JSON_TYPE },
      status: 422,
    },
    { name: 'a wrong type', init: { method: 'POST', body: JSON.stringify({ text: [SECRET] }), headers: JSON_TYPE }, status: 422 },
    {
      name: 'too large a body',
      init: { method: 'POST', body: JSON.stringify({ text: SECRET.repeat(700) }), headers: JSON_TYPE },
      status: 413,
    },
    { name: 'an unknown route', init: {}, path: `/api/${SECRET}`, status: 404 },
    { name: 'an unknown diagnosis', init: {}, path: `/api/diagnoses/${SECRET}`, status: 404 },
    { name: 'a wrong method', init: { method: 'DELETE' }, path: '/api/diagnose', status: 405 },
    { name: 'a form where JSON belongs', init: { method: 'POST', body: new URLSearchParams({ text: SECRET }) }, status: 415 },
    {
      name: 'a form from another site',
      init: { method: 'POST', body: new URLSearchParams({ text: SECRET }), headers: { 'sec-fetch-site': 'cross-site' } },
      path: '/api/answer',
      status: 403,
    },
    {
      name: 'a form without the field',
      init: { method: 'POST', body: new URLSearchParams({ other: SECRET }) },
      path: '/api/answer',
      status: 400,
    },
  ];

  it.each(REFUSALS)(
    'refuses $name with a problem that says what to do and repeats nothing',
    async ({ init, path = '/api/diagnose', status }) => {
      const response = await call(path, init);
      const text = await response.text();
      expect(response.status).toBe(status);
      expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
      const problem = problemSchema.parse(JSON.parse(text));
      expect(problem.status).toBe(status);
      expect(problem.detail.length).toBeGreaterThan(10);
      expect(text + JSON.stringify([...response.headers])).not.toContain('QQQQ');
    },
  );

  it('names the methods a route has', async () => {
    const refused = await call('/api/diagnose', { method: 'PUT' });
    expect(refused.headers.get('allow')).toBe('POST, OPTIONS');
    const asked = await call('/api/health', { method: 'OPTIONS' });
    expect([asked.status, asked.headers.get('allow')]).toEqual([204, 'GET, HEAD, OPTIONS']);
  });

  it('lists diagnoses and credentials, and counts them in its health', async () => {
    const diagnoses = await fits(z.array(diagnosisInListSchema), '/api/diagnoses');
    const credentials = await fits(z.array(knownCredentialSchema), '/api/credentials');
    expect(diagnoses.map(({ id }) => id)).toEqual(knowledge.diagnoses.map(({ id }) => id));
    expect(credentials.map(({ id }) => id)).toEqual(knowledge.kinds.map(({ id }) => id));
    expect(await fits(healthSchema, '/api/health')).toEqual({
      status: 'ok',
      diagnoses: diagnoses.length,
      credentials: credentials.length,
    });
  });

  it('gives one diagnosis whole, with its page', async () => {
    for (const { id } of knowledge.diagnoses) await fits(knownDiagnosisSchema, `/api/diagnoses/${id}`);
    const one = await fits(knownDiagnosisSchema, '/api/diagnoses/invalid-api-key');
    expect(one).toMatchObject({ id: 'invalid-api-key', docUrl: '/diagnoses/invalid-api-key/' });
    expect((await call(one.docUrl)).status).toBe(200);
  });

  it('describes itself in OpenAPI, every route of it', async () => {
    const description = (await (await call('/api/openapi.json')).json()) as { openapi: string; paths: Record<string, unknown> };
    expect(description.openapi).toMatch(/^3\.1/);
    expect(Object.keys(description.paths)).toEqual([
      '/api/diagnose',
      '/api/answer',
      '/api/check',
      '/api/mcp',
      '/api/diagnoses',
      '/api/diagnoses/{id}',
      '/api/credentials',
      '/api/health',
      '/api/openapi.json',
    ]);
  });

  it('answers the form with a page that holds no credential', async () => {
    const response = await call('/api/answer', {
      method: 'POST',
      body: new URLSearchParams({ text: `ANTHROPIC_API_KEY=${SECRET.slice(0, 80)}\n<script>alert(1)</script>` }),
    });
    const page = await response.text();
    expect(response.headers.get('content-type')).toMatch(/^text\/html/);
    expect(page).toContain('sk-ant-api03-[redacted]');
    expect(page).not.toMatch(/Q{4}|<script/);
  });

  it('serves the site beside the API, and a page for what does not exist', async () => {
    expect(await (await call('/')).text()).toContain('claude-checker');
    const missing = await call('/no/such/page/');
    expect(missing.status).toBe(404);
    expect(await missing.text()).toContain('No such page');
  });
});
