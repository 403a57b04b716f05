import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { browsedSite } from '../support/browsed-site.ts';
import { fake } from '../support/fake.ts';

const site = browsedSite();
let page: Page;
let errors: string[];
beforeEach(async () => {
  page = await site.newPage();
  errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
});
afterEach(async () => {
  expect(errors).toEqual([]);
  await page.context().close();
});

/** What the form of the checker sends, and the page that comes back. */
async function posted(url: string, text: string, language: string): Promise<{ html: string }> {
  const response = await fetch(`${url}/api/answer`, { method: 'POST', body: new URLSearchParams({ text, language }) });
  return { html: await response.text() };
}
const open = (path: string): Promise<unknown> => page.goto(site.url + path, { waitUntil: 'networkidle' });

describe('the pages in Simplified Chinese', () => {
  it.each(['/zh-cn/', '/zh-cn/which-wins/', '/zh-cn/errors/'])(
    '%s says so, says that it is unofficial, and leads to English and back',
    async (path) => {
      await open(path);
      expect(await page.getAttribute('html', 'lang')).toBe('zh-CN');
      expect(await page.textContent('main')).toContain('非官方');
      expect(await page.textContent('a[href="#_top"]')).toBe('跳转到内容');
      const english = path.replace('/zh-cn', '');
      expect(new URL((await page.getAttribute('link[hreflang="en"]', 'href')) ?? '').pathname).toBe(english);
      await page.click('.site-note a[hreflang="en"]');
      await page.waitForURL(site.url + english);
      expect(await page.getAttribute('html', 'lang')).toBe('en');
      await page.click('.site-note a[hreflang="zh-CN"]');
      await page.waitForURL(site.url + path);
    },
  );

  it('the checker answers in Chinese, and leads to the page in Chinese', async () => {
    await open('/zh-cn/');
    await page.fill(
      'claude-checker textarea',
      `401 invalid x-api-key\nANTHROPIC_API_KEY=${fake.apiKey('Q')}\nANTHROPIC_AUTH_TOKEN=${fake.accessToken('Q')}`,
    );
    await page.waitForSelector('.checker-answer[aria-busy="false"] .answer');
    expect(await page.textContent('.answer-outcome')).toContain('您可以自行解决');
    expect(await page.textContent('.answer-title')).toMatch(/\p{Script=Han}/u);
    expect(await page.textContent('.answer-steps')).toMatch(/\p{Script=Han}/u);
    expect(await page.textContent('.checker-answer')).not.toMatch(/\b(?:is set|HTTP status|the message says)\b/);
    const evidence = page.locator('.answer a[lang="en"][rel="noreferrer"]');
    expect(await evidence.count()).toBeGreaterThan(1);
    expect(await page.textContent('.verdicts')).toContain('一个请求带了两个凭据');
    expect(await page.getAttribute('.answer a[href$="which-wins/"]', 'href')).toBe('/zh-cn/which-wins/');
    expect(await page.textContent('.checker-status')).toMatch(/^答案：/);
    await page.click('.answer-title a');
    await page.waitForURL(/\/zh-cn\/diagnoses\/[a-z-]+\/$/);
    expect(await page.textContent('h1')).toMatch(/\p{Script=Han}/u);
    expect(await page.locator('.steps > li').count()).toBeGreaterThan(3);
  });

  it('the copyable report is in Chinese, and holds no credential', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await open('/zh-cn/');
    await page.fill('claude-checker textarea', `401 invalid x-api-key\nANTHROPIC_API_KEY=${fake.apiKey('Q')}`);
    await page.waitForSelector('.checker-answer[aria-busy="false"] .answer');
    await page.click('.checker-report');
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('判断依据');
    expect(await page.evaluate(() => navigator.clipboard.readText())).not.toContain('QQQQ');
  });

  it('without a script the form answers in Chinese', async () => {
    const { html } = await posted(site.url, 'API Error: 401 invalid x-api-key', 'zh-cn');
    expect(html).toContain('<html lang="zh-CN">');
    expect(html).toContain('诊断结果');
    expect(html).toContain('/zh-cn/diagnoses/invalid-api-key/');
    expect((await posted(site.url, 'API Error: 401 invalid x-api-key', 'xx')).html).toContain('<html lang="en">');
  });

  it('a diagnosis has a short page in Chinese, and its English page leads there', async () => {
    await open('/diagnoses/oauth-token-expired/');
    await page.click('.site-note a[hreflang="zh-CN"]');
    await page.waitForURL(`${site.url}/zh-cn/diagnoses/oauth-token-expired/`);
    expect(await page.getAttribute('html', 'lang')).toBe('zh-CN');
    const headings = await page.locator('main h2').allTextContents();
    expect(headings).toEqual(
      expect.arrayContaining(['错误消息', '怎么办', '确认是这个原因', '确认问题已消失', '如果仍未解决', '也可能是']),
    );
    await page.click('.facts a[hreflang="en"]');
    await page.waitForURL(`${site.url}/diagnoses/oauth-token-expired/`);
  });

  it('the search has both doors, in Chinese, over the English pages', async () => {
    await open('/zh-cn/');
    await page.click('site-search button[data-open-modal]');
    await page.fill('#search-text', 'invalid x-api-key');
    await page.waitForSelector('dialog[data-settled="true"] .search-answer');
    expect(await page.textContent('.search-outcome')).toContain('您可以自行解决');
    expect(await page.locator('.search-page .search-kind').allTextContents()).toContainEqual(
      expect.stringMatching(/诊断|凭据|指南|参考|发现|列表/),
    );
    expect(await page.textContent('.search-status')).toMatch(/^\d+ 条结果$/);
    await page.fill('#search-text', fake.apiKey('Q'));
    await page.waitForSelector('.search-secret:not([hidden])');
    expect(await page.getAttribute('.search-secret a', 'href')).toBe('/zh-cn/');
  });

  it('"which wins" is told in Chinese, and its address can be shared', async () => {
    await open('/zh-cn/which-wins/');
    await page.check('input[value="ANTHROPIC_API_KEY"]');
    await page.check('input[value="login"]');
    await page.waitForSelector('.verdict');
    expect(await page.textContent('.which-heading')).toBe('各客户端的做法');
    expect(await page.textContent('.verdict[data-client="claude-code"] .verdict-winner')).toContain('发送');
    expect(await page.textContent('.which-status')).toContain('：');
    expect(page.url()).toBe(`${site.url}/zh-cn/which-wins/?set=ANTHROPIC_API_KEY,login`);
    await page.click('.which-paste summary');
    await page.fill('#which-text', 'export ANTHROPIC_AUTH_TOKEN=x');
    await expect.poll(() => page.textContent('.which-found')).toBe('在文本中找到 1 个凭据。');
  });

  it('the index of messages is filtered in Chinese', async () => {
    await open('/zh-cn/errors/');
    expect(await page.textContent('.errors li a')).toMatch(/\p{Script=Han}/u);
    await page.fill('error-filter input', 'x-api-key invalid');
    expect(await page.textContent('error-filter output')).toMatch(/^\d+ 条消息中的 \d+ 条$/);
  });

  it('a lost reader is asked in the language of the address', async () => {
    await open('/zh-cn/diagnosis/invalid-apikey/');
    expect(await page.textContent('address-guess p')).toBe('您要找的是不是：');
    const first = page.locator('address-guess li a').first();
    expect(await first.getAttribute('href')).toBe('/zh-cn/diagnoses/invalid-api-key/');
    expect(await first.textContent()).toMatch(/\p{Script=Han}/u);
    await open('/zh-cn/credential/oauth-setup-token/');
    expect(await page.locator('address-guess li a').first().getAttribute('href')).toBe('/credentials/oauth-setup-token/');
  });
});
