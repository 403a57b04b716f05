import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { canDecide, linksFor, openSearch, type Searched, search, shares } from '../eval/search.ts';
import { browsedSite } from '../support/browsed-site.ts';
import { fake } from '../support/fake.ts';
import { picture } from '../support/picture.ts';
import { openReports } from '../support/reports.ts';

const site = browsedSite();
let page: Page;
let requests: string[] = [];
beforeAll(async () => {
  page = await site.newPage();
  page.on('request', (request) => requests.push(`${request.url()} ${request.postData() ?? ''}`));
});
beforeEach(async () => {
  await page.goto(`${site.url}/privacy/`);
  requests = [];
  await openSearch(page);
});

describe('one search with two doors', () => {
  it('puts the diagnosis first, with its outcome and first step, and pages with the words below', async () => {
    const links = await linksFor(page, 'invalid x-api-key');
    expect(links[0]).toBe('/diagnoses/invalid-api-key/');
    expect(await page.textContent('.search-answer .search-outcome')).toContain('You can fix this');
    expect((await page.locator('.search-answer p').last().textContent())?.length).toBeGreaterThan(20);
    expect(await page.locator('.search-page').count()).toBeGreaterThan(2);
    expect(await page.locator('.search-page mark').count()).toBeGreaterThan(0);
    await page.screenshot({ path: picture('search') });
  });

  const PASTED: [string, string, string][] = [
    ['a JSON body', '{"type":"error","error":{"type":"authentication_error","message":"OAuth token has expired."}}', 'oauth-token-expired'],
    [
      'a stack trace',
      'Traceback (most recent call last):\n  File "app.py", line 3, in <module>\nanthropic.BadRequestError: Error code: 400 - {"message": "Your credit balance is too low to access the Anthropic API."}',
      'credit-balance-too-low',
    ],
    ['a line wrapped by a terminal', '⎿  Your credit balance is too\n     low to access the Anthropic API', 'credit-balance-too-low'],
  ];
  it.each(PASTED)('finds the page of %s', async (_name, text, id) => {
    expect((await linksFor(page, text))[0]).toBe(`/diagnoses/${id}/`);
  });

  const WORDS: [string, string][] = [
    ['ANTHROPIC_AUTH_TOKEN', '/'],
    ['sk-ant-ort01-', '/credentials/oauth-refresh-token/'],
    ['claude-code#6058', '/diagnoses/'],
    ['token formats', '/formats/'],
  ];
  it.each(WORDS)('%s finds its page', async (text, start) => {
    expect((await linksFor(page, text)).some((href) => href.startsWith(start))).toBe(true);
  });

  it('a pasted credential is no query and in no address; it leaves the box, and the reader is sent to the checker', async () => {
    await linksFor(page, `ANTHROPIC_API_KEY=${fake.accessToken('Q')} gives 401`);
    expect(await page.inputValue('site-search textarea')).toBe('ANTHROPIC_API_KEY=sk-ant-oat01-[redacted] gives 401');
    expect(await page.isVisible('.search-secret a[href="/"]')).toBe(true);
    expect((await page.content()) + page.url() + JSON.stringify(requests)).not.toContain('QQQ');
    await page.keyboard.press('Control+z');
    expect(await page.inputValue('site-search textarea')).not.toContain('QQQ');
  });

  it('narrows the pages by kind', async () => {
    await page.click('.search-filters summary');
    await page.waitForSelector('select[name="kind"] option[value="credential"]', { state: 'attached' });
    await page.selectOption('select[name="kind"]', 'credential');
    await linksFor(page, 'token');
    const kinds = await page.locator('.search-page .search-kind').allTextContents();
    expect([kinds.length > 2, new Set(kinds)]).toEqual([true, new Set(['Credential'])]);
  });

  it('is used by keyboard alone, and says how many entries there are', async () => {
    await linksFor(page, 'invalid x-api-key');
    expect(await page.textContent('.search-status')).toMatch(/^\d+ entries$/);
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('/diagnoses/invalid-api-key/');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/diagnoses/invalid-api-key/');
    await page.keyboard.press('Control+k');
    await page.keyboard.press('Escape');
    expect(await page.locator('site-search dialog[open]').count()).toBe(0);
  });

  it.each(['light', 'dark'] as const)('axe finds nothing in the open dialog: %s, on a phone', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 640 });
    await linksFor(page, 'invalid x-api-key');
    await page.screenshot({ path: picture(`search-${colorScheme}-phone`) });
    const { violations } = await new AxeBuilder({ page }).include('site-search dialog').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });

  it('lists the right page among the first three for at least nine in ten texts that can decide, pasted whole or typed', async () => {
    const searched: Searched[] = [];
    for (const row of openReports.filter(canDecide))
      for (const way of ['pasted', 'typed'] as const) searched.push(await search(page, row, way));
    const part = (way: string): Searched[] => searched.filter((one) => one.way === way);
    expect(shares(part('pasted')).three).toBeGreaterThanOrEqual(0.9);
    expect(shares(part('typed')).three).toBeGreaterThanOrEqual(0.9);
  });
});
