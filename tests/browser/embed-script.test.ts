import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browsing, openBrowser } from '../support/browser.ts';
import { fake } from '../support/fake.ts';
import { type Host, type HostPage, hostSite } from '../support/host-page.ts';
import { picture } from '../support/picture.ts';
import { type Running, startNode } from '../support/servers.ts';

const CANARY = 'QQQQ';
const PASTED = `401 invalid x-api-key\nANTHROPIC_API_KEY=${fake.apiKey('Q')}`;

/** Rules of a wiki that would break anything they reach. */
const HOSTILE = `* { color: red !important; font-size: 40px !important; text-transform: uppercase; letter-spacing: 9px; direction: rtl; --sl-color-white: red; --mark: red; }
  html { font-size: 5px; } .frame, .checker, .answer, textarea { display: none !important; }`;

/** A page that names what it must never be without, and a stricter one that also refuses workers and plain HTML from scripts. */
const policies = (handbook: string, own: string): Record<string, string> => ({
  '/': `default-src 'none'; script-src ${handbook}; style-src ${own}; worker-src blob:`,
  '/no-worker': `default-src 'none'; script-src ${handbook}; style-src ${own}; worker-src 'none'`,
  '/trusted-types': `default-src 'none'; script-src ${handbook}; style-src ${own}; worker-src blob:; require-trusted-types-for 'script'; trusted-types claude-auth-handbook`,
});

let handbook: Running;
let host: Host;
let browsing: Browsing;
beforeAll(async () => {
  handbook = await startNode();
  host = await hostSite((path): HostPage => {
    const { pathname, searchParams } = new URL(path, host.url);
    if (pathname === '/hostile.css') return { html: HOSTILE, headers: { 'content-type': 'text/css' } };
    const element = `<claude-auth-checker ${searchParams.get('with') ?? ''}></claude-auth-checker>`;
    return {
      html: `<!doctype html><html lang="en"><head><title>A wiki</title><link rel="stylesheet" href="${searchParams.has('kind') ? 'data:,' : '/hostile.css'}">
        <script type="module" src="${handbook.url}/embed/checker.js"></script></head>
        <body><main><h1>A wiki</h1><p id="theirs">text</p>${element}</main></body></html>`,
      headers: { 'content-security-policy': policies(handbook.url, host.url)[pathname] ?? '' },
    };
  });
  browsing = await openBrowser();
});
afterAll(async () => {
  await browsing?.close();
  await host?.stop();
  await handbook?.stop();
});

interface Visit {
  page: Page;
  requests: string[];
  errors: string[];
}

async function visit(path: string, options: Parameters<Browsing['newPage']>[0] = {}): Promise<Visit> {
  const page = await browsing.newPage(options);
  const [requests, errors]: [string[], string[]] = [[], []];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(host.url + path, { waitUntil: 'networkidle' });
  page.on('request', (request) => request.url().startsWith('blob:') || requests.push(request.url()));
  return { page, requests, errors };
}

const settled = (page: Page): Promise<unknown> => page.waitForSelector('.checker-answer[aria-busy="false"] .answer');

