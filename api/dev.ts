import type { Hono } from 'hono';
import { loadKnowledge } from '../src/knowledge/load.ts';
import { createApi } from './app.ts';
import { jsonLines } from './live/log.ts';
import { memoryRuntime } from './live/memory-runtime.ts';
import { readLiveSettings } from './live/settings.ts';

/** The API of the dev server: made anew for each request, so that a change of anything shows at once. Limits then count nothing. */
export const devApi = (): Hono =>
  createApi(
    loadKnowledge(),
    memoryRuntime(readLiveSettings(process.env, true), jsonLines, () => ''),
  );
