import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { browsedSite } from '../support/browsed-site.ts';
import { fake } from '../support/fake.ts';
import { pageErrors } from '../support/page-errors.ts';

const site = browsedSite();

describe('which credential wins', () => {
  let page: Page;
  let requests: string[];
  let errors: string[];
  beforeEach(async () => {
    page = await site.newPage();
    requests = [];
    errors = pageErrors(page);
    await page.goto(`${site.url}/which-wins/`, { waitUntil: 'networkidle' });
    // The browser may look for the icon again when the address changes; that is its own doing.
    page.on('request', (request) => request.url().endsWith('/favicon.svg') || requests.push(request.url()));
  });
  afterEach(async () => {
    expect(errors).toEqual([]);
    await page.context().close();
  });

  const winner = (client: string): Promise<string | null> => page.getAttribute(`.verdict[data-client="${client}"]`, 'data-winner');
  const query = (): string => new URL(page.url()).search;

  it('shows each client’s choice side by side as one ticks, without a request', async () => {
    await page.getByLabel('ANTHROPIC_API_KEY', { exact: true }).check();
    await page.getByLabel('CLAUDE_CODE_OAUTH_TOKEN', { exact: true }).check();
    expect(await winner('claude-code')).toBe('ANTHROPIC_API_KEY');
    expect(await page.textContent('.verdict[data-client="claude-code"]')).toContain('bills the API although a subscription');
    expect(await page.textContent('.verdict[data-client="typescript-sdk"]')).toContain('Bearer {ANTHROPIC_API_KEY}');
    expect(await page.textContent('.verdict[data-client="python-sdk"]')).toContain('read in the source, no recorded run');
    await page.getByLabel('Go SDK').check();
    expect(await winner('go-sdk')).toBe('ANTHROPIC_API_KEY');
    expect(requests).toEqual([]);
  });

  it('keeps the names of what is set in the address, so that an answer can be linked', async () => {
    await page.getByLabel('ANTHROPIC_API_KEY', { exact: true }).check();
    await page.getByLabel('A stored /login with a subscription').check();
    expect(query()).toBe('?set=ANTHROPIC_API_KEY,login');
    await page.reload();
    expect(await winner('claude-code')).toBe('ANTHROPIC_API_KEY');
    expect(await page.getByLabel('A stored /login with a subscription').isChecked()).toBe(true);
  });

  it('reads a pasted .env, and no value of it gets into the page or the address', async () => {
    await page.click('.which-paste summary');
    await page.fill('.which-paste textarea', `ANTHROPIC_API_KEY=${fake.apiKey('Q')}\nANTHROPIC_AUTH_TOKEN=${fake.accessToken('Q')}`);
    await page.waitForSelector('.verdict');
    expect(await page.textContent('.which-found')).toContain('2 credentials');
    expect(await page.textContent('.verdict[data-client="claude-code"]')).toContain('Two credentials go out');
    expect(await page.locator('.which-answer').innerHTML()).not.toContain('QQQ');
    expect(page.url()).not.toContain('QQQ');
    expect(query()).toBe('?set=ANTHROPIC_API_KEY,ANTHROPIC_AUTH_TOKEN~oauth-token');
    expect(requests).toEqual([]);
  });

  it('keeps what sort of value a pasted text sets, so that a link gives the same answer', async () => {
    await page.click('.which-paste summary');
    await page.fill('.which-paste textarea', `ANTHROPIC_API_KEY=\nCLAUDE_CODE_OAUTH_TOKEN=${fake.accessToken('Q')}`);
    await page.waitForSelector('.verdict');
    expect(query()).toBe('?set=ANTHROPIC_API_KEY~empty,CLAUDE_CODE_OAUTH_TOKEN');
    await page.goto(page.url(), { waitUntil: 'networkidle' });
    expect(await winner('claude-code')).toBe('CLAUDE_CODE_OAUTH_TOKEN');
    expect(await page.locator('label', { hasText: 'ANTHROPIC_API_KEY (empty)' }).locator('input').isChecked()).toBe(true);
    await page.getByLabel('ANTHROPIC_API_KEY (empty)').uncheck();
    await page.getByLabel('ANTHROPIC_API_KEY', { exact: true }).check();
    expect(await winner('claude-code')).toBe('ANTHROPIC_API_KEY');
    expect(query()).toBe('?set=ANTHROPIC_API_KEY,CLAUDE_CODE_OAUTH_TOKEN');
  });

  it('says that oauth_token in claude auth status names no credential', async () => {
    await page.click('.which-paste summary');
    await page.fill('.which-paste textarea', '{"loggedIn": true, "authMethod": "oauth_token", "apiProvider": "firstParty"}');
    expect(await page.textContent('.which-found')).toContain('claude auth status --text');
    expect(query()).toBe('');
  });

  it('keeps the answer in sight on a phone while one ticks', async () => {
    const phone = await site.newPage({ viewport: { width: 360, height: 740 } });
    await phone.goto(`${site.url}/which-wins/`, { waitUntil: 'networkidle' });
    await phone.getByLabel('ANTHROPIC_API_KEY', { exact: true }).check();
    const status = phone.locator('.which-status');
    expect(await status.textContent()).toContain('TypeScript SDK: ANTHROPIC_API_KEY');
    const box = await status.boundingBox();
    expect(box && box.y + box.height).toBeLessThanOrEqual(740);
    await phone.context().close();
  });

  it('reads what claude auth status says', async () => {
    await page.click('.which-paste summary');
    await page.fill('.which-paste textarea', '{"loggedIn": true, "authMethod": "claude.ai", "apiKeySource": "ANTHROPIC_API_KEY"}');
    await page.waitForSelector('.verdict');
    expect(query()).toBe('?set=ANTHROPIC_API_KEY,login');
  });

  it('works by keyboard alone, and tells a screen reader who wins', async () => {
    await page.getByLabel('ANTHROPIC_AUTH_TOKEN', { exact: true }).focus();
    await page.keyboard.press('Space');
    expect(await winner('claude-code')).toBe('ANTHROPIC_AUTH_TOKEN');
    expect(await page.textContent('.which-status')).toContain('ANTHROPIC_AUTH_TOKEN');
    await page.getByRole('button', { name: 'Start again' }).press('Enter');
    await page.waitForFunction(() => !document.querySelector('.verdict'));
    expect(query()).toBe('');
  });

  it.each([
    ['a phone, light', { width: 360, height: 740 }, 'light'],
    ['a desktop, dark', { width: 1280, height: 900 }, 'dark'],
  ] as const)('has nothing that axe objects to, and no sideways scroll: %s', async (_name, viewport, colorScheme) => {
    const other = await site.newPage({ viewport, colorScheme });
    await other.goto(`${site.url}/which-wins/?set=ANTHROPIC_API_KEY,login`, { waitUntil: 'networkidle' });
    await other.waitForSelector('.verdict');
    const { violations } = await new AxeBuilder({ page: other }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    expect(await other.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await other.context().close();
  });

  it('answers the common cases without JavaScript', async () => {
    const plain = await site.newPage({ javaScriptEnabled: false });
    await plain.goto(`${site.url}/which-wins/`);
    expect(await plain.locator('.which-wins form').isVisible()).toBe(false);
    expect(await plain.locator('table tbody tr').count()).toBeGreaterThan(8);
    await plain.context().close();
  });
});

describe('the matrix', () => {
  it('filters by group, word and version, keeps the filter in the address, and links each row', async () => {
    const page = await site.newPage();
    await page.goto(`${site.url}/measured/typescript-sdk/`, { waitUntil: 'networkidle' });
    const rows = page.locator('[data-row]:visible');
    const all = await rows.count();
    await page.getByLabel('Holds the word').fill('newline');
    expect(await rows.count()).toBeLessThan(all);
    expect(new URL(page.url()).search).toBe('?word=newline');
    await page.getByLabel('Holds the word').fill(fake.apiKey('Q'));
    expect(await rows.count()).toBe(0);
    expect(page.url()).not.toContain('QQQ');
    await page.getByLabel('Holds the word').fill('');
    await page.getByLabel('As of version').selectOption('0.39.0');
    expect(await page.locator('#key tr:not(.is-past)').getAttribute('data-from')).toBe('0.12.0');
    await page.locator('#key-and-token .row-link').click();
    expect(new URL(page.url()).hash).toBe('#key-and-token');
    await page.context().close();
  });
});
