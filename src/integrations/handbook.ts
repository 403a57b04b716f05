import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import type { AstroIntegration } from 'astro';
import type { Hono } from 'hono';
import type { ViteDevServer } from 'vite';
import { compileKnowledge } from '../../scripts/compile-knowledge.ts';
import type { loadKnowledge } from '../knowledge/load.ts';

/**
 * Checks the content and compiles the knowledge before the site is built,
 * and mounts the API in the dev server, so that a change of content, engine or API shows at once.
 */
export function handbook(): AstroIntegration {
  return {
    name: 'handbook',
    hooks: {
      'astro:config:setup': () => compileKnowledge(),
      'astro:server:setup': ({ server, logger }) => {
        server.watcher.on('all', (_event, path) => {
          if (!/src[\\/]content[\\/].*\.(?:mdx?|yaml)$/.test(path)) return;
          try {
            compileKnowledge();
          } catch (error) {
            logger.error(error instanceof Error ? error.message : 'the content could not be compiled');
          }
        });
        server.middlewares.use((request, response, next) => {
          if (!request.url?.startsWith('/api/')) return next();
          answer(server, request, response).catch(next);
        });
      },
    },
  };
}

/** One request through the API as it is on disk now. */
async function answer(server: ViteDevServer, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { createApi } = (await server.ssrLoadModule('/api/app.ts')) as { createApi: (knowledge: ReturnType<typeof loadKnowledge>) => Hono };
  const { loadKnowledge: load } = (await server.ssrLoadModule('/src/knowledge/load.ts')) as { loadKnowledge: typeof loadKnowledge };
  const hasBody = request.method !== 'GET' && request.method !== 'HEAD';
  const answered = await createApi(load()).fetch(
    new Request(new URL(request.url ?? '/', 'http://localhost'), {
      method: request.method ?? 'GET',
      headers: Object.entries(request.headers).flatMap(([name, value]): [string, string][] =>
        typeof value === 'string' ? [[name, value]] : [],
      ),
      ...(hasBody ? { body: Readable.toWeb(request) as ReadableStream, duplex: 'half' } : {}),
    }),
  );
  response.writeHead(answered.status, Object.fromEntries(answered.headers));
  response.end(Buffer.from(await answered.arrayBuffer()));
}
