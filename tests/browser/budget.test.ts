import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../src/knowledge/read.ts';
import { browsedSite } from '../support/browsed-site.ts';

const dist = join(PROJECT_ROOT, 'dist');
const kib = (path: string): number => gzipSync(readFileSync(path), { level: 9 }).length / 1024;
const assets = readdirSync(join(dist, '_astro'));
/** `worker-engine` is the page's end of it. */
const isWorker = (path: string): boolean => /\bworker-(?!engine)/.test(path);
const worker = assets.filter(isWorker);

const site = browsedSite();

/** Scripts a page fetches, until the network is quiet. */
async function scriptsOf(path: string): Promise<string[]> {
  const page = await site.newPage();
  const seen: string[] = [];
  page.on('response', (response) => response.url().endsWith('.js') && seen.push(new URL(response.url()).pathname));
  await page.goto(site.url + path, { waitUntil: 'networkidle' });
  await page.context().close();
  return seen;
}

it('the page of the checker fetches at most 16 KiB of script on its own thread, beside the engine in its worker', async () => {
  const scripts = await scriptsOf('/');
  const own = scripts.filter((path) => !isWorker(path));
  expect(own.reduce((sum, path) => sum + kib(join(dist, path)), 0)).toBeLessThan(16);
  expect(worker.length).toBe(1);
});

it('the engine with its knowledge stays within what it has reached, and holds no schema library', () => {
  const [name = ''] = worker;
  expect(kib(join(dist, '_astro', name))).toBeLessThan(152);
  expect(readFileSync(join(dist, '_astro', name), 'utf8')).not.toMatch(/ZodError|invalid_union/);
});

it('the script for other sites carries the engine and each language once, and little beside them', () => {
  const name = readdirSync(join(dist, '_astro')).find((file) => file.startsWith('worker.zh-cn')) ?? '';
  const script = readFileSync(join(dist, 'embed/checker.js'), 'utf8');
  expect(kib(join(dist, 'embed/checker.js')) - kib(join(dist, '_astro', name))).toBeLessThan(22);
  const said = (text: string): number => text.match(/admin-key-required/g)?.length ?? 0;
  expect(said(script)).toBe(said(readFileSync(join(dist, '_astro', name), 'utf8')));
  expect(said(script)).toBeGreaterThan(0);
  expect(script).not.toMatch(/ZodError|\beval\(|new Function\(/);
});

it('the page that compares credentials fetches what finds them and who prefers which, and no diagnosis', async () => {
  const scripts = await scriptsOf('/which-wins/');
  expect(scripts.filter(isWorker)).toEqual([]);
  expect(scripts.reduce((sum, path) => sum + kib(join(dist, path)), 0)).toBeLessThan(40);
});

it('other pages fetch neither engine nor search index before the search is opened, and under 8 KiB of script in all', async () => {
  const scripts = await scriptsOf('/privacy/');
  expect(scripts.filter((path) => /worker-|pagefind|two-doors/.test(path))).toEqual([]);
  expect(scripts.reduce((sum, path) => sum + kib(join(dist, path)), 0)).toBeLessThan(8);
});

it.each(['/', '/zh-cn/', '/diagnoses/invalid-api-key/', '/formats/', '/errors/', '/zh-cn/errors/', '/reports/', '/which-wins/', '/embed/'])(
  'nothing shifts while %s loads on a phone',
  async (path) => {
    const page = await site.newPage({ viewport: { width: 412, height: 823 }, isMobile: true });
    await page.addInitScript(() => {
      const log: number[] = [];
      Object.assign(window, { shifts: log });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) log.push(entry.value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    // Slow enough for the first picture to stand before the scripts have run.
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await devtools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: 200_000,
      uploadThroughput: 90_000,
    });
    await page.goto(new URL(path, site.url).href, { waitUntil: 'networkidle' });
    expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);
    await page.context().close();
  },
);

it('64 KiB in the box: no script of ours holds the main thread for 16 ms while one types', async () => {
  const page = await site.newPage();
  await page.goto(site.url, { waitUntil: 'networkidle' });
  const line = 'ERROR request failed status=401 {"type":"error","error":{"type":"authentication_error","message":"invalid x-api-key"}}\n';
  const times = await page.evaluate(
    async (text) => {
      const box = document.querySelector('claude-checker textarea') as HTMLTextAreaElement;
      const measured: number[] = [];
      for (let key = 0; key < 12; key += 1) {
        box.value = `${text}${'x'.repeat(key)}`;
        const started = performance.now();
        box.dispatchEvent(new InputEvent('input', { inputType: 'insertText', bubbles: true }));
        measured.push(performance.now() - started);
        await new Promise((resolve) => setTimeout(resolve, 60));
      }
      return measured;
    },
    line.repeat(Math.ceil(65_536 / line.length)).slice(0, 65_500),
  );
  await page.waitForSelector('.answer[data-diagnosis="invalid-api-key"]');
  // The middle of the measured keys: one stall of a busy machine is not ours.
  expect(times.toSorted((a, b) => a - b)[6]).toBeLessThan(16);
  await page.context().close();
});
