import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../src/knowledge/read.ts';
import { browsedSite } from '../support/browsed-site.ts';
import { fake } from '../support/fake.ts';
import { spill, violations } from '../support/looks-well.ts';

const SHOTS = join(PROJECT_ROOT, 'test-results/screenshots');
const EXPIRED =
  'Please run /login · API Error: 401 {"type":"error","error":{"type":"authentication_error","message":"OAuth token has expired."}}';

const site = browsedSite();
beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
});

describe('the checker in the page', () => {
  let page: Page;
  let requests: string[];
  let errors: string[];
  beforeEach(async () => {
    page = await site.newPage({ permissions: ['clipboard-read', 'clipboard-write'] });
    requests = [];
    errors = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
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
    await paste(EXPIRED);
    expect(await page.getAttribute('.answer', 'data-diagnosis')).toBe('oauth-token-expired');
  });

  it('shows outcome, reasons with the words that led there, steps, neighbours and the page', async () => {
    await paste(EXPIRED);
    expect(await page.textContent('.answer-outcome')).toContain('You can fix this');
    expect(await page.locator('.answer mark').allTextContents()).toContainEqual(expect.stringMatching(/oauth token has expired/i));
    expect(await page.locator('.answer-steps li').count()).toBeGreaterThan(2);
    expect(await page.locator('.answer-alternatives li').count()).toBeGreaterThan(0);
    await page.click('.answer-page a');
    await page.waitForURL('**/diagnoses/oauth-token-expired/');
    await page.screenshot({ path: join(SHOTS, 'diagnosis.png') });
  });

  it('masks a credential in the box, shows it only on request, and never in the answer', async () => {
    await paste(`ANTHROPIC_API_KEY=${fake.accessToken('Q')}`);
    const mirror = page.locator('.checker-mirror');
    expect(await mirror.textContent()).not.toContain('QQQ');
    expect(await page.locator('.checker-answer').innerHTML()).not.toContain('QQQ');
    expect(await page.locator('claude-checker textarea').evaluate((box) => getComputedStyle(box).color)).toMatch(
      /rgba\(0, 0, 0, 0\)|transparent/,
    );
    await page.screenshot({ path: join(SHOTS, 'masked.png') });
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
    await paste(`${EXPIRED}\nCLAUDE_CODE_OAUTH_TOKEN=${fake.accessToken('Q')}`);
    await page.click('.checker-report');
    await page.waitForFunction(() => document.querySelector('.checker-report')?.textContent === 'Copied');
    const report = await page.evaluate(() => navigator.clipboard.readText());
    expect(report).toContain('/diagnoses/');
    expect(report).toContain('sk-ant-oat01-[redacted]');
    expect(report).not.toContain('QQQ');
  });

  it('copies a command', async () => {
    await paste(EXPIRED);
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
    await paste(EXPIRED);
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
    await paste(EXPIRED);
    await page.waitForSelector('.answer[data-diagnosis="oauth-token-expired"]');
    expect(await page.locator('.answer-which').count()).toBe(0);
  });

  it('shows where the shape of a value is wrong beside a whole one, and nothing of the value', async () => {
    await paste(`export ANTHROPIC_API_KEY="sk-ant-api03-${'Q'.repeat(50)}\n${'Q'.repeat(43)}AA"`);
    const shape = page.locator('.answer-shape');
    expect(await shape.locator('mark').first().textContent()).toBe('⏎');
    expect(await shape.locator('sub').first().textContent()).toBe('64');
    expect(await shape.innerHTML()).not.toContain('QQ');
    await page.screenshot({ path: join(SHOTS, 'shape.png') });
  });

  it('forgets everything on reload', async () => {
    await paste(EXPIRED);
    await page.reload();
    expect(await page.inputValue('claude-checker textarea')).toBe('');
    expect(await page.locator('.answer').count()).toBe(0);
  });
});

