import { startWorker } from '../checker/trusted.ts';
import type { Engine } from '../engine/reading.ts';
import { talkTo } from '../engine/talk-to.ts';

/** The bundle of `engine.ts` as a function, put before this script by the build: its text is what the worker runs, so that it is carried once. */
declare const handbookEngine: () => { engine: Engine; serveEngine: () => void };

let shared: Engine | undefined;

/** One engine for all checkers of a page, made at the first call. No other site may start a worker from our address, so it is made from text. */
export function blobEngine(): Engine {
  const engine = (): Engine => {
    shared ??= start();
    return shared;
  };
  return {
    read: (text, asked) => engine().read(text, asked),
    spans: (text) => engine().spans(text),
    plan: (credential, options) => engine().plan(credential, options),
  };
}

function start(): Engine {
  const address = URL.createObjectURL(new Blob([`(${handbookEngine})().serveEngine()`], { type: 'text/javascript' }));
  try {
    return talkTo(() => startWorker(address as `blob:${string}`), onThisThread);
  } catch {
    return onThisThread();
  } finally {
    // The worker has its own hold of the text by then or never.
    window.setTimeout(() => URL.revokeObjectURL(address), 10_000);
  }
}

/** Where the policy of the page refuses the worker. Each call waits until the key just pressed is drawn. */
function onThisThread(): Engine {
  const { engine } = handbookEngine();
  const drawn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
  return {
    read: (text, asked) => drawn().then(() => engine.read(text, asked)),
    spans: (text) => drawn().then(() => engine.spans(text)),
    plan: (credential, options) => drawn().then(() => engine.plan(credential, options)),
  };
}
