import { createServer, type Server, type Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { CheckLog } from '../../api/live/log.ts';
import type { CheckResponse } from '../../src/schemas/check.ts';
import { keyFor } from '../standin/scenarios.ts';
import { type Running, startNode } from '../support/servers.ts';
import { startUpstream, type Upstream } from '../support/upstream.ts';

let upstream: Upstream;
let server: Running | undefined;
beforeAll(async () => {
  upstream = await startUpstream();
});
afterAll(() => upstream.stop());
afterEach(async () => {
  await server?.stop();
  server = undefined;
});

const ON = { LIVE_CHECK: 'on', LIVE_CHECK_TIMEOUT_MS: '1500' };

async function start(switches: Record<string, string>, log?: (line: CheckLog) => void): Promise<void> {
  server = await startNode({ ...ON, LIVE_CHECK_UPSTREAM: upstream.url, ...switches }, log);
}
const check = (word: string, headers: Record<string, string> = {}, more: object = {}): Promise<Response> =>
  fetch(`${server?.url}/api/check`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ credential: keyFor(word), ...more }),
  });

describe('the operator’s switches at work', () => {
  it('off: nothing is sent, a dry run still answers', async () => {
    await start({ LIVE_CHECK: 'off' });
    upstream.seen.length = 0;
    expect((await check('VALID')).status).toBe(403);
    expect((await check('VALID', {}, { dryRun: true })).status).toBe(200);
    expect(upstream.seen).toEqual([]);
  });

  it('each client has its share, told apart by the header of a trusted proxy', async () => {
    await start({ LIVE_CHECK_PER_MINUTE: '2', LIVE_CHECK_CLIENT_ADDRESS_HEADER: 'x-real-ip' });
    const statuses = [];
    for (const address of ['a', 'a', 'a', 'b']) statuses.push((await check('VALID', { 'x-real-ip': address })).status);
    expect(statuses).toEqual([200, 200, 429, 200]);
  });

  it('without that switch a header does not get a caller a new share', async () => {
    await start({ LIVE_CHECK_PER_MINUTE: '1' });
    expect([
      (await check('VALID', { 'x-real-ip': 'a', 'x-forwarded-for': 'a' })).status,
      (await check('VALID', { 'x-real-ip': 'b', 'x-forwarded-for': 'b' })).status,
    ]).toEqual([200, 429]);
  });

  it('all clients together have a budget, so that the endpoint is no oracle', async () => {
    await start({ LIVE_CHECK_PER_HOUR: '2' });
    const answers = [await check('VALID'), await check('VALID'), await check('VALID')];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 429]);
    expect(answers[2]?.headers.get('retry-after')).toBe('3600');
  });

  it('when all checks are in use the next is told so, and the slot comes back', async () => {
    await start({ LIVE_CHECK_CONCURRENCY: '1', LIVE_CHECK_TIMEOUT_MS: '2500' });
    upstream.seen.length = 0;
    const slow = check('SLOW');
    await expect.poll(() => upstream.seen.length, { timeout: 5000 }).toBe(1);
    expect((await check('VALID')).status).toBe(503);
    expect(((await (await slow).json()) as CheckResponse).probe.verdict).toBe('cannot-tell');
    expect((await check('VALID')).status).toBe(200);
  });

  it('a check that found no slot has used nothing of any budget', async () => {
    await start({ LIVE_CHECK_CONCURRENCY: '1', LIVE_CHECK_PER_MINUTE: '2', LIVE_CHECK_PER_HOUR: '2', LIVE_CHECK_TIMEOUT_MS: '2500' });
    upstream.seen.length = 0;
    const slow = check('SLOW');
    await expect.poll(() => upstream.seen.length, { timeout: 5000 }).toBe(1);
    expect([(await check('VALID')).status, (await check('VALID')).status]).toEqual([503, 503]);
    await slow;
    expect((await check('VALID')).status).toBe(200);
  });

  it.each(['LIVE_CHECK_PER_MINUTE', 'LIVE_CHECK_PER_HOUR'])('a check that %s refuses gives its slot back', async (limit) => {
    await start({ LIVE_CHECK_CONCURRENCY: '1', [limit]: '1' });
    expect([(await check('VALID')).status, (await check('VALID')).status, (await check('VALID')).status]).toEqual([200, 429, 429]);
  });

  it('a team’s secret or its proxy’s identity header is asked for', async () => {
    await start({ LIVE_CHECK_ACCESS_SECRET: 'a-secret-of-a-team', LIVE_CHECK_IDENTITY_HEADER: 'x-auth-user' });
    expect((await check('VALID')).status).toBe(401);
    expect((await check('VALID', { 'x-auth-user': 'someone' })).status).toBe(401);
    expect((await check('VALID', { 'x-auth-user': 'someone', 'x-handbook-access': 'a-secret-of-a-teaM' })).status).toBe(401);
    expect((await check('VALID', { 'x-auth-user': 'someone', 'x-handbook-access': 'a-secret-of-a-team' })).status).toBe(200);
  });

  it('a further origin may be allowed', async () => {
    await start({ LIVE_CHECK_ALLOWED_ORIGINS: 'https://wiki.example.com' });
    expect((await check('VALID', { origin: 'https://wiki.example.com', 'sec-fetch-site': 'cross-site' })).status).toBe(200);
    expect((await check('VALID', { origin: 'https://wiki.example.org', 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    const preflight = (origin: string): Promise<Response> =>
      fetch(`${server?.url}/api/check`, {
        method: 'OPTIONS',
        headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
      });
    expect((await preflight('https://wiki.example.com')).headers.get('access-control-allow-origin')).toBe('https://wiki.example.com');
    expect((await preflight('https://wiki.example.org')).headers.get('access-control-allow-origin')).toBeNull();
  });

  it('a log line holds id, family, outcome and latency, and nothing else', async () => {
    const lines: CheckLog[] = [];
    await start({}, (line) => lines.push(line));
    await check('DEAD');
    expect(lines).toHaveLength(1);
    expect(Object.keys(lines[0] ?? {}).toSorted()).toEqual(['event', 'family', 'id', 'latencyMs', 'outcome']);
    expect(lines[0]).toMatchObject({ event: 'check', family: 'sk-ant-api03-', outcome: 'refused' });
  });
});

describe('faults of the upstream', () => {
  let broken: Server;
  const sockets = new Set<Socket>();
  const withSocket = (behave: (socket: Socket) => void): Promise<string> =>
    new Promise((resolve) => {
      broken = createServer((socket) => {
        sockets.add(socket);
        socket.on('error', () => {});
        behave(socket);
      }).listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(broken.address() as { port: number }).port}`));
    });
  afterEach(() => {
    for (const socket of sockets) socket.destroy();
    broken?.close();
  });

  const FAULTS: [string, (socket: Socket) => void][] = [
    ['resets the connection', (socket) => socket.resetAndDestroy()],
    ['closes without an answer', (socket) => socket.end()],
    [
      'closes half an answer',
      (socket) =>
        socket.once('data', () => socket.end('HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 500\r\n\r\n{"data":[')),
    ],
    ['never answers', () => {}],
    [
      'answers one byte and then nothing',
      (socket) =>
        socket.once('data', () => socket.write('HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 500\r\n\r\n{')),
    ],
    ['speaks something that is not HTTP', (socket) => socket.once('data', () => socket.end('220 mail.example.com ESMTP\r\n'))],
  ];

  it.each(FAULTS)('one that %s judges nothing', async (_name, behave) => {
    const url = await withSocket(behave);
    await start({ LIVE_CHECK_UPSTREAM: url, LIVE_CHECK_TIMEOUT_MS: '600' });
    const response = await check('VALID');
    expect(response.status).toBe(200);
    expect(((await response.json()) as CheckResponse).probe).toMatchObject({ sent: true, verdict: 'cannot-tell' });
  });

  it('one that is down judges nothing', async () => {
    const url = await withSocket(() => {});
    await new Promise((resolve) => broken.close(resolve));
    await start({ LIVE_CHECK_UPSTREAM: url });
    expect(((await (await check('VALID')).json()) as CheckResponse).probe).toMatchObject({
      verdict: 'cannot-tell',
      reason: expect.stringContaining('No connection'),
    });
  });

  it('a caller that goes away ends the check upstream', async () => {
    const controller = new AbortController();
    const { promise: gone, resolve: closed } = Promise.withResolvers<string>();
    const url = await withSocket((socket) => {
      socket.once('close', () => closed('closed'));
      // Not before the upstream has the request, however long that takes: there would be nothing to end.
      socket.once('data', () => controller.abort());
    });
    await start({ LIVE_CHECK_UPSTREAM: url, LIVE_CHECK_TIMEOUT_MS: '30000' });
    await fetch(`${server?.url}/api/check`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ credential: keyFor('VALID') }),
      signal: controller.signal,
    }).catch(() => {});
    await expect(Promise.race([gone, new Promise((late) => setTimeout(() => late('still open'), 5000))])).resolves.toBe('closed');
  });
});
