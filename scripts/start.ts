import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readEmbedOrigins } from '../api/embed-settings.ts';
import { jsonLines } from '../api/live/log.ts';
import { type LiveSettings, readLiveSettings } from '../api/live/settings.ts';
import { startNodeServer } from '../api/node.ts';
import { loadKnowledge } from '../src/knowledge/load.ts';
import { PROJECT_ROOT } from '../src/knowledge/read.ts';
import { buildSite, siteIsFresh } from './build-site.ts';

const DEFAULT_PORT = 4321;

/** `npm start`: builds the site when it is missing or older than its sources, then serves it with the API. */
async function main(): Promise<void> {
  const port = portOf(process.env.PORT);
  if (port === undefined) return fail('PORT must be a number from 0 to 65535, e.g. PORT=8080 npm start');
  const hostname = process.env.HOST || 'localhost';
  const live = switches(hostname);
  if (live instanceof Error) return fail(live.message);
  if (!siteIsFresh()) {
    console.log('Building the site (once; later starts are immediate)…');
    const failure = await buildSite().catch((error: Error) => error);
    if (failure) return fail(failure.message);
  }
  const root = join(PROJECT_ROOT, 'dist');
  if (!existsSync(join(root, 'index.html'))) return fail('The build left no site behind; run `npm run build` and read its output.');
  try {
    const server = await startNodeServer(loadKnowledge(), {
      root,
      port,
      hostname,
      live,
      framedBy: readEmbedOrigins(process.env),
      log: jsonLines,
    });
    console.log(`The handbook is at http://${hostname}:${server.port}`);
    if (live.enabled) console.log(`The live check is on; it asks ${live.upstream}. LIVE_CHECK=off switches it off.`);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.close().then(() => process.exit(0)));
  } catch (error) {
    if (!isPortTaken(error)) throw error;
    fail(`Port ${port} is in use. Stop the program that uses it, or choose another: PORT=${port + 1} npm start`);
  }
}

function portOf(text: string | undefined): number | undefined {
  if (!text) return DEFAULT_PORT;
  return /^\d{1,5}$/.test(text) && Number(text) <= 65_535 ? Number(text) : undefined;
}

/** `localhost` is reached from this machine only, so the live check may be on there by itself. */
function switches(hostname: string): LiveSettings | Error {
  try {
    readEmbedOrigins(process.env);
    return readLiveSettings(process.env, ['localhost', '127.0.0.1', '::1'].includes(hostname));
  } catch (error) {
    return error as Error;
  }
}

const isPortTaken = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

await main();
