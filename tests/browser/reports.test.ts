import { describe, expect, it } from 'vitest';
import { browsedSite } from '../support/browsed-site.ts';

const site = browsedSite();

describe('the list of reports', () => {
  it('filters by diagnosis, client and state, and the choice can be linked', async () => {
    const page = await site.newPage();
    await page.goto(`${site.url}/reports/`);
    const all = await page.locator('tr[data-report]:visible').count();
    await page.selectOption('select[name="state"]', 'open');
    const open = await page.locator('tr[data-report]:visible').count();
    expect(open).toBeGreaterThan(0);
    expect(open).toBeLessThan(all);
    expect(await page.textContent('report-filter output')).toBe(`${open} of ${all} reports`);
    expect(page.url()).toContain('?state=open');
    await page.reload();
    expect(await page.locator('tr[data-report]:visible').count()).toBe(open);
    await page.context().close();
  });
});
