import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Engine } from '../../src/components/engine/reading.ts';
import { serve } from '../../src/components/engine/serve.ts';
import { talkTo } from '../../src/components/engine/talk-to.ts';

const broken: Engine = {
  read: (text) => Promise.reject(new Error(`cannot read ${text}`)),
  spans: async () => [],
  plan: () => {
    throw new Error('thrown before there is a promise');
  },
};

/** Both ends of a worker on one thread: what is posted at one is heard at the other. */
class Pair extends EventTarget {
  readonly posted: unknown[] = [];
  readonly self = Object.assign(new EventTarget(), {
    postMessage: (data: unknown) => {
      this.posted.push(data);
      this.dispatchEvent(new MessageEvent('message', { data }));
    },
  });
  postMessage = (data: unknown): boolean => this.self.dispatchEvent(new MessageEvent('message', { data }));
  terminate = (): void => {};
}

let pair: Pair;
const asWorker = (): Worker => pair as unknown as Worker;
beforeEach(() => {
  pair = new Pair();
  vi.stubGlobal('self', pair.self);
});
afterEach(() => vi.unstubAllGlobals());

describe('the engine in a worker', () => {
  it('says that it failed, and nothing of what it failed at', async () => {
    serve(broken);
    const engine = talkTo(asWorker);
    await expect(engine.read('sk-ant-api03-QQQ')).rejects.toThrow(/^the engine failed$/);
    await expect(engine.plan('sk-ant-api03-QQQ', {})).rejects.toThrow(/^the engine failed$/);
    expect(JSON.stringify(pair.posted)).not.toContain('QQQ');
  });

  it('answers the next call', async () => {
    serve(broken);
    const engine = talkTo(asWorker);
    await engine.read('x').catch(() => {});
    await expect(engine.spans('x')).resolves.toEqual([]);
  });

  it('fails too where it runs on the page’s own thread instead', async () => {
    const engine = talkTo(asWorker, () => broken);
    const asked = engine.read('x');
    pair.dispatchEvent(new Event('error'));
    await expect(asked).rejects.toThrow();
    await expect(engine.plan('x', {})).rejects.toThrow();
  });
});
