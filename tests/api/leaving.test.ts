import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keyFor } from '../standin/scenarios.ts';
import { RUNTIMES, type Running } from '../support/servers.ts';
import { startUpstream, type Upstream } from '../support/upstream.ts';

describe.each(RUNTIMES)('callers who do not wait for their check, on $name', ({ start }) => {
  let upstream: Upstream;
  let server: Running;
  beforeAll(async () => {
    upstream = await startUpstream();
    server = await start({
      LIVE_CHECK: 'on',
      LIVE_CHECK_UPSTREAM: upstream.url,
      LIVE_CHECK_CONCURRENCY: '1',
      LIVE_CHECK_TIMEOUT_MS: '2000',
      LIVE_CHECK_PER_MINUTE: '100',
    });
  });
  afterAll(async () => {
    await server?.stop();
    await upstream?.stop();
  });

  const check = (word: string, signal?: AbortSignal): Promise<Response> =>
    fetch(`${server.url}/api/check`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ credential: keyFor(word) }),
      ...(signal ? { signal } : {}),
    });

  it('take no place from those who come after them', async () => {
    upstream.seen.length = 0;
    const caller = new AbortController();
    const left = check('SLOW', caller.signal).then(
      async (response) => `${response.status} ${await response.text()}`,
      () => 'left',
    );
    await expect.poll(() => upstream.seen.length, { timeout: 5000 }).toBe(1);
    caller.abort();
    expect(await left).toBe('left');
    await expect.poll(async () => (await check('VALID')).status, { timeout: 5000, interval: 250 }).toBe(200);
  });
});
