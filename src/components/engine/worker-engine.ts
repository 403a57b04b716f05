import type { Engine } from './reading.ts';
import { talkTo } from './talk-to.ts';

let shared: Engine | undefined;

/** One worker for all that stands on a page; it is fetched when it is first wanted and never again. */
export function workerEngine(): Engine {
  shared ??= talkTo(() => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }));
  return shared;
}
