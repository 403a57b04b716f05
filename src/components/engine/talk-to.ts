import type { Engine } from './reading.ts';
import { type Call, callOn, type Reply } from './serve.ts';

type Waiting = Pick<Call, 'name' | 'given'> & { resolve: (answer: never) => void };

/**
 * The engine that runs in a worker.
 * @param instead makes an engine on this thread, for pages whose policy refuses the worker; calls under way are made there again
 */
export function talkTo(worker: Worker, instead?: () => Engine): Engine {
  const waiting = new Map<number, Waiting>();
  let here: Engine | undefined;
  let last = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    waiting.get(data.number)?.resolve(data.answer as never);
    waiting.delete(data.number);
  });
  worker.addEventListener('error', (event) => {
    if (!instead) return;
    event.preventDefault();
    here ??= instead();
    for (const { resolve, ...call } of waiting.values()) void callOn(here, call).then((answer) => resolve(answer as never));
    waiting.clear();
  });
  const call = <Answer>(name: keyof Engine, ...given: unknown[]): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const made = { name, given } as Pick<Call, 'name' | 'given'>;
      if (here) {
        callOn(here, made).then((answer) => resolve(answer as Answer), reject);
        return;
      }
      last += 1;
      waiting.set(last, { ...made, resolve } as Waiting);
      worker.postMessage({ number: last, ...made });
    });
  return {
    read: (text, asked) => call('read', text, asked),
    spans: (text) => call('spans', text),
    plan: (credential, options) => call('plan', credential, options),
  };
}
