import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toContent } from '../../src/knowledge/content.ts';
import { PROJECT_ROOT, readContentFiles } from '../../src/knowledge/read.ts';
import { ERROR_CODES } from '../../src/reference/error-codes.ts';

const dist = join(PROJECT_ROOT, 'dist');
const content = toContent(readContentFiles());
const read = (path: string): string => readFileSync(join(dist, path, 'index.html'), 'utf8');

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
