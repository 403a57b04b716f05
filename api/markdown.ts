import type { Context, MiddlewareHandler } from 'hono';
import { accepts } from 'hono/accepts';
import { twinPath } from '../src/exports/llms.ts';

/** Reads a file of the built site by its path; nothing when there is none. */
export type ReadFile = (c: Context, path: string) => Promise<string | undefined>;

/** A client that asks for `text/markdown` gets the Markdown twin of a page; a page without one stays HTML. */
export function markdown(read: ReadFile): MiddlewareHandler {
  return async function markdown(c, next) {
    if (!c.req.path.endsWith('/') || !['GET', 'HEAD'].includes(c.req.method)) return next();
    const wanted = accepts(c, { header: 'Accept', supports: ['text/html', 'text/markdown'], default: 'text/html' });
    const text = wanted === 'text/markdown' ? await read(c, twinPath(c.req.path)) : undefined;
    if (text === undefined) {
      await next();
      c.header('vary', 'Accept', { append: true });
      return;
    }
    return c.body(text, 200, { 'content-type': 'text/markdown; charset=utf-8', vary: 'Accept' });
  };
}
