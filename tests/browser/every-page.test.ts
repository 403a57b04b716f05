import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../src/knowledge/read.ts';
import { type Browsing, openBrowser } from '../support/browser.ts';
import { type Running, startNode } from '../support/servers.ts';

const paths = [...readFileSync(join(PROJECT_ROOT, 'dist/sitemap-0.xml'), 'utf8').matchAll(/<loc>https?:\/\/[^/]+([^<]*)<\/loc>/g)].map(([, path]) => path ?? '');
/** Pages with hundreds of rows are judged in both looks by `pages.test.ts`; here they alone would take half the time. */
const ELSEWHERE = ['/reports/', '/formats/', '/sources/'];

let server: Running;
let browsing: Browsing;
beforeAll(async () => {
  server = await startNode();
  browsing = await openBrowser();
});
afterAll(async () => {
  await browsing?.close();
  await server?.stop();
});

it('axe finds nothing on any page of the sitemap, and none spills sideways at 320 px', { timeout: 180_000 }, async () => {
  expect(paths.length).toBeGreaterThan(100);
  const page = await browsing.newPage({ viewport: { width: 320, height: 640 }, reducedMotion: 'reduce' });
  const trouble: string[] = [];
  for (const path of paths.filter((one) => !ELSEWHERE.includes(one))) {
    await page.goto(server.url + path, { waitUntil: 'load' });
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .setLegacyMode(true)
      .analyze();
    trouble.push(...violations.map(({ id, nodes }) => `${path} ${id}: ${nodes[0]?.target}`));
    if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) trouble.push(`${path} spills sideways`);
  }
  expect(trouble).toEqual([]);
});
