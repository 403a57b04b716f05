import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MiddlewareHandler } from 'hono';

/** Puts the headers of the built site's `_headers` file on every page, as a static host would. */
export function siteHeaders(root: string): MiddlewareHandler {
  const path = join(root, '_headers');
  const headers = existsSync(path) ? parseHeaders(readFileSync(path, 'utf8')) : [];
  return async function siteHeaders(c, next) {
    await next();
    for (const [name, value] of headers) c.header(name, value);
  };
}

/** The file has one rule, for all paths: an unindented pattern, then indented `Name: value` lines. */
const parseHeaders = (text: string): [string, string][] =>
  text.split('\n').flatMap((line): [string, string][] => {
    const [, name, value] = /^\s+([\w-]+):\s*(.+)$/.exec(line) ?? [];
    return name && value ? [[name, value]] : [];
  });
