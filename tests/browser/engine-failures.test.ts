import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { browsedSite } from '../support/browsed-site.ts';
import { fake } from '../support/fake.ts';
import { spill, violations } from '../support/looks-well.ts';
import { LOGIN_EXPIRED } from '../support/messages.ts';
import { pageErrors } from '../support/page-errors.ts';

const site = browsedSite();

describe('when the engine does not arrive', () => {
  let page: Page;
  beforeEach(async () => {
    page = await site.newPage({ viewport: { width: 390, height: 844 } });
    await page.route(/worker-(?!engine)/, (route) => route.abort());
    await page.goto(site.url, { waitUntil: 'networkidle' });
    return () => page.context().close();
  });

  it('the checker says so, keeps the text, and answers when it is asked again', async () => {
    await page.fill('claude-checker textarea', LOGIN_EXPIRED);
    await page.waitForSelector('.checker-failed');
    expect(await page.inputValue('claude-checker textarea')).toBe(LOGIN_EXPIRED);
    expect(await page.textContent('.checker-status')).toContain('did not arrive');
    expect(await page.locator('.checker.is-reading').count()).toBe(0);
    expect(await violations(page)).toEqual([]);
    expect(await spill(page)).toBeLessThanOrEqual(0);
    await page.unroute(/worker-(?!engine)/);
    await page.click('.checker-failed button');
    await page.waitForSelector('.answer[data-diagnosis="oauth-token-expired"]');
    expect(await page.locator('.checker-failed').count()).toBe(0);
  });

  it('the search says so and asks Pagefind nothing, since nobody knows what is secret', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.click('[data-open-modal]');
    await page.fill('dialog textarea', `no ${fake.apiKey()}`);
    await page.waitForFunction(() => /did not arrive/.test(document.querySelector('.search-status')?.textContent ?? ''));
    expect(asked.filter((url) => /pagefind.*\.pf_/.test(url))).toEqual([]);
    expect(await page.locator('.search-list > *').count()).toBe(0);
  });
});

describe('when the engine fails at a text', () => {
  /** Makes the real worker throw: at a text with this word in it, or at every plan of a live check. */
  const BREAK = `
    let planning = false;
    self.addEventListener('message', ({ data }) => { planning = data.name === 'plan'; });
    const exec = RegExp.prototype.exec;
    RegExp.prototype.exec = function (text) {
      if (planning || String(text).includes('UNREADABLE')) throw new Error('broken at ' + text);
      return exec.call(this, text);
    };`;
  let page: Page;
  let errors: string[];
  beforeEach(async () => {
    page = await site.newPage();
    errors = pageErrors(page);
    await page.route(/worker-(?!engine)/, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: BREAK + (await response.text()) });
    });
    await page.goto(site.url, { waitUntil: 'networkidle' });
    return () => page.context().close();
  });

  it('the checker says so, is busy no longer, tells nobody what the text was, and reads the next one', async () => {
    await page.fill('claude-checker textarea', `UNREADABLE ${fake.apiKey('Q')}`);
    await page.waitForSelector('.checker-answer[aria-busy="false"] .checker-failed');
    expect(await page.locator('.checker.is-reading').count()).toBe(0);
    expect(errors.join()).not.toContain('QQQ');
    await page.fill('claude-checker textarea', LOGIN_EXPIRED);
    await page.waitForSelector('.answer[data-diagnosis="oauth-token-expired"]');
  });

  it('a live check that cannot be planned is not offered, and the answer stands', async () => {
    await page.fill('claude-checker textarea', fake.accessToken('Q'));
    await page.waitForSelector('.checker-answer[aria-busy="false"] .answer');
    expect(await page.locator('.live').count()).toBe(0);
    expect(errors).toEqual([]);
  });
});
