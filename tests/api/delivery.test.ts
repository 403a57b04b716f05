import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../src/knowledge/read.ts';
import { RUNTIMES, type Running, startNode } from '../support/servers.ts';

const [hashed = ''] = readdirSync(join(PROJECT_ROOT, 'dist/_astro')).filter((name) => name.endsWith('.js'));
const KEPT = 'public, max-age=31536000, immutable';

describe.each(RUNTIMES)('what browsers keep of $name', ({ start }) => {
  let server: Running;
  beforeAll(async () => {
    server = await start();
  });
  afterAll(() => server?.stop());
  const kept = async (path: string): Promise<string | null> => (await fetch(server.url + path)).headers.get('cache-control');

  it('a page and an answer of the API not for good', async () => {
    expect(await kept('/errors/')).not.toBe(KEPT);
    expect(await kept('/api/health')).toBe('no-store');
  });

  it('nothing of what is missing today', async () => {
    expect((await fetch(`${server.url}/_astro/gone.js`)).status).toBe(404);
    expect(await kept('/_astro/gone.js')).not.toBe(KEPT);
  });
});

it('on Node a file with a hash in its name is kept for good', async () => {
  const server = await startNode();
  try {
    expect((await fetch(`${server.url}/_astro/${hashed}`)).headers.get('cache-control')).toBe(KEPT);
  } finally {
    await server.stop();
  }
});

it('on Node pages travel compressed, and answers of the API, which repeat words of the request, do not', async () => {
  const server = await startNode();
  const encoding = async (path: string, init: RequestInit = {}): Promise<string | null> =>
    (await fetch(server.url + path, { ...init, headers: { 'accept-encoding': 'gzip', ...init.headers } })).headers.get('content-encoding');
  try {
    expect(await encoding('/errors/')).toBe('gzip');
    expect(await encoding(`/_astro/${hashed}`)).toBe('gzip');
    const asked = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ text: 'invalid x-api-key' }) };
    expect(await encoding('/api/diagnose', asked)).toBeNull();
  } finally {
    await server.stop();
  }
});
