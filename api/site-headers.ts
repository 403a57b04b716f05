import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MiddlewareHandler } from 'hono';

/** The pages that may stand in a frame, where the operator names the sites. */
const FRAMED = /^\/embed\//;

/**
 * Puts the headers of the built site's `_headers` file on every page, as a static host would.
 * @param framedBy origins that may frame the embedded checker; every other page stays out of frames
 */
export function siteHeaders(root: string, framedBy: string[] = []): MiddlewareHandler {
  const path = join(root, '_headers');
  const headers = existsSync(path) ? parseHeaders(readFileSync(path, 'utf8')) : [];
  return async function siteHeaders(c, next) {
    await next();
    const framed = framedBy.length > 0 && FRAMED.test(c.req.path);
    for (const [name, value] of headers) {
      if (!framed) c.header(name, value);
      else if (name !== 'X-Frame-Options')
        c.header(name, value.replace("frame-ancestors 'none'", `frame-ancestors 'self' ${framedBy.join(' ')}`));
    }
  };
}

/** The file has one rule, for all paths: an unindented pattern, then indented `Name: value` lines. */
const parseHeaders = (text: string): [string, string][] =>
  text.split('\n').flatMap((line): [string, string][] => {
    const [, name, value] = /^\s+([\w-]+):\s*(.+)$/.exec(line) ?? [];
    return name && value ? [[name, value]] : [];
  });
