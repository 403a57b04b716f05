import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { EXAMPLES } from '../../src/components/checker/examples.ts';
import { browsedSite } from '../support/browsed-site.ts';
import { fake } from '../support/fake.ts';
import { spill, violations } from '../support/looks-well.ts';

const site = browsedSite();

/** What a person may have put into the box: each draws the checker in another way. */
const STATES: Record<string, string> = {
  ...EXAMPLES,
  'white space alone': ' \n ',
  'nothing that is known': 'the quick brown fox jumps over the lazy dog',
  'a text that leaves a choice': 'Request not allowed',
  'every kind of credential': Object.values(fake)
    .map((make) => make())
    .join('\n'),
  'one word without a space': 'x'.repeat(20_000),
  'lines in Hebrew and Arabic around a message':
    'שגיאה בזמן ההתחברות:\n401 {"type":"error","error":{"type":"authentication_error","message":"invalid x-api-key"}}\nما المشكلة في المفتاح؟',
  'a line that turns the direction around': 'key is \u202Esi yek\u202C 401 invalid x-api-key',
};

describe.each(['light', 'dark'] as const)('every state of the checker, %s', (colorScheme) => {
  let page: Page;
  beforeEach(async () => {
    page = await site.newPage({ colorScheme, viewport: { width: 390, height: 844 } });
    await page.goto(site.url);
    return () => page.context().close();
  });

  it.each(Object.entries(STATES))('%s: axe finds nothing and nothing spills sideways', async (_name, text) => {
    await page.fill('claude-checker textarea', text);
    await page.click('.checker-submit');
    await page.waitForSelector('.checker-answer[aria-busy="false"] .answer');
    await page.locator('.answer details').evaluateAll((all) => {
      for (const one of all) one.setAttribute('open', '');
    });
    expect(await spill(page)).toBeLessThanOrEqual(0);
    expect(await violations(page)).toEqual([]);
  });
});

it('text that runs from right to left stays in its box, and the words of the handbook stay in their order', async () => {
  const page = await site.newPage({ viewport: { width: 390, height: 844 } });
  await page.goto(site.url);
  await page.fill('claude-checker textarea', STATES['lines in Hebrew and Arabic around a message'] ?? '');
  await page.waitForSelector('.answer[data-diagnosis="invalid-api-key"]');
  const directions = await page.evaluate(() => {
    const of = (selector: string): string => getComputedStyle(document.querySelector(selector) as Element).direction;
    return { box: of('claude-checker textarea'), title: of('.answer-title'), steps: of('.answer-steps') };
  });
  expect(directions).toEqual({ box: 'rtl', title: 'ltr', steps: 'ltr' });
  await page.context().close();
});
