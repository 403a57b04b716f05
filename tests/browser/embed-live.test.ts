import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { keyFor } from '../standin/scenarios.ts';
import { type Browsing, openBrowser } from '../support/browser.ts';
import { fake } from '../support/fake.ts';
import { type Host, hostSite } from '../support/host-page.ts';
import { type Running, startNode } from '../support/servers.ts';
import { startUpstream, type Upstream } from '../support/upstream.ts';

let upstream: Upstream;
/** Its operator has named the wiki; that of the other has not. */
let allowing: Running;
let other: Running;
let wiki: Host;
let browsing: Browsing;
let page: Page;
let requests: string[] = [];
beforeAll(async () => {
  upstream = await startUpstream();
  wiki = await hostSite((path) => {
    const { searchParams } = new URL(path, 'http://localhost');
    const [script, api] = [searchParams.get('script'), searchParams.get('api')];
    return {
      html: `<!doctype html><html lang="en"><title>A wiki</title><script type="module" src="${script}/embed/checker.js"></script>
        <main><h1>A wiki</h1><claude-auth-checker ${api ? `api="${api}"` : ''}></claude-auth-checker></main></html>`,
    };
  });
  const live = { LIVE_CHECK: 'on', LIVE_CHECK_UPSTREAM: upstream.url };
  allowing = await startNode({ ...live, LIVE_CHECK_ALLOWED_ORIGINS: wiki.url });
  other = await startNode(live);
  browsing = await openBrowser();
});
afterAll(async () => {
  await browsing?.close();
  await allowing?.stop();
  await other?.stop();
  await wiki?.stop();
  await upstream?.stop();
});
afterEach(() => page?.context().close());

async function paste(api: string, text: string): Promise<void> {
  page = await browsing.newPage();
  await page.goto(`${wiki.url}/?script=${allowing.url}&api=${api}`, { waitUntil: 'networkidle' });
  requests = [];
  upstream.seen.length = 0;
  page.on('request', (request) => request.url().startsWith('blob:') || requests.push(`${request.method()} ${request.url()}`));
  await page.locator('textarea').fill(text);
  await page.waitForSelector('.checker-answer[aria-busy="false"] .answer');
}

describe('the live check on a page of another site', () => {
  it('is not there without the attribute', async () => {
    await paste('', keyFor('VALID'));
    expect(await page.locator('.live').count()).toBe(0);
    expect(requests).toEqual([]);
  });

  it('asks the API whether it checks only when told to, and sends the key only when told again', async () => {
    await paste(allowing.url, keyFor('VALID'));
    expect(await page.locator('.live').textContent()).toContain(new URL(allowing.url).host);
    expect([requests, upstream.seen]).toEqual([[], []]);
    await page.click('.live-ask');
    await page.waitForSelector('.live-form', { state: 'attached' });
    expect(requests).toEqual([`GET ${allowing.url}/api/check`]);
    await page.click('.live > summary');
    await page.click('.live-form button');
    await page.waitForSelector('.live-verdict');
    expect(await page.textContent('.live-result')).toContain('It is alive');
    expect(requests.filter((one) => one.startsWith('POST'))).toEqual([`POST ${allowing.url}/api/check`]);
    expect(upstream.seen).toHaveLength(1);
    const links = await page
      .locator('.live-result .answer-page a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(links[0]?.startsWith(`${allowing.url}/`)).toBe(true);
  });

  it('is refused where the operator did not name the page, and no key has left it', async () => {
    await paste(other.url, keyFor('VALID'));
    await page.click('.live-ask');
    await page.waitForSelector('.live-verdict');
    expect(await page.textContent('.live-verdict')).toContain('does not make live checks');
    expect(requests).toEqual([`GET ${other.url}/api/check`]);
    expect(upstream.seen).toEqual([]);
  });

  it('never offers to send a login token, and speaks to no address in the clear', async () => {
    await paste(allowing.url, fake.accessToken());
    expect(await page.locator('.live-ask').count()).toBe(0);
    expect(await page.textContent('.live-never')).toContain('never sent anywhere');
    await page.context().close();
    await paste('http://wiki.example', keyFor('VALID'));
    expect(await page.locator('.live').count()).toBe(0);
  });
});
