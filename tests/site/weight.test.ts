import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../src/knowledge/read.ts';

let bare: string;
beforeAll(() => {
  bare = mkdtempSync(join(tmpdir(), 'bare-starlight-'));
  execFileSync(
    join(PROJECT_ROOT, 'node_modules/.bin/astro'),
    ['build', '--root', join(PROJECT_ROOT, 'tests/support/bare-starlight'), '--outDir', bare],
    { env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' }, stdio: 'ignore' },
  );
});
afterAll(() => rmSync(bare, { recursive: true, force: true }));

/** Bytes, gzipped, of the scripts and styles that a page names. */
function weight(site: string, page: string): number {
  const html = readFileSync(join(site, page, 'index.html'), 'utf8');
  const files = new Set([...html.matchAll(/(?:src|href)="(\/_astro\/[^"]+\.(?:js|css))"/g)].map(([, path = '']) => path));
  expect(files.size).toBeGreaterThan(3);
  return [...files].reduce((sum, path) => sum + gzipSync(readFileSync(join(site, path)), { level: 9 }).length, 0);
}

/** Style sheets that hold a page back, in its head. */
const blocking = (site: string, page: string): number =>
  [...readFileSync(join(site, page, 'index.html'), 'utf8').matchAll(/<link[^>]+rel="stylesheet"/g)].length;

it.each(['privacy', 'guides/which-credential', 'findings/token-formats'])(
  '/%s/ brings at most 2 KiB more of script and style than a page of Starlight as it comes',
  (page) => {
    expect(weight(join(PROJECT_ROOT, 'dist'), page)).toBeLessThanOrEqual(weight(bare, 'page') + 2048);
  },
);

it('no page has more style sheets that hold it back than Starlight’s own', () => {
  expect(blocking(bare, 'page')).toBeGreaterThan(0);
  expect(blocking(join(PROJECT_ROOT, 'dist'), 'privacy')).toBeLessThanOrEqual(blocking(bare, 'page'));
});
