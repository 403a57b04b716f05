import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { afterEach, describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../src/knowledge/read.ts';
import { keyFor } from '../standin/scenarios.ts';

const CONNECTIONS = 32;
const REQUESTS = 100_000;
const WARM_UP = 20_000;
/** Growth of memory, from after the warm-up to the end, that still counts as flat. */
const FLAT = 1.25;

const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

/** Starts a program of ours and waits for the address it prints. */
function start(script: string, args: string[] = [], env: Record<string, string> = {}): Promise<{ url: string; child: ChildProcess }> {
  const child = spawn(process.execPath, [join(PROJECT_ROOT, script), ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  return new Promise((resolve) => {
    let output = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      if (output.length < 2000) output += String(chunk);
      const url = /http:\/\/(?:localhost|127\.0\.0\.1):\d+/.exec(output)?.[0];
      if (url) resolve({ url, child });
    });
  });
}

const handbook = (upstream: string): Promise<{ url: string; child: ChildProcess }> =>
  start('scripts/start.ts', [], {
    PORT: '0',
    LIVE_CHECK: 'on',
    LIVE_CHECK_UPSTREAM: upstream,
    LIVE_CHECK_PER_MINUTE: '1000000',
    LIVE_CHECK_PER_HOUR: '1000000',
    LIVE_CHECK_CONCURRENCY: '1000',
  });

const body = JSON.stringify({ credential: keyFor('VALID') });
const fire = (url: string, amount: number): Promise<autocannon.Result> =>
  autocannon({
    url: `${url}/api/check`,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
    connections: CONNECTIONS,
    amount,
  });

const memory = (child: ChildProcess): number => Number(execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)], { encoding: 'utf8' }));

describe('under load', () => {
  it(`${REQUESTS} live checks over ${CONNECTIONS} connections: no error, flat memory`, async () => {
    const upstream = await start('tests/load/quick-upstream.ts');
    const server = await handbook(upstream.url);
    await fire(server.url, WARM_UP);
    const before = memory(server.child);
    const checked = await fire(server.url, REQUESTS - WARM_UP);
    const after = memory(server.child);
    const bare = await fire((await start('tests/load/bare.ts')).url, WARM_UP);
    const line = (name: string, { requests, latency }: autocannon.Result): string =>
      `${name.padEnd(20)} ${String(Math.round(requests.average)).padStart(7)} requests/s   p50 ${latency.p50} ms   p99 ${latency.p99} ms`;
    console.log(
      [
        line('live check', checked),
        line('bare Hono handler', bare),
        `memory               ${Math.round(before / 1024)} MiB → ${Math.round(after / 1024)} MiB`,
      ].join('\n'),
    );
    expect([checked.errors, checked.timeouts, checked.non2xx, checked['2xx']]).toEqual([0, 0, 0, REQUESTS - WARM_UP]);
    expect(after / before).toBeLessThan(FLAT);
  });

  it('SIGTERM loses no accepted request', async () => {
    const upstream = await start('tests/load/quick-upstream.ts', ['2000']);
    const server = await handbook(upstream.url);
    const closed = new Promise((resolve) => server.child.once('close', resolve));
    const asked = Array.from({ length: 60 }, () =>
      fetch(`${server.url}/api/check`, { method: 'POST', headers: { 'content-type': 'application/json' }, body }),
    );
    const seen = async (): Promise<number> => Number(await (await fetch(`${upstream.url}/seen`)).text());
    await expect.poll(seen, { timeout: 30_000, interval: 20 }).toBe(60);
    server.child.kill('SIGTERM');
    const answers = await Promise.all(asked.map(async (answer) => (await answer).status));
    expect(answers).toEqual(Array.from({ length: 60 }, () => 200));
    expect(await closed).toBe(0);
  });
});
