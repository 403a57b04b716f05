import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { startNodeServer } from '../api/node.ts';
import { loadKnowledge } from '../src/knowledge/load.ts';
import { PROJECT_ROOT } from '../src/knowledge/read.ts';
import { buildSite, siteIsFresh } from './build-site.ts';

const DEFAULT_PORT = 4321;

/** `npm start`: builds the site when it is missing or older than its sources, then serves it with the API. */
async function main(): Promise<void> {
  const port = portOf(process.env.PORT);
  if (port === undefined) return fail('PORT must be a number from 0 to 65535, e.g. PORT=8080 npm start');
  if (!siteIsFresh()) {
    console.log('Building the site (once; later starts are immediate)…');
    const failure = await buildSite().catch((error: Error) => error);
    if (failure) return fail(failure.message);
  }
  const root = join(PROJECT_ROOT, 'dist');
  if (!existsSync(join(root, 'index.html'))) return fail('The build left no site behind; run `npm run build` and read its output.');
  try {
    const server = await startNodeServer(loadKnowledge(), { root, port });
    console.log(`The handbook is at http://localhost:${server.port}`);
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

const isPortTaken = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

await main();
