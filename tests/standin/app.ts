import { type Context, Hono } from 'hono';
import { CODE_SCENARIOS, error, SCENARIOS, type Scenario } from './scenarios.ts';

/** What the stand-in saw of one request; kept for tests that ask what was really sent. */
export interface Seen {
  method: string;
  path: string;
  headers: Record<string, string>;
  body: string;
}

const MODELS = ['claude-opus-made-up', 'claude-sonnet-made-up', 'claude-haiku-made-up'];

/** Stands in for Anthropic's API: answers every made-up key with its scenario, on each path a check may ask. */
export function standIn(seen: (request: Seen) => void = () => {}): Hono {
  const app = new Hono();
  app.all('*', async function answerLikeTheApi(c) {
    seen({
      method: c.req.method,
      path: new URL(c.req.url).pathname + new URL(c.req.url).search,
      headers: c.req.header(),
      body: await c.req.text(),
    });
    const key = c.req.header('x-api-key') ?? /^Bearer (.+)$/.exec(c.req.header('authorization') ?? '')?.[1];
    if (!key) return c.body(error('authentication_error', 'x-api-key header is required'), 401, JSON_HEADERS);
    const word = /^sk-ant-(?:api03|usr|svc|admin01)-([A-Z]+)AA$/.exec(key)?.[1] ?? '';
    const scenario = [...SCENARIOS, ...CODE_SCENARIOS].find((one) => word.startsWith(one.word + one.word));
    // A scenario of the second step lets the first succeed: credit and limits show only there.
    const later = scenario && ONLY_MESSAGES.has(scenario.word) && c.req.path === '/v1/models' && c.req.query('limit') !== '1';
    return scenario && !later
      ? play(c, scenario)
      : later
        ? c.body(success(c), 200, JSON_HEADERS)
        : c.body(error('authentication_error', 'invalid x-api-key'), 401, JSON_HEADERS);
  });
  return app;
}

const JSON_HEADERS = { 'content-type': 'application/json', 'request-id': 'req_STANDIN' };
const ONLY_MESSAGES = new Set(['NOCREDIT', 'SPENT', 'LIMITED']);

function play(c: Context, { status, headers = {}, body, behaviour }: Omit<Scenario, 'verdict'>): Response | Promise<Response> {
  if (behaviour) return BEHAVIOURS[behaviour](c);
  return new Response(body ?? success(c), { status, headers: { ...JSON_HEADERS, ...headers } });
}

const BEHAVIOURS: Record<NonNullable<Scenario['behaviour']>, (c: Context) => Response | Promise<Response>> = {
  redirect: () => new Response(null, { status: 302, headers: { location: 'https://elsewhere.example.com/v1/models' } }),
  slow: (c) =>
    new Promise((resolve) => {
      const timer = setTimeout(() => resolve(new Response(success(c), { headers: JSON_HEADERS })), 20_000);
      c.req.raw.signal.addEventListener('abort', () => clearTimeout(timer));
    }),
  'cut-off': () => stream((controller) => controller.error(new Error('the connection breaks'))),
  endless: () => stream((controller) => controller.enqueue(new TextEncoder().encode(' '.repeat(16_384)))),
};

function stream(pull: (controller: ReadableStreamDefaultController<Uint8Array>) => void): Response {
  let started = false;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (started) return pull(controller);
      started = true;
      controller.enqueue(new TextEncoder().encode('{"data":['));
    },
  });
  return new Response(body, { headers: JSON_HEADERS });
}

function success(c: Context): string {
  if (c.req.path === '/v1/organizations/me')
    return JSON.stringify({ id: '00000000-0000-0000-0000-000000000000', type: 'organization', name: 'Made-up organization' });
  if (c.req.path === '/v1/messages')
    return JSON.stringify({
      id: 'msg_STANDIN',
      type: 'message',
      role: 'assistant',
      model: MODELS[2],
      content: [{ type: 'text', text: '.' }],
      stop_reason: 'max_tokens',
      usage: { input_tokens: 8, output_tokens: 1 },
    });
  const data = MODELS.map((id) => ({ type: 'model', id, display_name: id, created_at: '2026-01-01T00:00:00Z' }));
  return JSON.stringify({
    data: data.slice(0, Number(c.req.query('limit') ?? 20)),
    has_more: false,
    first_id: MODELS[0],
    last_id: MODELS[2],
  });
}
