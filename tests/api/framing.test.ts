import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headersFor, parseHeaders } from '../../api/site-headers.ts';
import { headersFile } from '../../src/integrations/site-headers.ts';
import { PROJECT_ROOT } from '../../src/knowledge/read.ts';
import { RUNTIMES, type Running, startStaticHost } from '../support/servers.ts';

const WIKI = 'https://wiki.example.com';
const NONE = "frame-ancestors 'none'";
const ALLOWED = `frame-ancestors 'self' ${WIKI}`;
const CSP = 'Content-Security-Policy';

describe.each(RUNTIMES)('frames on $name', ({ start }) => {
  let closed: Running;
  let open: Running;
  beforeAll(async () => {
    closed = await start();
    open = await start({ EMBED_ALLOWED_ORIGINS: WIKI });
  });
  afterAll(async () => {
    await closed?.stop();
    await open?.stop();
  });
  const headers = async (server: Running, path: string): Promise<[string, string | null]> => {
    const { headers } = await fetch(server.url + path);
    return [headers.get(CSP) ?? '', headers.get('x-frame-options')];
  };

  it('the checker stands in the frames of the sites the operator named, and every other page in none', async () => {
    for (const path of ['/embed/', '/embed/zh-cn/']) {
      const [policy, older] = await headers(open, path);
      expect(policy).toContain(ALLOWED);
      expect(policy).toContain("script-src 'self'");
      expect(older).toBeNull();
      expect((await headers(closed, path))[0]).toContain(NONE);
    }
    for (const path of ['/', '/embedding/', '/diagnoses/invalid-api-key/', '/e/invalid-api-key/', '/nowhere/'])
      expect((await headers(open, path))[0], path).not.toContain(WIKI);
    expect(await headers(open, '/')).toEqual([expect.stringContaining(NONE), 'DENY']);
  });

  it('the script may be loaded by any site', async () => {
    const script = await fetch(`${closed.url}/embed/checker.js`);
    expect(script.headers.get('content-type')).toMatch(/javascript/);
    expect([script.headers.get('access-control-allow-origin'), script.headers.get('cross-origin-resource-policy')]).toEqual([
      '*',
      'cross-origin',
    ]);
  });
});

describe('the file for static hosts', () => {
  it('has no line longer than a host reads', () => {
    const longest = Math.max(
      ...readFileSync(join(PROJECT_ROOT, 'dist/_headers'), 'utf8')
        .split('\n')
        .map((line) => line.length),
    );
    expect(longest).toBeGreaterThan(500);
    expect(longest).toBeLessThan(2000);
  });

  const built = (origins?: string[]): ReturnType<typeof parseHeaders> => parseHeaders(headersFile([], origins));

  it('refuses all frames unless the build was told whom to allow, and then allows one folder', () => {
    expect(headersFor(built(), '/embed/').get(CSP)).toContain(NONE);
    const rules = built([WIKI]);
    expect(headersFor(rules, '/embed/').get(CSP)).toContain(ALLOWED);
    expect(
      headersFor(rules, '/embed/')
        .get(CSP)
        ?.match(/default-src/g),
    ).toHaveLength(1);
    expect(headersFor(rules, '/embed/').has('X-Frame-Options')).toBe(false);
    expect(headersFor(rules, '/embed/').get('X-Content-Type-Options')).toBe('nosniff');
    expect(headersFor(rules, '/embedding/').get(CSP)).toContain(NONE);
    expect(headersFor(rules, '/embedding/').get('X-Frame-Options')).toBe('DENY');
  });

  it('is understood by a static host', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'handbook-'));
    mkdirSync(join(folder, 'embed'));
    writeFileSync(join(folder, 'index.html'), 'front');
    writeFileSync(join(folder, 'embed/index.html'), 'frame');
    writeFileSync(join(folder, '_headers'), headersFile([], [WIKI]));
    const host = await startStaticHost(folder);
    try {
      const [front, frame] = await Promise.all(['/', '/embed/'].map(async (path) => (await fetch(host.url + path)).headers));
      expect([front?.get(CSP), front?.get('x-frame-options')]).toEqual([expect.stringContaining(NONE), 'DENY']);
      expect([frame?.get(CSP), frame?.get('x-frame-options')]).toEqual([expect.stringContaining(ALLOWED), null]);
      expect(frame?.get(CSP)).not.toContain(NONE);
    } finally {
      await host.stop();
      rmSync(folder, { recursive: true });
    }
  });

  it('is read as static hosts read it: later rules add, names in two rules are a list, "!" takes off', () => {
    const rules = parseHeaders('/*\n  A: 1\n  B: 2\n/x/*\n  ! A\n  A: 3\n  B: 4\n/x/y\n  C: 5\n');
    expect([...headersFor(rules, '/')]).toEqual([
      ['A', '1'],
      ['B', '2'],
    ]);
    expect(Object.fromEntries(headersFor(rules, '/x/y'))).toEqual({ A: '3', B: '2, 4', C: '5' });
  });
});
