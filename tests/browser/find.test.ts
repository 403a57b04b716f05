import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { guessAddress } from '../../src/components/errors/guess-address.ts';
import { toContent } from '../../src/knowledge/content.ts';
import { PROJECT_ROOT, readContentFiles } from '../../src/knowledge/read.ts';
import { browsedSite } from '../support/browsed-site.ts';

const { diagnoses } = toContent(readContentFiles());
const site = browsedSite();
let page: Page;
beforeAll(async () => {
  page = await site.newPage({ viewport: { width: 320, height: 640 } });
});

describe('the index of errors', () => {
  it('has every message of every page, sorted, each with a link of its own', async () => {
    await page.goto(`${site.url}/errors/`);
    const messages = diagnoses.flatMap(({ data }) => data.messages);
    expect(await page.locator('.errors > li[id] a[href^="/diagnoses/"]').count()).toBe(messages.length);
    const texts = await page.locator('.errors pre code').allTextContents();
    expect(new Set(texts.map((text) => text.trim()))).toEqual(new Set(messages.map(({ text }) => text.trim())));
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });

  it('narrows as one types, and what was typed stands in no address', async () => {
    await page.fill('error-filter input', 'x-api-key invalid');
    const shown = page.locator('.errors > li:visible');
    const texts = await shown.allTextContents();
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.every((text) => /x-api-key/i.test(text))).toBe(true);
    expect(page.url()).toBe(`${site.url}/errors/`);
    expect(await page.textContent('error-filter output')).toMatch(new RegExp(`^${texts.length} of \\d+ messages$`));
  });
});

describe('short links', () => {
  it('every diagnosis and every former id has one, which leads to its page', async () => {
    for (const { id, data } of diagnoses) {
      for (const short of [id, ...(data.aliases ?? [])]) {
        // What a host without our server shows.
        const html = readFileSync(join(PROJECT_ROOT, 'dist/e', short, 'index.html'), 'utf8');
        expect(html, short).toContain(`content="0;url=/diagnoses/${id}/"`);
      }
    }
    await page.goto(`${site.url}/e/invalid-api-key/`);
    await page.waitForURL('**/diagnoses/invalid-api-key/');
    expect(await page.locator('nav[aria-label="Breadcrumbs"] a').allTextContents()).toEqual(['Handbook', 'Diagnoses']);
  });
});

describe('an address that does not exist', () => {
  it('names the pages it may have meant', async () => {
    await page.goto(`${site.url}/diagnosis/invalid-apikey/`);
    expect(await page.getAttribute('address-guess a', 'href')).toMatch(/invalid-api-key/);
  });

  const PAGES = ['invalid-api-key', 'oauth-token-expired', 'credit-balance-too-low'].map((id) => ({
    path: `/diagnoses/${id}/`,
    title: id,
  }));
  it.each([
    ['/diagnoses/oauth-token-expird', '/diagnoses/oauth-token-expired/'],
    ['/credit_balance', '/diagnoses/credit-balance-too-low/'],
    ['/INVALID-API-KEY.html', '/diagnoses/invalid-api-key/'],
    ['/%E0%A4%A', undefined],
    ['/wp-login.php', undefined],
  ])('%s means %s', (address, meant) => {
    expect(guessAddress(address, PAGES)[0]?.path).toBe(meant);
  });
});
