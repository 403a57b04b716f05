import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { createApi } from '../api/app.ts';
import { silent } from '../api/live/log.ts';
import { memoryRuntime } from '../api/live/memory-runtime.ts';
import { readLiveSettings } from '../api/live/settings.ts';
import { diagnose } from '../src/diagnosis/diagnose.ts';
import { loadKnowledge } from '../src/knowledge/load.ts';

/**
 * One of the two servers that are measured beside each other: the API, or a handler that reads the same JSON and
 * answers the same JSON without working for it.
 */
const knowledge = loadKnowledge();

const [, , which, text = ''] = process.argv;

function bare(): Hono {
  const answer = diagnose(text, knowledge);
  return new Hono().post('/api/diagnose', async (c) => c.json((await c.req.json()) ? answer : {}));
}

const api = (): Hono =>
  createApi(
    knowledge,
    memoryRuntime(readLiveSettings({}, false), silent, () => ''),
  );
serve({ fetch: (which === 'api' ? api() : bare()).fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) =>
  console.log(`http://127.0.0.1:${port}`),
);
