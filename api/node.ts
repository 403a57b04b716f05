import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, sep } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { serve } from '@hono/node-server';
import { getConnInfo } from '@hono/node-server/conninfo';
import { serveStatic } from '@hono/node-server/serve-static';
import { type Context, Hono } from 'hono';
import { compress } from 'hono/compress';
import type { Knowledge } from '../src/diagnosis/types.ts';
import { createApi } from './app.ts';
import { framing } from './framing.ts';
import type { Logger } from './live/log.ts';
import { memoryRuntime } from './live/memory-runtime.ts';
import type { LiveSettings } from './live/settings.ts';
import { markdown } from './markdown.ts';
import { shortLinks } from './short-links.ts';
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
  /** Origins that may show `/embed/` in a frame. */
  framedBy?: string[];
  log: Logger;
}

/**
 * Serves the built site and the API from one Node process.
 * @throws Error when the port is taken; `code` is then `EADDRINUSE`
 */
export async function startNodeServer(knowledge: Knowledge, options: NodeOptions): Promise<NodeServer> {
  const app = new Hono();
  app.route(
    '/',
    createApi(
      knowledge,
      memoryRuntime(options.live, options.log, (c) => getConnInfo(c).remote.address ?? ''),
    ),
  );
  // Pages only: an answer of the API repeats words of the request, and its size compressed could tell of them.
  app.use(compress());
  app.use(framing(options.framedBy ?? []));
  app.use(siteHeaders(options.root));
  app.route('/', shortLinks(knowledge));
  app.use(markdown(async (_c, path) => readTwin(options.root, path)));
  app.use(serveStatic({ root: options.root, precompressed: false, onFound: describe }));
  const notFound = join(options.root, '404.html');
  app.notFound((c) => (existsSync(notFound) ? c.html(readFileSync(notFound, 'utf8'), 404) : c.text('Not found', 404)));
  return listenOnAll(app, options.port, options.hostname === 'localhost' ? LOOPBACK : [options.hostname]);
}

/**
 * The library has no type for Markdown; and what has a hash of its content in its name never changes.
 * Not in `_headers`: static hosts put its headers on a file that is missing too, and a browser would keep that for a year.
 */
function describe(path: string, c: Context): void {
  if (path.endsWith('.md')) c.header('content-type', 'text/markdown; charset=utf-8');
  if (path.includes(HASHED)) c.header('cache-control', 'public, max-age=31536000, immutable');
}
const HASHED = `${sep}_astro${sep}`;

/** Never outside the site: a path can hold steps upwards. */
async function readTwin(root: string, path: string): Promise<string | undefined> {
  const file = join(root, path);
  return file.startsWith(`${root}${sep}`) ? readFile(file, 'utf8').catch(() => undefined) : undefined;
}

/** `localhost` is two addresses, and programs differ in which they try: listen on both. */
const LOOPBACK = ['127.0.0.1', '::1'];
/** A machine without IPv6 has no second one. */
const NO_SUCH_ADDRESS = ['EADDRNOTAVAIL', 'EAFNOSUPPORT'];

async function listenOnAll(app: Hono, port: number, [first = 'localhost', ...others]: string[]): Promise<NodeServer> {
  const main = await listen(app, port, first);
  const servers = [main];
  const { port: taken } = main.address() as AddressInfo;
  const closeAll = async (): Promise<void> => {
    await Promise.all(servers.map(close));
  };
  for (const hostname of others) {
    try {
      servers.push(await listen(app, taken, hostname));
    } catch (error) {
      if (NO_SUCH_ADDRESS.includes(String((error as NodeJS.ErrnoException).code))) continue;
      await closeAll();
      throw error;
    }
  }
  return { port: taken, close: closeAll };
}

const listen = (app: Hono, port: number, hostname: string): Promise<Server> =>
  new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port, hostname }, () => resolve(server)) as Server;
    server.once('error', reject);
  });

/** Turns of the event loop that let connections the kernel has already taken reach us; closing at once would reset them. */
const TURNS_TO_ACCEPT = 3;

async function close(server: Server): Promise<void> {
  for (let turn = 0; turn < TURNS_TO_ACCEPT; turn += 1) await setImmediate();
  await new Promise<void>((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeIdleConnections();
  });
}
