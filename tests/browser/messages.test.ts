import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { browsedSite } from '../support/browsed-site.ts';

const site = browsedSite();
let page: Page;
beforeEach(async () => {
  page = await site.newPage({ viewport: { width: 390, height: 844 } });
});
afterEach(() => page.context().close());

const inSight = (): Promise<number> => page.locator('main pre').evaluateAll((all) => all.filter((one) => one.checkVisibility()).length);

describe('many messages of one cause', () => {
  it.each(['', '/zh-cn'])('do not stand between a reader and what to do, and open with a key: %s/diagnoses/…', async (language) => {
    await page.goto(`${site.url}${language}/diagnoses/oauth-token-expired/`, { waitUntil: 'networkidle' });
    const before = await inSight();
    const summary = page.locator('details.folded > summary');
    expect(await summary.textContent()).toMatch(/7/);
    await summary.focus();
    await page.keyboard.press('Enter');
    expect(await inSight()).toBe(before + 7);
  });

  it('are all there where there are few', async () => {
    await page.goto(`${site.url}/diagnoses/clock-skew/`, { waitUntil: 'networkidle' });
    expect(await page.locator('.message-from').count()).toBeGreaterThan(0);
    expect(await page.locator('details.folded').count()).toBe(0);
  });

  it('are all on paper', async () => {
    await page.goto(`${site.url}/diagnoses/oauth-token-expired/`, { waitUntil: 'networkidle' });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('details.folded pre').evaluateAll((all) => all.every((one) => one.checkVisibility()))).toBe(true);
  });
});
