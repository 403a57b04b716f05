import type { Engine } from './reading.ts';
import { type Call, callOn, type Reply } from './serve.ts';

type Waiting = Pick<Call, 'name' | 'given'> & { resolve: (answer: never) => void; reject: (reason: Error) => void };

/**
 * The engine that runs in a worker. Where the worker does not come to life its calls are refused, and the next one starts it anew.
 * @param start makes the worker
 * @param instead makes an engine on this thread, for pages whose policy refuses the worker; calls under way are made there again
 */
export function talkTo(start: () => Worker, instead?: () => Engine): Engine {
  const waiting = new Map<number, Waiting>();
  let here: Engine | undefined;
  let last = 0;
  const startListening = (): Worker => {
    const made = start();
    made.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      const asked = waiting.get(data.number);
      waiting.delete(data.number);
      if ('failed' in data) asked?.reject(new Error('the engine failed'));
      else asked?.resolve(data.answer as never);
    });
    made.addEventListener('error', (event) => {
      event.preventDefault();
      made.terminate();
      worker = undefined;
      here ??= instead?.();
      for (const { resolve, reject, ...call } of waiting.values())
        if (here) void callOn(here, call).then((answer) => resolve(answer as never), reject);
        else reject(new Error('the engine did not load'));
      waiting.clear();
    });
    return made;
  };
  let worker: Worker | undefined = startListening();
  const call = <Answer>(name: keyof Engine, ...given: unknown[]): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const made = { name, given } as Pick<Call, 'name' | 'given'>;
      if (here) {
        callOn(here, made).then((answer) => resolve(answer as Answer), reject);
        return;
      }
      last += 1;
      waiting.set(last, { ...made, resolve, reject } as Waiting);
      worker ??= startListening();
      worker.postMessage({ number: last, ...made });
    });
  return {
    read: (text, asked) => call('read', text, asked),
    spans: (text) => call('spans', text),
    plan: (credential, options) => call('plan', credential, options),
  };
}
