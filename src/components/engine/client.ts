import type { Context } from '../../diagnosis/types.ts';
import type { Question, Reading } from './reading.ts';
import type { Reply } from './worker.ts';

/** Whoever reads texts for the page: a worker here, the page's own thread in the script for other sites. */
export interface Engine {
  read: (text: string, context?: Context) => Promise<Required<Reading>>;
  spans: (text: string) => Promise<Reading['spans']>;
}

let shared: Engine | undefined;

/** One worker for all that stands on a page; it is fetched when it is first wanted and never again. */
export function workerEngine(): Engine {
  shared ??= start(new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }));
  return shared;
}

function start(worker: Worker): Engine {
  const waiting = new Map<number, (reading: Reading) => void>();
  let last = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    waiting.get(data.number)?.(data.reading);
    waiting.delete(data.number);
  });
  const ask = (question: Question): Promise<Reading> =>
    new Promise((resolve) => {
      last += 1;
      waiting.set(last, resolve);
      worker.postMessage({ number: last, question });
    });
  return {
    read: async (text, context = {}) => (await ask({ text, context, spansOnly: false })) as Required<Reading>,
    spans: async (text) => (await ask({ text, context: {}, spansOnly: true })).spans,
  };
}
