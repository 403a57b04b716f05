import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { keyFor } from '../standin/scenarios.ts';
import { type Browsing, openBrowser } from '../support/browser.ts';
import { fake } from '../support/fake.ts';
import { picture } from '../support/picture.ts';
import { type Running, startNode } from '../support/servers.ts';
import { startUpstream, type Upstream } from '../support/upstream.ts';

let upstream: Upstream;
let on: Running;
let off: Running;
let browsing: Browsing;
let page: Page;
let requests: { url: string; body: string | null }[] = [];
beforeAll(async () => {
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

const posts = (): typeof requests => requests.filter(({ body }) => body !== null);

describe('the live check in the page', () => {
  it('shows first what would be sent and sends nothing until asked; then one request to this site and one to the API', async () => {
    await paste(on, keyFor('VALID'));
    await page.click('.live > summary');
    const preview = await page.textContent('.live');
    expect(preview).toContain(`GET ${upstream.url}/v1/models?limit=1`);
    expect(preview).toContain('Bearer sk-ant-api03-…');
    expect(preview).toContain('Cannot prove');
    expect([requests, upstream.seen]).toEqual([[], []]);
    await page.screenshot({ path: picture('live-preview'), fullPage: true });
    await page.click('.live-form button');
    await page.waitForSelector('.live-verdict');
    expect(await page.textContent('.live-result')).toContain('It is alive');
    expect(await page.textContent('.live-result')).toContain('given program');
    expect(requests.map(({ url }) => url)).toEqual([`${on.url}/api/check`]);
    expect(upstream.seen).toHaveLength(1);
    expect(page.url()).toBe(`${on.url}/`);
    await page.screenshot({ path: picture('live-result'), fullPage: true });
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

  it('is offered also when the site says only after the first answer that it checks', async () => {
    page = await browsing.newPage();
    const { promise: pasted, resolve: release } = Promise.withResolvers<void>();
    await page.route('**/api/check', async (route) => {
      await pasted;
      await route.continue();
    });
    await page.goto(on.url, { waitUntil: 'load' });
    await page.fill('claude-checker textarea', keyFor('VALID'));
    await page.waitForSelector('.checker-answer[aria-busy="false"] .answer');
    expect(await page.locator('.live').count()).toBe(0);
    release();
    await page.waitForSelector('.live-form', { state: 'attached' });
  });

  it('is sent once, however often the button is pressed while it is under way, and can be sent anew afterwards', async () => {
    await paste(on, keyFor('VALID'));
    await page.click('.live > summary');
    const button = page.locator('.live-form button');
    const { promise: seen, resolve: release } = Promise.withResolvers<void>();
    await page.route('**/api/check', async (route) => {
      await seen;
      await route.continue();
    });
    await button.dblclick();
    await page.fill('.live [name="workspaceId"]', 'wrkspc_LATER');
    await page.keyboard.press('Enter');
    expect(await button.getAttribute('aria-disabled')).toBe('true');
    release();
    await page.waitForSelector('.live-verdict');
    expect(posts()).toHaveLength(1);
    await expect.poll(() => button.getAttribute('aria-disabled')).toBeNull();
    await button.click();
    await expect.poll(() => posts().length).toBe(2);
  });

  it('the second click of a double click never sends, also when the first has its answer already', async () => {
    await paste(on, keyFor('VALID'));
    await page.click('.live > summary');
    await page.locator('.live-form button').dblclick({ delay: 250 });
    await page.waitForSelector('.live-verdict');
    await page.waitForLoadState('networkidle');
    expect(posts()).toHaveLength(1);
  });

  it('a workspace id that was just typed is shown and sent by the click that follows', async () => {
    await paste(on, keyFor('VALID'));
    await page.click('.live > summary');
    await page.locator('.live [name="workspaceId"]').pressSequentially('wrkspc_TYPED');
    await expect.poll(() => page.textContent('.live')).toContain('anthropic-workspace-id: wrkspc_TYPED');
    const box = await page.locator('.live-form button').boundingBox();
    // As a hand does it: between pressing and letting go there is time to redraw.
    await page.mouse.move((box?.x ?? 0) + 10, (box?.y ?? 0) + 3);
    await page.mouse.down();
    await new Promise((held) => setTimeout(held, 150));
    await page.mouse.up();
    await page.waitForSelector('.live-verdict');
    expect(posts().map(({ body }) => JSON.parse(body ?? '{}').workspaceId)).toEqual(['wrkspc_TYPED']);
    expect(upstream.seen.map(({ headers }) => headers['anthropic-workspace-id'])).toEqual(['wrkspc_TYPED']);
  });

  it('a choice leaves the keyboard where it is, and Tab goes on from there', async () => {
    await paste(on, keyFor('VALID'));
    await page.click('.live > summary');
    await page.locator('.live [name="workspaceId"]').pressSequentially('wrkspc_TYPED');
    await page.keyboard.press('Tab');
    await expect.poll(() => page.textContent('.live')).toContain('anthropic-workspace-id: wrkspc_TYPED');
    const focused = (): Promise<string | null | undefined> => page.evaluate(() => document.activeElement?.getAttribute('name'));
    expect(await focused()).toBe('step');
    await page.keyboard.press('Space');
    await expect.poll(() => page.textContent('.live')).toContain('/v1/messages');
    expect([await focused(), await page.inputValue('.live [name="workspaceId"]')]).toEqual(['step', 'wrkspc_TYPED']);
  });

  it('on a Chinese page the site’s own refusals, which are in English, say so', async () => {
    const guarded = await startNode({ LIVE_CHECK: 'on', LIVE_CHECK_UPSTREAM: upstream.url, LIVE_CHECK_IDENTITY_HEADER: 'x-auth-user' });
    for (const [path, language] of [
      ['/zh-cn/', 'en'],
      ['/', null],
    ] as const) {
      await paste({ ...guarded, url: guarded.url + path }, keyFor('VALID'));
      await page.click('.live > summary');
      await page.click('.live-form button');
      const words = page.locator('.live-verdict p');
      expect(await words.textContent()).toContain('Nobody is signed in');
      expect(await words.getAttribute('lang')).toBe(language);
      await page.context().close();
    }
    await guarded.stop();
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
