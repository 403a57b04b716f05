import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../src/knowledge/read.ts';
import { plainText } from '../support/html.ts';

const dist = join(PROJECT_ROOT, 'dist');
const ORIGIN = 'http://localhost:4321';
const pages = new Map(
  readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.name.endsWith('.html'))
    .map((entry): [string, string] => {
      const file = join(entry.parentPath, entry.name);
      return [`/${relative(dist, file).replace(/index\.html$/, '')}`, readFileSync(file, 'utf8')];
    }),
);
const idsOf = new Map([...pages].map(([path, html]) => [path, new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id))]));

/** The API answers on its own; it is no file of the site. */
const isServed = (path: string): boolean => path.startsWith('/api/');
const isFile = (path: string): boolean => existsSync(join(dist, path)) && statSync(join(dist, path)).isFile();

describe('links inside the site', () => {
  it('lead to a page or file that exists, and to a heading that exists', () => {
    const broken = new Set<string>();
    for (const [from, html] of pages) {
      for (const [, raw = ''] of html.matchAll(/<a\b[^>]*\shref="([^"]+)"/g)) {
        const url = new URL(plainText(raw), ORIGIN + from);
        if (url.origin !== ORIGIN || isServed(url.pathname)) continue;
        const path = decodeURIComponent(url.pathname);
        if (!pages.has(path) && !isFile(path)) broken.add(`${from} → ${path}`);
        else if (url.hash && pages.has(path) && !idsOf.get(path)?.has(decodeURIComponent(url.hash.slice(1))))
          broken.add(`${from} → ${path}${url.hash}`);
      }
    }
    expect([...broken]).toEqual([]);
  });

  it('every page of the handbook is linked from another page', () => {
    const linked = new Set(
      [...pages].flatMap(([from, html]) =>
        [...html.matchAll(/<a\b[^>]*\shref="(\/[^"#?]*)/g)].map(([, to = '']) => to).filter((to) => to !== from),
      ),
    );
    const lonely = [...pages.keys()].filter((path) => !path.endsWith('.html') && !/^\/(?:e|embed)\//.test(path) && !linked.has(path));
    expect(lonely).toEqual([]);
  });
});

describe('the feed', () => {
  const feed = readFileSync(join(dist, 'feed.xml'), 'utf8');

  it('is RSS with absolute links, days and stable ids, newest first', () => {
    expect(feed).toMatch(/^<\?xml[\s\S]*<rss version="2\.0"/);
    const items = [...feed.matchAll(/<item>([\s\S]*?)<\/item>/g)].map(([, item = '']) => item);
    expect(items.length).toBeGreaterThan(20);
    const days = items.map((item) => Date.parse(/<pubDate>([^<]+)/.exec(item)?.[1] ?? ''));
    expect(days).toEqual(days.toSorted((a, b) => b - a));
    for (const item of items)
      expect(item).toMatch(/<link>http:\/\/localhost:4321\/[\s\S]*<guid isPermaLink="false">claude-auth-handbook\//);
  });

  it('is named in the head of every page', () => {
    expect(
      [...pages]
        .filter(([path, html]) => path !== '/404.html' && !html.includes('type="application/rss+xml"') && !/^\/(?:e|embed)\//.test(path))
        .map(([path]) => path),
    ).toEqual([]);
  });
});
