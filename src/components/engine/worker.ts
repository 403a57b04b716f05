import { knowledge } from '../../knowledge/compiled.ts';
import { type Question, type Reading, read } from './reading.ts';

/** From the worker: an answer to the question of that number; number 0 is the greeting. */
export interface Reply {
  number: number;
  reading: Reading;
}

/** The engine beside the page: however long a text is, typing goes on. It has no network and keeps nothing. */
self.addEventListener('message', ({ data }: MessageEvent<{ number: number; question: Question }>) => {
  self.postMessage({ number: data.number, reading: read(data.question, knowledge) } satisfies Reply);
});
self.postMessage({ number: 0, reading: { spans: [] } } satisfies Reply);
