import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unstable_startWorker } from 'wrangler';
import { readEmbedOrigins } from '../../api/embed-settings.ts';
import { type Logger, silent } from '../../api/live/log.ts';
import { type LiveSettings, readLiveSettings } from '../../api/live/settings.ts';
import { startNodeServer } from '../../api/node.ts';
import { PROJECT_ROOT } from '../../src/knowledge/read.ts';
import { knowledge } from './knowledge.ts';

/** The product as a client meets it: one address, whatever runs behind it. */
export interface Running {
  url: string;
  stop: () => Promise<void>;
}

/** Both runtimes; the same suite runs against each. */
export const RUNTIMES: { name: string; start: (switches?: Record<string, string>) => Promise<Running> }[] = [
  { name: 'Node', start: (switches) => startNode(switches) },
  { name: 'workerd', start: startWorkerd },
];

/** Switches for tests: off, unless a test says otherwise. */
export const liveSettings = (switches: Record<string, string> = {}): LiveSettings => readLiveSettings(switches, false);

export async function startNode(switches: Record<string, string> = {}, log: Logger = silent): Promise<Running> {
  const server = await startNodeServer(knowledge, {
    root: join(PROJECT_ROOT, 'dist'),
    port: 0,
    hostname: 'localhost',
    live: liveSettings(switches),
    framedBy: readEmbedOrigins(switches),
    log,
  });
  return { url: `http://localhost:${server.port}`, stop: server.close };
}

/** The platform's own counter, with a test's limit. */
const rateLimit = (
  namespace: string,
  limit: string,
): { type: 'ratelimit'; namespace_id: string; simple: { limit: number; period: 60 } } => ({
  type: 'ratelimit',
  namespace_id: namespace,
  simple: { limit: Number(limit), period: 60 },
});

/** A folder on Cloudflare's static host, without a line of ours running: only its `_headers` speaks. */
export async function startStaticHost(folder: string): Promise<Running> {
  process.env.WRANGLER_SEND_METRICS = 'false';
  const config = join(folder, '.wrangler.json');
  writeFileSync(config, JSON.stringify({ name: 'static', compatibility_date: '2026-11-01', assets: { directory: folder } }));
  const host = await unstable_startWorker({
    config,
    dev: { server: { hostname: '127.0.0.1', port: 0 }, inspector: false, logLevel: 'none', watch: false },
  });
  return { url: (await host.url).origin, stop: () => host.dispose() };
}

/** The Worker in the real runtime, with the built site as its assets. */
async function startWorkerd(switches: Record<string, string> = {}): Promise<Running> {
  process.env.WRANGLER_SEND_METRICS = 'false';
  const worker = await unstable_startWorker({
    config: join(PROJECT_ROOT, 'wrangler.jsonc'),
    bindings: {
      ...Object.fromEntries(Object.entries(switches).map(([name, value]) => [name, { type: 'plain_text', value }])),
      ...(switches.LIVE_CHECK_PER_MINUTE
        ? { CHECKS_PER_CLIENT: rateLimit('2001', switches.LIVE_CHECK_PER_MINUTE), CHECKS_OF_ALL: rateLimit('2002', '100000') }
        : {}),
    },
    // State on disk would be that of every Worker of the run, the counters of its limits among them.
    dev: { server: { hostname: '127.0.0.1', port: 0 }, inspector: false, logLevel: 'error', watch: false, persist: false },
  });
  const url = await worker.url;
  return { url: url.origin, stop: () => worker.dispose() };
}
