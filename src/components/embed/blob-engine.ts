import type { Language } from '../../strings/language.ts';
import { startWorker } from '../checker/trusted.ts';
import type { Engine } from '../engine/reading.ts';
import { talkTo } from '../engine/talk-to.ts';

/** The bundle of `engine.ts` as a function, put before this script by the build: its text is what the worker runs, so that it is carried once. */
declare const handbookEngine: () => { engineIn: (language: Language) => Engine; serveEngine: (language: Language) => void };

const shared: Partial<Record<Language, Engine>> = {};

/** One engine per language for all checkers of a page, made at the first call. No other site may start a worker from our address, so it is made from text. */
export function blobEngine(language: Language): Engine {
  const engine = (): Engine => {
    shared[language] ??= start(language);
    return shared[language];
  };
  return {
    read: (text, asked) => engine().read(text, asked),
    spans: (text) => engine().spans(text),
    plan: (credential, options) => engine().plan(credential, options),
  };
}

function start(language: Language): Engine {
  const address = URL.createObjectURL(new Blob([`(${handbookEngine})().serveEngine('${language}')`], { type: 'text/javascript' }));
  try {
    return talkTo(
      () => startWorker(address as `blob:${string}`),
      () => onThisThread(language),
    );
  } catch {
    return onThisThread(language);
  } finally {
    // The worker has its own hold of the text by then or never.
    window.setTimeout(() => URL.revokeObjectURL(address), 10_000);
  }
}

/** Where the policy of the page refuses the worker. Each call waits until the key just pressed is drawn. */
function onThisThread(language: Language): Engine {
  const engine = handbookEngine().engineIn(language);
  const drawn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
  return {
    read: (text, asked) => drawn().then(() => engine.read(text, asked)),
    spans: (text) => drawn().then(() => engine.spans(text)),
    plan: (credential, options) => drawn().then(() => engine.plan(credential, options)),
  };
}
