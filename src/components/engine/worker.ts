import { knowledge } from '../../knowledge/compiled.ts';
import { type Engine, engineOf } from './reading.ts';

/** A call of one of the engine's functions, as it travels to the worker. */
export type Call = { [Name in keyof Engine]: { number: number; name: Name; given: Parameters<Engine[Name]> } }[keyof Engine];

/** The answer to the call of that number. */
export interface Reply {
  number: number;
  answer: unknown;
}

const engine = engineOf(knowledge);

/** The engine beside the page: however long a text is, typing goes on. It has no network and keeps nothing. */
self.addEventListener('message', async ({ data }: MessageEvent<Call>) => {
  const call = engine[data.name] as (...given: unknown[]) => Promise<unknown>;
  self.postMessage({ number: data.number, answer: await call(...data.given) } satisfies Reply);
});
