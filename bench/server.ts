import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { createApi } from '../api/app.ts';
import { silent } from '../api/live/log.ts';
import { memoryRuntime } from '../api/live/memory-runtime.ts';
import { readLiveSettings } from '../api/live/settings.ts';
import { loadKnowledge } from '../src/knowledge/load.ts';

/** One of the two servers that are measured beside each other: the API, or a handler that only reads and answers JSON. */
const bare = (): Hono => new Hono().post('/api/diagnose', async (c) => c.json({ got: await c.req.json() }));
const app =
  process.argv[2] === 'api'
    ? createApi(
        loadKnowledge(),
        memoryRuntime(readLiveSettings({}, false), silent, () => ''),
      )
    : bare();
serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => console.log(`http://127.0.0.1:${port}`));
