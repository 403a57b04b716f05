import type { Engine } from './reading.ts';

/** A call of one of the engine's functions, as it travels to the worker. */
export type Call = { [Name in keyof Engine]: { number: number; name: Name; given: Parameters<Engine[Name]> } }[keyof Engine];

/** The answer to the call of that number, or that there is none. */
export type Reply = { number: number; answer: unknown } | { number: number; failed: true };

/** Calls the function a message names. */
export const callOn = async (engine: Engine, { name, given }: Pick<Call, 'name' | 'given'>): Promise<unknown> =>
  (engine[name] as (...given: unknown[]) => Promise<unknown>)(...given);

/** The engine beside the page: however long a text is, typing goes on. It has no network and keeps nothing. */
export function serve(engine: Engine): void {
  self.addEventListener('message', async ({ data }: MessageEvent<Call>) => {
    self.postMessage(await replyTo(engine, data));
  });
}

/** Of a failure nothing is told but that it happened: its message could hold what was pasted. */
async function replyTo(engine: Engine, call: Call): Promise<Reply> {
  const { number } = call;
  try {
    return { number, answer: await callOn(engine, call) };
  } catch {
    return { number, failed: true };
  }
}