describe('the script for other sites', () => {
  it('may be loaded by any site, and nothing else of the handbook may', async () => {
    const script = await fetch(`${handbook.url}/embed/checker.js`);
    expect(script.headers.get('content-type')).toMatch(/javascript/);
    expect(script.headers.get('access-control-allow-origin')).toBe('*');
    expect(script.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    for (const path of ['/', '/embed/', '/checker.css', '/data/diagnoses.json'])
      expect((await fetch(handbook.url + path)).headers.get('access-control-allow-origin')).toBeNull();
  });

  it.each([
    ['/', []],
    ['/trusted-types', []],
    ['/no-worker', [expect.stringContaining("worker-src 'none'")]],
  ])('answers on a page with the policy of %s by keyboard alone, without a request, and leaves nothing behind', async (path, expected) => {
    const { page, requests, errors } = await visit(path, { permissions: ['clipboard-read', 'clipboard-write'] });
    const keys: string[] = [];
    await page.exposeFunction('theirKey', (key: string) => keys.push(key));
    await page.evaluate(() => {
      for (const name of ['keydown', 'input', 'paste'])
        document.addEventListener(name, (event) =>
          (window as unknown as { theirKey: (key: string) => void }).theirKey((event as KeyboardEvent).key ?? name),
        );
    });
    await page.evaluate((text) => navigator.clipboard.writeText(text), PASTED);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Control+V');
    await page.waitForSelector('.answer[data-diagnosis="invalid-api-key"]');
    await settled(page);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent)).toBe('Diagnose');
    await page.keyboard.press('Enter');
    await settled(page);
    expect(await page.locator('.answer-outcome').textContent()).toContain('You can fix this');
    expect(requests).toEqual([]);
    expect(errors.filter((text) => !/Creating a worker/.test(text) || path !== '/no-worker')).toEqual([]);
    expect(errors.length > 0).toBe(expected.length > 0);
    expect(new Set(keys)).toEqual(new Set(['Tab']));
    const left = await page.evaluate(() =>
      [
        document.documentElement.outerHTML,
        document.querySelector('claude-auth-checker')?.shadowRoot?.querySelector('.checker-answer')?.innerHTML,
        location.href,
        document.cookie,
        JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state]),
      ].join(),
    );
    expect(left).not.toContain(CANARY);
    expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
    await page.context().close();
  });

  it('is touched by no rule of the page, and touches nothing on it', async () => {
    const { page } = await visit('/?with=theme%3D"light"');
    await page.locator('textarea').fill(PASTED);
    await settled(page);
    const look = (selector: string): Promise<string[]> =>
      page.locator(selector).evaluate((element) => {
        const { color, fontSize, textTransform, letterSpacing, direction, display } = getComputedStyle(element);
        return [color, fontSize, textTransform, letterSpacing, direction, display];
      });
    expect(await look('.answer-title')).toEqual(['rgb(18, 25, 29)', '23.2px', 'none', '-0.232px', 'ltr', 'block']);
    expect(await look('#theirs')).toEqual(['rgb(255, 0, 0)', '40px', 'uppercase', '9px', 'rtl', 'block']);
    await page.screenshot({ path: picture('embed-script-hostile'), fullPage: true });
    expect(
      await page.evaluate(() => [
        document.styleSheets.length,
        document.adoptedStyleSheets.length,
        document.head.querySelectorAll('style').length,
      ]),
    ).toEqual([1, 0, 0]);
    await page.context().close();
  });

  it('leads to the handbook it came from, in a tab of its own, also in the report', async () => {
    const { page } = await visit('/', { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.locator('textarea').fill(PASTED);
    await settled(page);
    const links = await page
      .locator('.answer a')
      .evaluateAll((all) =>
        all.map((link) => [(link as HTMLAnchorElement).href, (link as HTMLAnchorElement).target, (link as HTMLAnchorElement).rel]),
      );
    expect(links[0]).toEqual([`${handbook.url}/diagnoses/invalid-api-key/`, '_blank', 'noopener noreferrer']);
    expect(links.filter(([, target]) => target !== '_blank')).toEqual([]);
    await page.click('.checker-report');
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain(`${handbook.url}/diagnoses/`);
    await page.context().close();
  });

  it.each(['light', 'dark'] as const)(
    'axe finds nothing in either language on a phone, %s, as the system has it and as the attribute says',
    async (colorScheme) => {
      const { page } = await visit('/', { colorScheme, viewport: { width: 320, height: 640 } });
      for (const attributes of ['', 'lang="zh-cn"', 'theme="light"', 'theme="dark"']) {
        await page.goto(`${host.url}/?kind=1&with=${encodeURIComponent(attributes)}`);
        await page.locator('textarea').fill(PASTED);
        await settled(page);
        await page.locator('.answer details').evaluateAll((all) => {
          for (const one of all) one.setAttribute('open', '');
        });
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${attributes} ${id}: ${nodes[0]?.target}`)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
        await page.screenshot({ path: picture(`embed-script-${colorScheme}-${attributes}`), fullPage: true });
      }
      await page.context().close();
    },
  );

  it('speaks Simplified Chinese', async () => {
    const { page } = await visit('/?with=lang%3D"zh-cn"');
    await page.locator('textarea').fill(PASTED);
    await settled(page);
    expect(await page.locator('.answer-outcome').textContent()).toContain('您可以自行解决');
    expect(await page.locator('.answer-title').textContent()).toMatch(/\p{Script=Han}/u);
    expect(await page.locator('.frame').getAttribute('lang')).toBe('zh-CN');
    await page.context().close();
  });
});
