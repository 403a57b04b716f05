import { join } from 'node:path';
import { unstable_startWorker } from 'wrangler';
import { startNodeServer } from '../../api/node.ts';
import { PROJECT_ROOT } from '../../src/knowledge/read.ts';
import { knowledge } from './knowledge.ts';

/** The product as a client meets it: one address, whatever runs behind it. */
export interface Running {
  url: string;
  stop: () => Promise<void>;
}

/** Both runtimes; the same suite runs against each. */
export const RUNTIMES: { name: string; start: () => Promise<Running> }[] = [
  { name: 'Node', start: startNode },
  { name: 'workerd', start: startWorkerd },
];

export async function startNode(): Promise<Running> {
  const server = await startNodeServer(knowledge, { root: join(PROJECT_ROOT, 'dist'), port: 0 });
  return { url: `http://localhost:${server.port}`, stop: server.close };
}

/** The Worker in the real runtime, with the built site as its assets. */
async function startWorkerd(): Promise<Running> {
  process.env.WRANGLER_SEND_METRICS = 'false';
  const worker = await unstable_startWorker({
    config: join(PROJECT_ROOT, 'wrangler.jsonc'),
    dev: { server: { hostname: '127.0.0.1', port: 0 }, inspector: false, logLevel: 'error', watch: false },
  });
  const url = await worker.url;
  return { url: url.origin, stop: () => worker.dispose() };
}
