import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import type { Knowledge } from '../src/diagnosis/types.ts';
import { createApi } from './app.ts';
import { siteHeaders } from './site-headers.ts';

export interface NodeServer {
  port: number;
  close: () => Promise<void>;
}

/**
 * Serves the built site and the API from one Node process.
 * @param options.root the built site, an absolute path
 * @throws Error when the port is taken; `code` is then `EADDRINUSE`
 */
export function startNodeServer(knowledge: Knowledge, options: { root: string; port: number }): Promise<NodeServer> {
  const app = new Hono();
  app.route('/', createApi(knowledge));
  app.use(siteHeaders(options.root));
  app.use(serveStatic({ root: options.root, precompressed: false }));
  app.notFound(async (c) => {
    const page = join(options.root, '404.html');
    if (!existsSync(page)) return c.text('Not found', 404);
    const { readFile } = await import('node:fs/promises');
    return c.html(await readFile(page, 'utf8'), 404);
  });
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port: options.port }, ({ port }) => resolve({ port, close: () => close(server) }));
    server.once('error', reject);
  });
}

function close(server: ReturnType<typeof serve>): Promise<void> {
  return new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve())));
}
