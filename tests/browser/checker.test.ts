import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { browsedSite } from '../support/browsed-site.ts';
import { fake } from '../support/fake.ts';
import { LOGIN_EXPIRED } from '../support/messages.ts';
import { pageErrors } from '../support/page-errors.ts';
import { picture } from '../support/picture.ts';

const site = browsedSite();

describe('the checker in the page', () => {
  let page: Page;
  let requests: string[];
  let errors: string[];
  beforeEach(async () => {
    page = await site.newPage({ permissions: ['clipboard-read', 'clipboard-write'] });
    requests = [];
    errors = pageErrors(page);
    await page.goto(site.url, { waitUntil: 'networkidle' });
    page.on('request', (request) => requests.push(request.url()));
  });
  afterEach(async () => {
    expect(errors).toEqual([]);
    await page.context().close();
  });

  /** The answer to what stands in the box, not to what stood there before. */
  const settled = (): Promise<unknown> => page.waitForSelector('claude-checker .checker-answer[aria-busy="false"] .answer');
  const paste = async (text: string): Promise<void> => {
    await page.fill('claude-checker textarea', text);
    await settled();
  };
  const answerTitle = (): Promise<string | null> => page.textContent('.answer-title');

  it('answers as one types, without a single request, and keeps nothing', async () => {
    await page.locator('claude-checker textarea').pressSequentially('401 invalid x-api-key', { delay: 5 });
    await page.waitForSelector('.answer[data-diagnosis="invalid-api-key"]');
    expect(requests).toEqual([]);
    expect(page.url()).toBe(`${site.url}/`);
    expect(
      await page.evaluate(() => [document.cookie, JSON.stringify(localStorage), JSON.stringify(sessionStorage)].join('')),
    ).not.toContain('x-api-key');
  });

  it('answers without a network, once the page is there', async () => {
    await page.context().setOffline(true);
    await paste(LOGIN_EXPIRED);
    expect(await page.getAttribute('.answer', 'data-diagnosis')).toBe('oauth-token-expired');
  });

  it('shows outcome, reasons with the words that led there, steps, neighbours and the page', async () => {
    await paste(LOGIN_EXPIRED);
    expect(await page.textContent('.answer-outcome')).toContain('You can fix this');
    expect(await page.locator('.answer mark').allTextContents()).toContainEqual(expect.stringMatching(/oauth token has expired/i));
    expect(await page.locator('.answer-steps li').count()).toBeGreaterThan(2);
    expect(await page.locator('.answer-alternatives li').count()).toBeGreaterThan(0);
    await page.click('.answer-page a');
    await page.waitForURL('**/diagnoses/oauth-token-expired/');
    await page.screenshot({ path: picture('diagnosis') });
  });

  it('masks a credential in the box, shows it only on request, and never in the answer', async () => {
    await paste(`ANTHROPIC_API_KEY=${fake.accessToken('Q')}`);
    const mirror = page.locator('.checker-mirror');
    expect(await mirror.textContent()).not.toContain('QQQ');
    expect(await page.locator('.checker-answer').innerHTML()).not.toContain('QQQ');
    expect(await page.locator('claude-checker textarea').evaluate((box) => getComputedStyle(box).color)).toMatch(
      /rgba\(0, 0, 0, 0\)|transparent/,
    );
    await page.screenshot({ path: picture('masked') });
    await page.check('.checker-reveal input');
    expect(await mirror.textContent()).toContain('QQQ');
  });

  it('the mask lies exactly under what is typed, also when it wraps', async () => {
    await paste(`first line\nexport ANTHROPIC_API_KEY="${fake.apiKey()}"\nlast line`);
    const sizes = await page.evaluate(() => {
      const box = document.querySelector<HTMLTextAreaElement>('claude-checker textarea');
      const mirror = document.querySelector<HTMLElement>('.checker-mirror');
      return [box?.clientWidth, mirror?.clientWidth, box && mirror && Math.abs(box.scrollHeight - mirror.scrollHeight) < 30];
    });
    expect(sizes[0]).toBe(sizes[1]);
    expect(sizes[2]).toBe(true);
  });

  it('copies a report that is safe to post', async () => {
    await paste(`${LOGIN_EXPIRED}\nCLAUDE_CODE_OAUTH_TOKEN=${fake.accessToken('Q')}`);
    await page.click('.checker-report');
    await page.waitForFunction(() => document.querySelector('.checker-report')?.textContent === 'Copied');
    const report = await page.evaluate(() => navigator.clipboard.readText());
    expect(report).toContain('/diagnoses/');
    expect(report).toContain('sk-ant-oat01-[redacted]');
    expect(report).not.toContain('QQQ');
  });

  it('copies a command', async () => {
    await paste(LOGIN_EXPIRED);
    await page.locator('.answer-copy').first().click();
    const shown = await page.locator('.answer-code code').first().textContent();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(shown);
  });

  it('has examples to try in one click, each of which gets a diagnosis', async () => {
    const examples = page.locator('.checker-examples button');
    const count = await examples.count();
    expect(count).toBeGreaterThanOrEqual(4);
    for (let index = 0; index < count; index += 1) {
      await examples.nth(index).click();
      await settled();
      expect(await page.locator('.answer').getAttribute('data-diagnosis')).not.toBe('');
    }
  });

  it('helps with empty, nonsense and huge input, and loses nothing of it', async () => {
    expect(await page.locator('.checker-answer').textContent()).toBe('');
    await page.click('.checker-submit');
    await page.waitForSelector('.checker-answer .answer[data-diagnosis=""]');
    await paste('lorem ipsum');
    expect(await answerTitle()).toContain('Nothing here matches');
    expect(await page.locator('.answer-steps li').count()).toBeGreaterThan(0);
    const huge = `${'log line without meaning\n'.repeat(2500)}401 invalid x-api-key`;
    await page.evaluate((text) => navigator.clipboard.writeText(text), huge);
    await page.fill('claude-checker textarea', '');
    await page.keyboard.press('Control+v');
    await page.waitForSelector('.answer[data-diagnosis="invalid-api-key"]');
    expect(await page.inputValue('claude-checker textarea')).toBe(huge);
  });

  it('works by keyboard alone', async () => {
    await page.focus('claude-checker textarea');
    await page.keyboard.type('OAuth token has been revoked');
    await page.waitForSelector('.answer[data-diagnosis="oauth-token-revoked"]');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Diagnose');
    await page.locator('.answer summary').nth(2).focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('.answer details').nth(2).getAttribute('open')).not.toBeNull();
  });

  it('tells a screen reader that there is an answer, and which', async () => {
    await paste(LOGIN_EXPIRED);
    expect(await page.textContent('.checker-status')).toContain('expired');
    expect(await page.getByRole('textbox', { name: /Paste an error/ }).count()).toBe(1);
  });

  it('asks which one is seen where the text cannot decide, and the choice leads to its answer and back', async () => {
    await paste('Failed to authenticate. API Error: 401');
    const first = await page.locator('.answer').getAttribute('data-diagnosis');
    const choice = page.locator('.answer-which button[value]').first();
    const chosen = await choice.getAttribute('value');
    await choice.click();
    await page.waitForSelector(`.answer[data-diagnosis="${chosen}"]`);
    expect(await page.locator('.answer-section li').allTextContents()).toContainEqual(expect.stringMatching(/^you said so: /));
    await page.click('.answer-which button');
    await page.waitForSelector(`.answer[data-diagnosis="${first}"]`);
    await paste(LOGIN_EXPIRED);
    await page.waitForSelector('.answer[data-diagnosis="oauth-token-expired"]');
    expect(await page.locator('.answer-which').count()).toBe(0);
  });

  it('shows where the shape of a value is wrong beside a whole one, and nothing of the value', async () => {
    await paste(`export ANTHROPIC_API_KEY="sk-ant-api03-${'Q'.repeat(50)}\n${'Q'.repeat(43)}AA"`);
    const shape = page.locator('.answer-shape');
    expect(await shape.locator('mark').first().textContent()).toBe('⏎');
    expect(await shape.locator('sub').first().textContent()).toBe('64');
    expect(await shape.innerHTML()).not.toContain('QQ');
    await page.screenshot({ path: picture('shape') });
  });

  it('forgets everything on reload', async () => {
    await paste(LOGIN_EXPIRED);
    await page.reload();
    expect(await page.inputValue('claude-checker textarea')).toBe('');
    expect(await page.locator('.answer').count()).toBe(0);
  });
});
