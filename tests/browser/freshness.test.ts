import { describe, expect, it } from 'vitest';
import { FRESH_DAYS } from '../../src/freshness/limits.ts';
import { browsedSite } from '../support/browsed-site.ts';

const site = browsedSite();

describe('the age of a page', () => {
  const badge = `not checked for over ${FRESH_DAYS.page} days`;

  it.each<[string, number, boolean]>([
    ['on the last day of its limit', FRESH_DAYS.page, false],
    ['past its limit, though nobody built the site anew', FRESH_DAYS.page + 2, true],
  ])('%s', async (_name, days, shown) => {
    const page = await site.newPage();
    await page.goto(`${site.url}/diagnoses/rate-limited/`);
    const checked = (await page.locator('.facts time').first().getAttribute('datetime')) ?? '';
    await page.clock.setFixedTime(Date.parse(checked) + days * 86_400_000);
    await page.reload();
    expect(await page.getByText(badge).isVisible()).toBe(shown);
    await page.close();
  });
});
