import { expect, it } from 'vitest';
import { linksFor, openSearch } from '../eval/search.ts';
import { browsedSite } from '../support/browsed-site.ts';

/*
 * What a screen reader meets, as the browser's accessibility tree tells it, one file per stage of a journey.
 * A difference is not always a fault: read it aloud, and keep it with `vitest run tests/browser/heard.test.ts -u`.
 */
const site = browsedSite();
const heard = (name: string): string => `./heard/${name}.yaml`;

it('the landmarks and headings of a diagnosis', async () => {
  const page = await site.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${site.url}/diagnoses/invalid-api-key/`, { waitUntil: 'load' });
  const landmarks = await page
    .locator('header, nav, main, aside, footer, h1, main h2')
    .evaluateAll((all) =>
      all
        .filter((one) => (one as HTMLElement).checkVisibility())
        .map(
          (one) =>
            `${one.nodeName.toLowerCase()}${one.ariaLabel ? ` “${one.ariaLabel}”` : ''}${/^H\d$/.test(one.nodeName) ? ` ${one.textContent?.trim()}` : ''}`,
        ),
    );
  await expect(`${landmarks.join('\n')}\n`).toMatchFileSnapshot(heard('landmarks-of-a-diagnosis'));
  await page.context().close();
});

it('the checker before, with an answer, and after the text is cleared', async () => {
  const page = await site.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(site.url, { waitUntil: 'load' });
  const checker = page.locator('claude-checker');
  await expect(`${await checker.ariaSnapshot()}\n`).toMatchFileSnapshot(heard('checker-empty'));
  await page.fill('claude-checker textarea', '⚠ Auth conflict: Both a token (claude.ai) and an API key (ANTHROPIC_API_KEY) are set.');
  await page.waitForSelector('.checker-answer[aria-busy="false"] .answer');
  expect(await page.locator('.checker-status').textContent()).toContain(await page.textContent('.answer-title'));
  await expect(`${await page.locator('.checker-answer').ariaSnapshot()}\n`).toMatchFileSnapshot(heard('checker-answer'));
  await page.click('.checker-clear');
  await page.waitForSelector('.checker-answer[aria-busy="false"]');
  expect(await page.inputValue('claude-checker textarea')).toBe('');
  await page.context().close();
});

it('the search with a pasted error', async () => {
  const page = await site.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${site.url}/privacy/`, { waitUntil: 'load' });
  await openSearch(page);
  expect((await linksFor(page, 'invalid x-api-key'))[0]).toBe('/diagnoses/invalid-api-key/');
  const dialog = page.locator('site-search dialog');
  await expect(`${await dialog.locator('.search-list > li').first().ariaSnapshot()}\n`).toMatchFileSnapshot(heard('search-first-entry'));
  expect(await dialog.getByRole('status').first().textContent()).toMatch(/\d/);
  await page.context().close();
});

it('which credential wins, with two set', async () => {
  const page = await site.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${site.url}/which-wins/`, { waitUntil: 'load' });
  for (const name of ['ANTHROPIC_API_KEY', 'ANTHROPIC_AUTH_TOKEN'])
    await page.locator(`which-wins input[name="set"][value*="${name}"]`).first().check();
  await page.waitForSelector('.which-answer .verdict');
  await expect(`${await page.locator('.which-answer').ariaSnapshot()}\n`).toMatchFileSnapshot(heard('which-wins-two-set'));
  await page.context().close();
});
