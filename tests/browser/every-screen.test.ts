import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browsedSite } from '../support/browsed-site.ts';
import { spill, violations } from '../support/looks-well.ts';
import { picture } from '../support/picture.ts';

const PAGES = ['/', '/diagnoses/invalid-api-key/', '/formats/', '/errors/', '/which-wins/', '/timeline/', '/measured/typescript-sdk/'];
/** Pages that the sidebar does not show, or does not name. */
const UNLISTED = ['/', '/measured/typescript-sdk/'];
const MESSAGE = '401 {"type":"error","error":{"type":"authentication_error","message":"invalid x-api-key"}}';

const SCREENS: Record<string, BrowserContextOptions> = {
  'narrow phone, 320 px': { viewport: { width: 320, height: 640 } },
  '4K': { viewport: { width: 3840, height: 2160 } },
  // Zoom halves the CSS pixels of the window and doubles what each is made of.
  'desktop at 200 %': { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 },
  'desktop at 400 %': { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 },
};

const site = browsedSite();

const shoot = (page: Page, name: string): Promise<unknown> => page.screenshot({ path: picture(name) });

describe.each(Object.entries(SCREENS))('%s', (name, options) => {
  it.each(PAGES)('%s: nothing spills sideways, and no line is too long to read', async (path) => {
    const page = await site.newPage(options);
    await page.goto(site.url + path, { waitUntil: 'load' });
    await shoot(page, `${name} ${path}`);
    expect(await spill(page)).toBeLessThanOrEqual(0);
    const widest = await page
      .locator('.sl-markdown-content > p')
      .evaluateAll((all) =>
        Math.max(0, ...all.map((one) => one.getBoundingClientRect().width / Number.parseFloat(getComputedStyle(one).fontSize))),
      );
    // Letters are about half as wide as high: a hundred of them is where a line gets hard to follow.
    expect(widest).toBeLessThan(56);
    await page.context().close();
  });

  it('an answer is drawn whole', async () => {
    const page = await site.newPage(options);
    await page.goto(site.url);
    await page.fill('claude-checker textarea', MESSAGE);
    await page.waitForSelector('.checker-answer[aria-busy="false"] .answer[data-diagnosis="invalid-api-key"]');
    await shoot(page, `${name} answer`);
    expect(await spill(page)).toBeLessThanOrEqual(0);
    expect(await page.locator('.answer-title').isVisible()).toBe(true);
    await page.context().close();
  });
});

describe('forced colours', () => {
  // The colours are the system's, and axe reads ours: their contrast is not for it to judge here.
  it.each(PAGES)('%s: axe finds nothing, and the page one is on stands out in the list of pages', async (path) => {
    const page = await site.newPage({ forcedColors: 'active', viewport: { width: 1280, height: 800 } });
    await page.goto(site.url + path, { waitUntil: 'load' });
    await shoot(page, `forced colours ${path}`);
    expect(await violations(page, ['color-contrast'])).toEqual([]);
    const outlines = await page
      .locator('.sidebar-pane a[aria-current="page"]')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).outlineStyle));
    expect(outlines).toEqual(UNLISTED.includes(path) ? [] : ['solid']);
    await page.context().close();
  });

  it('the words that led to an answer stay marked, and a credential in the box stays hidden', async () => {
    const page = await site.newPage({ forcedColors: 'active', viewport: { width: 1280, height: 1200 } });
    await page.goto(site.url);
    await page.fill('claude-checker textarea', `${MESSAGE}\nANTHROPIC_API_KEY=sk-ant-api03-${'A'.repeat(93)}AA`);
    await page.waitForSelector('.checker-answer[aria-busy="false"] .answer mark');
    await shoot(page, 'forced colours answer');
    const seen = await page.evaluate(() => {
      const style = (selector: string): CSSStyleDeclaration => getComputedStyle(document.querySelector(selector) as Element);
      return {
        mark: style('.answer mark').backgroundColor,
        around: style('.answer').backgroundColor,
        typed: style('claude-checker textarea').color,
      };
    });
    expect(seen.mark).not.toBe(seen.around);
    expect(seen.typed).toMatch(/^rgba\(.*, 0\)$/);
    await page.context().close();
  });
});

it('for people who asked for no motion, nothing moves', async () => {
  const page = await site.newPage({ reducedMotion: 'reduce' });
  for (const path of PAGES) {
    await page.goto(site.url + path, { waitUntil: 'load' });
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((element) => {
          const style = getComputedStyle(element);
          const lasts = (times: string): boolean => times.split(',').some((time) => Number.parseFloat(time) > 0.01);
          return (
            (style.animationName !== 'none' && lasts(style.animationDuration)) ||
            lasts(style.transitionDuration) ||
            style.scrollBehavior === 'smooth'
          );
        })
        .map((element) => `${element.nodeName}.${element.className}`),
    );
    expect({ path, moving: [...new Set(moving)] }).toEqual({ path, moving: [] });
  }
  await page.context().close();
});

it('on paper there is the page without what only works on a screen, and every step is open', async () => {
  const page = await site.newPage({ viewport: { width: 794, height: 1123 } });
  await page.goto(`${site.url}/diagnoses/invalid-api-key/`, { waitUntil: 'load' });
  await page.emulateMedia({ media: 'print' });
  await shoot(page, 'print diagnosis');
  const shown = (selector: string): Promise<boolean[]> =>
    page.locator(selector).evaluateAll((all) => all.map((one) => (one as HTMLElement).checkVisibility()));
  for (const selector of ['header.header', '.sidebar-pane', 'site-search', '.right-sidebar-container'])
    expect({ selector, shown: (await shown(selector)).includes(true) }).toEqual({ selector, shown: false });
  expect(await shown('#resolve')).toEqual([true]);
  const code = await shown('main pre');
  expect(code.length).toBeGreaterThan(0);
  expect(code).not.toContain(false);
  await page.context().close();
});
