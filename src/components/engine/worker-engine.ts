import type { Engine } from './reading.ts';
import { talkTo } from './talk-to.ts';

/** A worker per language, each with its own file, so that a page fetches no language but its own. */
const WORKERS: Record<string, () => Worker> = {
  en: () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
  'zh-CN': () => new Worker(new URL('./worker.zh-cn.ts', import.meta.url), { type: 'module' }),
};

let shared: Engine | undefined;

/** One worker for all that stands on a page, in the page's language; it is fetched when it is first wanted and never again. */
export function workerEngine(): Engine {
  const start = WORKERS[document.documentElement.lang] ?? (WORKERS.en as () => Worker);
  shared ??= talkTo(start);
  return shared;
}
