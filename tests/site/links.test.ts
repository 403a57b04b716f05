import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toContent } from '../../src/knowledge/content.ts';
import { PROJECT_ROOT, readContentFiles } from '../../src/knowledge/read.ts';
import { ERROR_CODES } from '../../src/reference/error-codes.ts';

const dist = join(PROJECT_ROOT, 'dist');
const content = toContent(readContentFiles());
const read = (path: string): string => readFileSync(join(dist, path, 'index.html'), 'utf8');
const pages = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.name.endsWith('.html'))
  .map((entry) => join(entry.parentPath, entry.name));

/** The part of a page that links may point into. */
const idsOf = new Map(
  pages.map((path) => [path, new Set([...readFileSync(path, 'utf8').matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id))]),
);

/** Where a link inside the site leads, or why it leads nowhere. */
function fault(href: string): string | undefined {
  const [path = '', hash] = href.split('#');
  const file = [join(dist, path, 'index.html'), join(dist, path)].find(
    (one) => existsSync(one) && (one.endsWith('.html') || /\.\w+$/.test(one)),
  );
  if (!file) return `${href}: no such page`;
  return hash && !idsOf.get(file)?.has(decodeURIComponent(hash)) ? `${href}: no such place on the page` : undefined;
}

describe('links that components make', () => {
  it('lead to a page and a place of the site', () => {
    const faults = pages.flatMap((path) => {
      const hrefs = [...readFileSync(path, 'utf8').matchAll(/<a\b[^>]*\shref="(\/[^"]*)"/g)].map(([, href = '']) => href);
      return [...new Set(hrefs)].flatMap((href) => fault(href) ?? []).map((text) => `${relative(dist, path)} → ${text}`);
    });
    expect(faults).toEqual([]);
  });
});

describe('the timeline page', () => {
  const html = read('timeline');

  it('has every event, with a link to each of its findings and at least one source', () => {
    for (const { id, data } of content.timeline) {
      const item = html.split(`<li id="${id}"`)[1]?.split('</li>')[0] ?? '';
      expect(item, id).toContain(`datetime="${data.date}"`);
      for (const finding of data.changes) expect(item, id).toContain(`href="/findings/${finding}/"`);
      expect(item.match(/href="https:\/\//g)?.length ?? 0, id).toBe(data.sources.length);
    }
  });

  it('is announced as a picture with a summary, and the marks say nothing on their own', () => {
    expect(html).toMatch(/role="img" aria-label="\d+ events from 2023 to \d{4}/);
    expect(html.match(/<i class="mark/g)?.length).toBe(content.timeline.length);
  });
});

it('the page of error codes has a row for each code', () => {
  const html = read('reference/error-codes');
  expect(Object.keys(ERROR_CODES).filter((code) => !html.includes(`<tr id="${code}"`))).toEqual([]);
});
