import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../src/knowledge/read.ts';
import { browsedSite } from './browsed-site.ts';
import { fake } from './fake.ts';

const SHOTS = join(PROJECT_ROOT, 'test-results/screenshots');
/** One of each sort; a page made from data stands for its like. */
const PAGES = [
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
];
/** Every sort of page in one look; a file of tests per look, so that two are looked at side by side. */
export function looksWell(name: string, options: BrowserContextOptions): void {
  const site = browsedSite();
  beforeAll(() => {
    mkdirSync(SHOTS, { recursive: true });
  });
  describe(name, () => {
    const violations = async (page: Page): Promise<string[]> => {
      const { violations: found } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      return found.map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .map(({ target }) => String(target))
            .slice(0, 3)
            .join(' | ')}`,
      );
    };

    it.each(PAGES)('%s: axe finds nothing, nothing spills sideways, no policy is broken, no other host is asked', async (path) => {
      const page = await site.newPage(options);
      const trouble: string[] = [];
      page.on('console', (message) => message.type() === 'error' && !/404/.test(message.text()) && trouble.push(message.text()));
      page.on('pageerror', (error) => trouble.push(error.message));
      page.on(
        'request',
        (request) => request.url().startsWith(site.url) || request.url().startsWith('data:') || trouble.push(request.url()),
      );
      await page.goto(site.url + path, { waitUntil: 'networkidle' });
      await page.screenshot({ path: join(SHOTS, `${name} ${path.replaceAll('/', '_')}.png`.replaceAll(' ', '-')) });
      expect(trouble).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      expect(await violations(page)).toEqual([]);
      await page.context().close();
    });

    it('an answer: axe finds nothing', async () => {
      const page = await site.newPage(options);
      await page.goto(site.url);
      await page.fill('claude-checker textarea', `401 invalid x-api-key\nANTHROPIC_API_KEY=${fake.accessToken()}`);
      await page.waitForSelector('.checker-answer[aria-busy="false"] .answer');
      await page.screenshot({ path: join(SHOTS, `${name} answer.png`.replaceAll(' ', '-')), fullPage: true });
      await page.locator('.answer details').evaluateAll((all) => {
        for (const one of all) one.setAttribute('open', '');
      });
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      expect(await violations(page)).toEqual([]);
      await page.context().close();
    });
  });
}
