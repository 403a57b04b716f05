import { existsSync, readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { getConnInfo } from '@hono/node-server/conninfo';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import type { Knowledge } from '../src/diagnosis/types.ts';
import { createApi } from './app.ts';
import type { Logger } from './live/log.ts';
import { memoryRuntime } from './live/memory-runtime.ts';
import type { LiveSettings } from './live/settings.ts';
import { siteHeaders } from './site-headers.ts';

export interface NodeServer {
  port: number;
  /** Stops taking connections and ends when the accepted requests are answered. */
  close: () => Promise<void>;
}

export interface NodeOptions {
  /** The built site, an absolute path. */
  root: string;
  port: number;
  /** Interface to listen on, e.g. `localhost`, or `0.0.0.0` for all. */
  hostname: string;
  live: LiveSettings;
  log: Logger;
}

/**
 * Serves the built site and the API from one Node process.
 * @throws Error when the port is taken; `code` is then `EADDRINUSE`
 */
export function startNodeServer(knowledge: Knowledge, options: NodeOptions): Promise<NodeServer> {
  const app = new Hono();
  app.route(
    '/',
    createApi(
      knowledge,
      memoryRuntime(options.live, options.log, (c) => getConnInfo(c).remote.address ?? ''),
    ),
  );
  app.use(siteHeaders(options.root));
  app.use(serveStatic({ root: options.root, precompressed: false }));
  const notFound = join(options.root, '404.html');
  app.notFound((c) => (existsSync(notFound) ? c.html(readFileSync(notFound, 'utf8'), 404) : c.text('Not found', 404)));
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port: options.port, hostname: options.hostname }, ({ port }) =>
      resolve({ port, close: () => close(server as Server) }),
    );
    server.once('error', reject);
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeIdleConnections();
  });
}
