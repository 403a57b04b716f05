import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FRESH_DAYS } from '../../src/freshness/limits.ts';
import { type Browsing, openBrowser } from '../support/browser.ts';
import { type Running, startNode } from '../support/servers.ts';

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

describe('the age of a page', () => {
  const badge = `not checked for over ${FRESH_DAYS.page} days`;

  it.each<[string, number, boolean]>([
    ['on the last day of its limit', FRESH_DAYS.page, false],
    ['past its limit, though nobody built the site anew', FRESH_DAYS.page + 2, true],
  ])('%s', async (_name, days, shown) => {
    const page = await browsing.newPage();
    await page.goto(`${server.url}/diagnoses/rate-limited/`);
    const checked = (await page.locator('.facts time').first().getAttribute('datetime')) ?? '';
    await page.clock.setFixedTime(Date.parse(checked) + days * 86_400_000);
    await page.reload();
    expect(await page.getByText(badge).isVisible()).toBe(shown);
    await page.close();
  });
});
