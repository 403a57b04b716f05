import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { silent } from '../../api/live/log.ts';
import { startNodeServer } from '../../api/node.ts';
import { PROJECT_ROOT } from '../../src/knowledge/read.ts';
import { type Browsing, openBrowser } from '../support/browser.ts';
import { fake } from '../support/fake.ts';
import { type Host, hostSite } from '../support/host-page.ts';
import { knowledge } from '../support/knowledge.ts';
import { liveSettings, type Running } from '../support/servers.ts';

let wiki: Host;
let handbook: Running;
let browsing: Browsing;
beforeAll(async () => {
  wiki = await hostSite((path) => ({
    html: `<h1>Wiki</h1><iframe title="checker" width="320" height="600" sandbox="allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox" src="${handbook.url}${path}"></iframe>`,
  }));
  const root = join(PROJECT_ROOT, 'dist');
  const server = await startNodeServer(knowledge, {
    root,
    port: 0,
    hostname: 'localhost',
    live: liveSettings(),
    framedBy: [wiki.url],
    log: silent,
  });
  handbook = { url: `http://localhost:${server.port}`, stop: server.close };
  browsing = await openBrowser();
});
afterAll(async () => {
  await browsing?.close();
  await handbook?.stop();
  await wiki?.stop();
});

describe('the checker in a frame', () => {
  it.each([
    ['/embed/', 'You can fix this'],
    ['/embed/zh-cn/', '您可以自行解决'],
  ])('%s answers on the site the operator named, without a request, and says “%s”', async (path, outcome) => {
    const page = await browsing.newPage();
    await page.goto(wiki.url + path, { waitUntil: 'networkidle' });
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    const frame = page.frameLocator('iframe');
    await frame.locator('textarea').fill(`401 invalid x-api-key\n${fake.apiKey('Q')}`);
    expect(await frame.locator('.answer-outcome').textContent()).toContain(outcome);
    await frame.locator('.checker-submit').click();
    expect(await frame.locator('.answer-page a').getAttribute('target')).toBe('_blank');
    expect(await frame.locator('.checker-answer').innerHTML()).not.toContain('QQQ');
    expect(requests).toEqual([]);
    await page.context().close();
  });

  it.each(['light', 'dark'] as const)('axe finds nothing in either language, %s', async (colorScheme) => {
    const page = await browsing.newPage({ colorScheme, viewport: { width: 320, height: 640 } });
    for (const path of ['/embed/', '/embed/zh-cn/']) {
      await page.goto(handbook.url + path);
      await page.fill('textarea', '401 invalid x-api-key');
      await page.waitForSelector('.answer');
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }
    await page.context().close();
  });
});
