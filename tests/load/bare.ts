import { serve } from '@hono/node-server';
import { Hono } from 'hono';

/** A Hono handler that does nothing but read and answer JSON: what the check is measured beside. */
const app = new Hono().post('/api/check', async (c) => c.json({ got: typeof (await c.req.json()) }));
serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => console.log(`ready http://127.0.0.1:${port}`));
