import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../src/knowledge/read.ts';
import { keyFor } from '../standin/scenarios.ts';
import { type Browsing, openBrowser } from '../support/browser.ts';
import { fake } from '../support/fake.ts';
import { type Running, startNode } from '../support/servers.ts';
import { startUpstream, type Upstream } from '../support/upstream.ts';

const SHOTS = join(PROJECT_ROOT, 'test-results/screenshots');
let upstream: Upstream;
let on: Running;
let off: Running;
let browsing: Browsing;
let page: Page;
let requests: { url: string; body: string | null }[] = [];
beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  upstream = await startUpstream();
  on = await startNode({ LIVE_CHECK: 'on', LIVE_CHECK_UPSTREAM: upstream.url, LIVE_CHECK_PER_MINUTE: '1000' });
  off = await startNode({ LIVE_CHECK: 'off' });
  browsing = await openBrowser();
});
afterAll(async () => {
  await browsing?.close();
  await on?.stop();
  await off?.stop();
  await upstream?.stop();
});
afterEach(() => page?.context().close());

async function paste(server: Running, text: string): Promise<void> {
  page = await browsing.newPage();
  await page.goto(server.url, { waitUntil: 'networkidle' });
  requests = [];
  upstream.seen.length = 0;
  page.on('request', (request) => requests.push({ url: request.url(), body: request.postData() }));
  await page.fill('claude-checker textarea', text);
  await page.waitForSelector('.checker-answer[aria-busy="false"] .answer');
}

describe('the live check in the page', () => {
  it('shows first what would be sent and sends nothing until asked; then one request to this site and one to the API', async () => {
    await paste(on, keyFor('VALID'));
    await page.click('.live > summary');
    const preview = await page.textContent('.live');
    expect(preview).toContain(`GET ${upstream.url}/v1/models?limit=1`);
    expect(preview).toContain('Bearer sk-ant-api03-…');
    expect(preview).toContain('Cannot prove');
    expect([requests, upstream.seen]).toEqual([[], []]);
    await page.screenshot({ path: join(SHOTS, 'live-preview.png'), fullPage: true });
    await page.click('.live-form button');
    await page.waitForSelector('.live-verdict');
    expect(await page.textContent('.live-result')).toContain('It is alive');
    expect(await page.textContent('.live-result')).toContain('given program');
    expect(requests.map(({ url }) => url)).toEqual([`${on.url}/api/check`]);
    expect(upstream.seen).toHaveLength(1);
    expect(page.url()).toBe(`${on.url}/`);
    await page.screenshot({ path: join(SHOTS, 'live-result.png'), fullPage: true });
  });

  it('the choices change the preview, and what is sent', async () => {
    await paste(on, keyFor('NOCREDIT'));
    await page.click('.live > summary');
    const preview = (): Promise<string | null> => page.textContent('.live');
    await page.selectOption('.live [name="header"]', 'x-api-key');
    await expect.poll(preview).toContain('x-api-key: sk-ant-api03-…');
    await page.check('.live [name="step"]');
    await expect.poll(preview).toContain('/v1/messages');
    expect(await preview()).toContain('x-api-key: sk-ant-api03-…');
    await page.click('.live-form button');
    await page.waitForSelector('.live-result .answer[data-diagnosis="credit-balance-too-low"]');
    expect(upstream.seen.map(({ path }) => path)).toEqual(['/v1/models?limit=100', '/v1/messages']);
    expect(upstream.seen[0]?.headers['x-api-key']).toBe(keyFor('NOCREDIT'));
  });

  it('a subscription token never leaves the browser: it asks where it came from and names a command', async () => {
    await paste(on, fake.accessToken());
    const part = page.locator('.live-never');
    expect(await part.textContent()).toContain('never sent anywhere');
    expect(await part.textContent()).toContain('claude -p');
    await part.locator('select').selectOption('oauth-wif-access-token');
    await page.waitForFunction(
      () => document.querySelector('.answer-title a')?.getAttribute('href') === '/credentials/oauth-wif-access-token/',
    );
    expect(await page.locator('.live form').count()).toBe(0);
    expect([requests, upstream.seen]).toEqual([[], []]);
  });

  it('where it is switched off the page does not offer it', async () => {
    await paste(off, keyFor('VALID'));
    expect(await page.locator('.live').count()).toBe(0);
  });

  it('other vendors’ keys and damaged keys are not offered', async () => {
    await paste(on, fake.openai());
    expect(await page.locator('.live').count()).toBe(0);
    await page.fill('claude-checker textarea', `ANTHROPIC_API_KEY=${fake.apiKey().slice(0, 90)}`);
    await page.waitForSelector('.answer[data-diagnosis="malformed-credential-value"]');
    expect(await page.locator('.live').count()).toBe(0);
  });

  it.each(['light', 'dark'] as const)('axe finds nothing in preview and result, %s', async (colorScheme) => {
    page = await browsing.newPage({ colorScheme });
    await page.goto(on.url, { waitUntil: 'networkidle' });
    await page.fill('claude-checker textarea', keyFor('DEAD'));
    await page.click('.live > summary');
    await page.click('.live-form button');
    await page.waitForSelector('.live-verdict');
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(' | ')}`)).toEqual([]);
  });
});
