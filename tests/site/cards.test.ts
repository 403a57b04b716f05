import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../src/knowledge/read.ts';
import { everyPage } from '../support/looks-well.ts';

const dist = join(PROJECT_ROOT, 'dist');
const html = (path: string): string => readFileSync(join(dist, path, 'index.html'), 'utf8');
const cardOf = (page: string): string | undefined => /<meta property="og:image" content="([^"]+)"/.exec(html(page))?.[1];
const pages = everyPage().filter((path) => path.endsWith('/'));

it('every page names a card of its own, as an absolute address, with its words for people who do not see it', () => {
  const cards = pages.map(cardOf);
  expect(cards.filter((card) => !card || !URL.canParse(card))).toEqual([]);
  expect(new Set(cards).size).toBe(pages.length);
  expect(pages.filter((page) => !/<meta property="og:image:alt" content="[^"]{3,}"/.test(html(page)))).toEqual([]);
});

it('every card is a picture of 1200 × 630 pixels that chats take, under 200 KiB', async () => {
  expect(pages.length).toBeGreaterThan(150);
  const wrong = await Promise.all(
    pages.map(async (page) => {
      const file = readFileSync(join(dist, new URL(cardOf(page) ?? '').pathname));
      const { format, width, height } = await sharp(file).metadata();
      return format === 'png' && width === 1200 && height === 630 && file.length < 200 * 1024 ? [] : [page];
    }),
  );
  expect(wrong.flat()).toEqual([]);
});
