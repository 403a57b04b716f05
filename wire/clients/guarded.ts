/** Loaded into a client's process with `--import`; see guard.ts. */
export const GUARD = new URL('./guard.ts', import.meta.url).href;

const REACHED = /\u0000reached for (.*?)\u0000/g;

/** What the guard told on stderr, apart from what the client said there. */
export const reachesIn = (stderr: string): { words: string; reachedFor: string[] } => ({
  words: stderr.replace(REACHED, ''),
  reachedFor: [...stderr.matchAll(REACHED)].map(([, to = '']) => to),
});
