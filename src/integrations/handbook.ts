import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { Connect, Plugin, ViteDevServer } from 'vite';
import { compileKnowledge } from '../../scripts/compile-knowledge.ts';

/**
 * Checks the content and compiles the knowledge before the site is built,
 * and mounts the API in the dev server, so that a change of content, engine or API shows at once.
 */
export function handbook(): AstroIntegration {
  return {
    name: 'handbook',
    hooks: {
      'astro:config:setup': ({ updateConfig, logger }) => {
        compileKnowledge();
        updateConfig({ vite: { plugins: [devServer(logger)] } });
      },
    },
  };
}

/** Last among the plugins, so that it can stand first in line: Astro would answer `/api/health` with advice on trailing slashes. */
function devServer(logger: AstroIntegrationLogger): Plugin {
  return {
    name: 'handbook-dev-server',
    enforce: 'post',
    configureServer(server) {
      server.watcher.on('all', (_event, path) => {
        if (/src[\\/]content[\\/].*\.(?:mdx?|yaml)$/.test(path)) recompile(logger);
      });
      return () => {
        server.middlewares.stack.unshift({ route: '', handle: mountApi(server) });
      };
    },
  };
}

function mountApi(server: ViteDevServer): Connect.NextHandleFunction {
  return function handbookApi(request, response, next) {
    if (request.url?.startsWith('/api/')) answer(server, request, response).catch(next);
    else next();
  };
}

/** A mistake in the content is shown and the last sound knowledge stays. */
function recompile(logger: AstroIntegrationLogger): void {
  try {
    compileKnowledge();
  } catch (error) {
    logger.error(error instanceof Error ? error.message : 'the content could not be compiled');
  }
}

/** One request through the API as it is on disk now. */
async function answer(server: ViteDevServer, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { devApi } = (await server.ssrLoadModule('/api/dev.ts')) as typeof import('../../api/dev.ts');
  const hasBody = request.method !== 'GET' && request.method !== 'HEAD';
  const answered = await devApi().fetch(
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
