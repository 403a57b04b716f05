/** Loaded into a client's process with `--import`; see guard.ts. */
export const GUARD = new URL('./guard.ts', import.meta.url).href;

/** Stands around what our own code says in the output of a client; no client prints it. */
const MARK = '\u0000';

const REACHED = new RegExp(`${MARK}reached for (.*?)${MARK}`, 'g');
const TOLD = new RegExp(`${MARK}(.*)${MARK}`, 's');

/** What the program in the child process told, as JSON. */
export const toldIn = (stdout: string): string | undefined => TOLD.exec(stdout)?.[1];

/** What the guard told on stderr, apart from what the client said there. */
export const reachesIn = (stderr: string): { words: string; reachedFor: string[] } => ({
  words: stderr.replace(REACHED, ''),
  reachedFor: [...stderr.matchAll(REACHED)].map(([, to = '']) => to),
});
