import { describe, expect, it } from 'vitest';
import { browsedSite } from '../support/browsed-site.ts';
import { fake } from '../support/fake.ts';
import { picture } from '../support/picture.ts';

const site = browsedSite();

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
    await page.screenshot({ path: picture('without-javascript') });
    await page.context().close();
  });
});
