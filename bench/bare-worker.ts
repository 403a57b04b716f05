import { Hono } from 'hono';

/** The least a Worker can be that reads the same JSON as the API and answers the same; what the API is measured beside on that runtime. */
export default new Hono<{ Bindings: { ANSWER: Record<string, unknown> } }>().post('/api/diagnose', async (c) =>
  c.json((await c.req.json()) ? c.env.ANSWER : {}),
);
