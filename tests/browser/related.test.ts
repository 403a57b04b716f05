import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { browsedSite } from '../support/browsed-site.ts';

const site = browsedSite();
let page: Page;
beforeEach(async () => {
  page = await site.newPage();
});
afterEach(() => page.context().close());
const open = (path: string): Promise<unknown> => page.goto(site.url + path, { waitUntil: 'networkidle' });

describe('related pages', () => {
  it.each(['/diagnoses/invalid-api-key/', '/credentials/oauth-setup-token/', '/findings/env-migration/', '/guides/billing-surprises/'])(
    '%s ends with a few, each with a word on why',
    async (path) => {
      await open(path);
      const items = page.locator('nav.related li');
      expect(await items.count()).toBeGreaterThanOrEqual(2);
      expect(await items.count()).toBeLessThanOrEqual(5);
      for (const item of await items.all()) {
        expect((await item.locator('.fact').textContent())?.trim()).toMatch(/^\S+(?: \S+){0,3}$/);
        expect((await fetch(site.url + (await item.locator('a').getAttribute('href')))).status).toBe(200);
      }
    },
  );

  it('are not on lists and pages about this site', async () => {
    for (const path of ['/', '/diagnoses/', '/privacy/']) {
      await open(path);
      expect(await page.locator('nav.related').count()).toBe(0);
    }
  });
});