describe('without JavaScript', () => {
  it('the form posts to the API and gets a page back that keeps the text, redacted', async () => {
    const page = await site.newPage({ javaScriptEnabled: false });
    await page.goto(site.url);
    await page.fill('claude-checker textarea', `401 invalid x-api-key\nANTHROPIC_API_KEY=${fake.apiKey('Q')}`);
    await page.click('.checker-submit');
    await page.waitForURL('**/api/answer');
    expect(await page.textContent('.answer-title')).toBeTruthy();
    expect(await page.inputValue('textarea')).toContain('ANTHROPIC_API_KEY=sk-ant-api03-[redacted]');
    expect(await page.content()).not.toContain('QQQ');
    await page.screenshot({ path: join(SHOTS, 'without-javascript.png') });
    await page.context().close();
  });
});

describe('when the engine does not arrive', () => {
  let page: Page;
  beforeEach(async () => {
    page = await site.newPage({ viewport: { width: 390, height: 844 } });
    await page.route(/worker-(?!engine)/, (route) => route.abort());
    await page.goto(site.url, { waitUntil: 'networkidle' });
    return () => page.context().close();
  });

  it('the checker says so, keeps the text, and answers when it is asked again', async () => {
    await page.fill('claude-checker textarea', EXPIRED);
    await page.waitForSelector('.checker-failed');
    expect(await page.inputValue('claude-checker textarea')).toBe(EXPIRED);
    expect(await page.textContent('.checker-status')).toContain('did not arrive');
    expect(await page.locator('.checker.is-reading').count()).toBe(0);
    expect(await violations(page)).toEqual([]);
    expect(await spill(page)).toBeLessThanOrEqual(0);
    await page.unroute(/worker-(?!engine)/);
    await page.click('.checker-failed button');
    await page.waitForSelector('.answer[data-diagnosis="oauth-token-expired"]');
    expect(await page.locator('.checker-failed').count()).toBe(0);
  });

  it('the search says so and asks Pagefind nothing, since nobody knows what is secret', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.click('[data-open-modal]');
    await page.fill('dialog textarea', `no ${fake.apiKey()}`);
    await page.waitForFunction(() => /did not arrive/.test(document.querySelector('.search-status')?.textContent ?? ''));
    expect(asked.filter((url) => /pagefind.*\.pf_/.test(url))).toEqual([]);
    expect(await page.locator('.search-list > *').count()).toBe(0);
  });
});

describe('when the engine fails at a text', () => {
  /** Makes the real worker throw: at a text with this word in it, or at every plan of a live check. */
  const BREAK = `
    let planning = false;
    self.addEventListener('message', ({ data }) => { planning = data.name === 'plan'; });
    const exec = RegExp.prototype.exec;
    RegExp.prototype.exec = function (text) {
      if (planning || String(text).includes('UNREADABLE')) throw new Error('broken at ' + text);
      return exec.call(this, text);
    };`;
  let page: Page;
  let errors: string[];
  beforeEach(async () => {
    page = await site.newPage();
    errors = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.route(/worker-(?!engine)/, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: BREAK + (await response.text()) });
    });
    await page.goto(site.url, { waitUntil: 'networkidle' });
    return () => page.context().close();
  });

  it('the checker says so, is busy no longer, tells nobody what the text was, and reads the next one', async () => {
    await page.fill('claude-checker textarea', `UNREADABLE ${fake.apiKey('Q')}`);
    await page.waitForSelector('.checker-answer[aria-busy="false"] .checker-failed');
    expect(await page.locator('.checker.is-reading').count()).toBe(0);
    expect(errors.join()).not.toContain('QQQ');
    await page.fill('claude-checker textarea', EXPIRED);
    await page.waitForSelector('.answer[data-diagnosis="oauth-token-expired"]');
  });

  it('a live check that cannot be planned is not offered, and the answer stands', async () => {
    await page.fill('claude-checker textarea', fake.accessToken('Q'));
    await page.waitForSelector('.checker-answer[aria-busy="false"] .answer');
    expect(await page.locator('.live').count()).toBe(0);
    expect(errors).toEqual([]);
  });
});
