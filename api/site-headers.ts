import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MiddlewareHandler } from 'hono';

interface Rule {
  /** Path it is for, with `*` at its end for all below. */
  pattern: string;
  /** Headers to put on, and names of headers of earlier rules to take off first. */
  set: [name: string, value: string][];
  unset: string[];
}

/** Puts the headers of the built site's `_headers` file on every page, as a static host would. */
export function siteHeaders(root: string): MiddlewareHandler {
  const path = join(root, '_headers');
  const rules = existsSync(path) ? parseHeaders(readFileSync(path, 'utf8')) : [];
  return async function siteHeaders(c, next) {
    await next();
    for (const [name, value] of headersFor(rules, c.req.path)) c.header(name, value);
  };
}

/** All rules that fit a path, in their order; one name in two of them is a list, unless the later takes the earlier off. */
export function headersFor(rules: Rule[], path: string): Map<string, string> {
  const headers = new Map<string, string>();
  for (const { pattern, set, unset } of rules) {
    if (pattern.endsWith('*') ? !path.startsWith(pattern.slice(0, -1)) : path !== pattern) continue;
    for (const name of unset) headers.delete(name);
    for (const [name, value] of set) headers.set(name, headers.has(name) ? `${headers.get(name)}, ${value}` : value);
  }
  return headers;
}

/** An unindented pattern, then indented lines: `Name: value`, or `! Name`. */
export function parseHeaders(text: string): Rule[] {
  const rules: Rule[] = [];
  for (const line of text.split('\n')) {
    const rule = rules.at(-1);
    const [, unset] = /^\s+!\s*([\w-]+)\s*$/.exec(line) ?? [];
    const [, name, value] = /^\s+([\w-]+):\s*(.+)$/.exec(line) ?? [];
    if (/^\S/.test(line)) rules.push({ pattern: line.trim(), set: [], unset: [] });
    else if (unset) rule?.unset.push(unset);
    else if (name && value) rule?.set.push([name, value]);
  }
  return rules;
}
