import type { Engine } from './reading.ts';
import type { Reply } from './worker.ts';

let shared: Engine | undefined;

/** One worker for all that stands on a page; it is fetched when it is first wanted and never again. */
export function workerEngine(): Engine {
  shared ??= talkTo(new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }));
  return shared;
}

function talkTo(worker: Worker): Engine {
  const waiting = new Map<number, (answer: never) => void>();
  let last = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    waiting.get(data.number)?.(data.answer as never);
    waiting.delete(data.number);
  });
  const call = <Answer>(name: keyof Engine, ...given: unknown[]): Promise<Answer> =>
    new Promise((resolve) => {
      last += 1;
      waiting.set(last, resolve);
      worker.postMessage({ number: last, name, given });
    });
  return {
    read: (text, asked) => call('read', text, asked),
    spans: (text) => call('spans', text),
    plan: (credential, options) => call('plan', credential, options),
  };
}
