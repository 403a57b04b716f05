import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../src/knowledge/read.ts';
import { browsedSite } from './browsed-site.ts';
import { fake } from './fake.ts';
import { picture } from './picture.ts';

/** One of each sort is kept as a picture; a page made from data stands for its like. */
const PICTURED = new Set([
  '/',
  '/diagnoses/',
  '/diagnoses/invalid-api-key/',
  '/credentials/',
  '/credentials/oauth-setup-token/',
  '/formats/',
  '/reports/',
  '/findings/',
  '/findings/token-formats/',
  '/timeline/',
  '/guides/which-credential/',
  '/guides/env-migration/',
  '/guides/leaked-credential/',
  '/reference/error-codes/',
  '/reference/environment-variables/',
  '/sources/',
  '/privacy/',
  '/api-reference/',
  '/errors/',
  '/changes/',
  '/embedding/',
  '/404.html',
]);

/** What the sitemap tells others to read, and the page they get for anything else. */
export const everyPage = (): string[] => [
  ...[...readFileSync(join(PROJECT_ROOT, 'dist/sitemap-0.xml'), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, address = '']) => new URL(address).pathname,
  ),
  '/404.html',
];

/**
 * What axe has to say of a page as it stands, by the rules of WCAG 2.2 AA and good practice.
 * @param but rules that make no sense for what is looked at
 */
export async function violations(page: Page, but: string[] = []): Promise<string[]> {
  return found(page, {
    runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
    rules: Object.fromEntries(but.map((rule) => [rule, { enabled: false }])),
  });
}

/** The rules whose answer changes with colours and width; the others are about the markup, which is the same in every look. */
const OF_THE_LOOK = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size'];

/** What every page has alike; looked at on one page of each sort. */
const FRAME = ['header.header', '.sidebar-pane'];

async function found(page: Page, options: Parameters<AxeBuilder['options']>[0], but: string[] = []): Promise<string[]> {
  const { violations: all } = await but
    .reduce((builder, selector) => builder.exclude(selector), new AxeBuilder({ page }))
    // Only what fails is read here, and no page holds a frame: the whole report, frames included, takes three times as long.
    .options({ ...options, resultTypes: ['violations'] })
    .setLegacyMode(true)
    .analyze();
  return all.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map(({ target }) => String(target))
        .slice(0, 3)
        .join(' | ')}`,
  );
}

/** How far a page is wider than its window, in CSS pixels. */
export const spill = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/**
 * Every page in one look; a file of tests per look, so that two are looked at side by side.
 * @param again whether another look has been through all rules: then they are tried on one page of each sort, and on the others those of the look
 */
export function looksWell(name: string, options: BrowserContextOptions, { again = false } = {}): void {
  const site = browsedSite();
  let page: Page;
  const trouble: string[] = [];
  const shot = (what: string): string => picture(`${name} ${what}`);

  beforeAll(async () => {
    page = await site.newPage(options);
    page.on('console', (message) => message.type() === 'error' && !/404/.test(message.text()) && trouble.push(message.text()));
    page.on('pageerror', (error) => trouble.push(error.message));
    page.on('request', (request) => request.url().startsWith(site.url) || request.url().startsWith('data:') || trouble.push(request.url()));
  });

  describe(name, () => {
    it.each(everyPage())('%s: axe finds nothing, nothing spills sideways, no policy is broken, no other host is asked', async (path) => {
      trouble.length = 0;
      await page.goto(site.url + path, { waitUntil: 'load' });
      if (PICTURED.has(path)) await page.screenshot({ path: shot(path.replaceAll('/', '_')) });
      const all = !again || PICTURED.has(path);
      expect(await (all ? violations(page) : found(page, { runOnly: { type: 'rule', values: OF_THE_LOOK } }, FRAME))).toEqual([]);
      expect(await spill(page)).toBeLessThanOrEqual(0);
      expect(trouble).toEqual([]);
    });

    it('an answer: axe finds nothing', async () => {
      await page.goto(site.url);
      await page.fill('claude-checker textarea', `401 invalid x-api-key\nANTHROPIC_API_KEY=${fake.accessToken()}`);
      await page.waitForSelector('.checker-answer[aria-busy="false"] .answer');
      await page.screenshot({ path: shot('answer'), fullPage: true });
      await page.locator('.answer details').evaluateAll((all) => {
        for (const one of all) one.setAttribute('open', '');
      });
      expect(await spill(page)).toBeLessThanOrEqual(0);
      expect(await violations(page)).toEqual([]);
    });
  });
}
