import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../src/knowledge/read.ts';
import { SCENARIOS } from '../standin/scenarios.ts';
import { fake } from '../support/fake.ts';
import { RUNTIMES, type Running } from '../support/servers.ts';
import { startUpstream, type Upstream } from '../support/upstream.ts';

/** Letters that no answer, page or log of ours holds in a row. */
const CANARY = 'ZQXJ';
const BODY = CANARY.repeat(23).slice(0, 93);

/** One made-up credential per kind, each with the canary as its body. */
const CREDENTIALS = Object.values(fake).map((make) =>
  make()
    .replace(/A{20,}/g, (run) => CANARY.repeat(60).slice(0, run.length))
    .replace(/0{20,}/g, (run) => CANARY.repeat(60).slice(0, run.length)),
);
const KEYS = [
  ...CREDENTIALS,
  `sk-ant-api03-${BODY}AA`,
  ...SCENARIOS.filter(({ behaviour }) => !behaviour).map(({ word }) =>
    `sk-ant-api03-${word}${word}${CANARY.repeat(30)}`.slice(0, 106).concat('AA'),
  ),
];

/** Where the canary turned up; empty when nowhere. */
const leaks = (sink: string, text: string): string[] => (text.includes(CANARY + CANARY) ? [sink] : []);

const MCP_HEADERS = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' };

async function everyRoute(url: string): Promise<string[]> {
  const found: string[] = [];
  const json = (path: string, body: string, headers: Record<string, string> = { 'content-type': 'application/json' }): Promise<void> =>
    call(path, { method: 'POST', body, headers });
  const call = async (path: string, init: RequestInit): Promise<void> => {
    const response = await fetch(url + path, { redirect: 'manual', ...init });
    found.push(
      ...leaks(`${init.method ?? 'GET'} ${path.slice(0, 20)} body`, await response.text()),
      ...leaks(`${path.slice(0, 20)} headers`, JSON.stringify([...response.headers])),
    );
  };
  for (const credential of KEYS) {
    await json(
      '/api/diagnose',
      JSON.stringify({ text: `ANTHROPIC_API_KEY=${credential}\nError: ${credential} is an invalid header value` }),
    );
    await json('/api/diagnose', `{"text": "${credential}`);
    await json('/api/diagnose', JSON.stringify({ [credential]: credential }));
    await json('/api/diagnose', credential, { 'content-type': 'text/plain' });
    await json('/api/check', JSON.stringify({ credential }));
    await json('/api/check', JSON.stringify({ credential, dryRun: true }));
    await json('/api/check', JSON.stringify({ credential, step: 'message', header: 'x-api-key' }));
    await json('/api/check', JSON.stringify({ credential, workspaceId: credential, extra: credential }));
    await json('/api/check', JSON.stringify({ credential }), {
      'content-type': 'application/json',
      origin: `https://${credential.slice(-20)}.example.com`,
    });
    for (const args of [
      { text: credential },
      { text: '', context: { client: credential } },
      { prefix: credential },
      { [credential]: credential },
    ]) {
      const params = { name: 'prefix' in args ? 'explain_credential_kind' : 'diagnose_error', arguments: args };
      await json('/api/mcp', JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/call', params }), MCP_HEADERS);
    }
    await json('/api/mcp', JSON.stringify({ jsonrpc: '2.0', id: credential, method: credential, params: credential }), {
      ...MCP_HEADERS,
      'mcp-protocol-version': credential,
    });
    await json('/api/answer', new URLSearchParams({ text: `token ${credential}` }).toString(), {
      'content-type': 'application/x-www-form-urlencoded',
    });
    await call(`/api/${encodeURIComponent(credential)}`, {});
    await call(`/api/diagnoses/${encodeURIComponent(credential)}?x=${encodeURIComponent(credential)}`, {
      headers: { 'x-request-id': credential, 'x-api-key': credential, cookie: `a=${credential}` },
    });
    await call('/api/health', { method: 'DELETE', headers: { authorization: `Bearer ${credential}` } });
  }
  return [...new Set(found)];
}

let upstream: Upstream;
beforeAll(async () => {
  upstream = await startUpstream();
});
afterAll(() => upstream.stop());

const SWITCHES = (): Record<string, string> => ({
  LIVE_CHECK: 'on',
  LIVE_CHECK_UPSTREAM: upstream.url,
  LIVE_CHECK_PER_MINUTE: '100000',
  LIVE_CHECK_PER_HOUR: '100000',
  LIVE_CHECK_TIMEOUT_MS: '1000',
});

describe('a credential that goes through every route', () => {
  it('the test can fail: a sink that leaks is found', () => {
    expect(leaks('a log line', `POST /api/check ${KEYS.at(-1)}`)).toEqual(['a log line']);
    expect(KEYS.every((key) => key.includes(CANARY + CANARY))).toBe(true);
  });

  it.each(RUNTIMES.filter(({ name }) => name === 'workerd'))('is in no answer of $name', async ({ start }) => {
    const server: Running = await start(SWITCHES());
    try {
      expect(await everyRoute(server.url)).toEqual([]);
    } finally {
      await server.stop();
    }
  });

  it('is in no answer, output, file or crash of the Node server', async () => {
    const home = mkdtempSync(join(tmpdir(), 'canary-'));
    let output = '';
    const child: ChildProcess = spawn(process.execPath, [join(PROJECT_ROOT, 'scripts/start.ts')], {
      cwd: PROJECT_ROOT,
      env: {
        ...process.env,
        ...SWITCHES(),
        PORT: '0',
        HOME: home,
        TMPDIR: home,
        ANTHROPIC_LOG: 'debug',
        NODE_DEBUG: '',
        NODE_OPTIONS: `--diagnostic-dir=${home} --report-uncaught-exception`,
      },
    });
    const url = await new Promise<string>((resolve) => {
      const read = (chunk: Buffer): void => {
        output += String(chunk);
        const found = /http:\/\/localhost:\d+/.exec(output)?.[0];
        if (found) resolve(found);
      };
      child.stdout?.on('data', read);
      child.stderr?.on('data', read);
    });
    try {
      expect(await everyRoute(url)).toEqual([]);
      child.kill('SIGTERM');
      await new Promise((resolve) => child.once('close', resolve));
      const files = readdirSync(home, { recursive: true, withFileTypes: true }).map((entry) => join(entry.parentPath, entry.name));
      const inFiles = files.filter((path) => statSync(path).isFile()).flatMap((path) => leaks(path, readFileSync(path, 'latin1')));
      expect(output).toContain('"event":"check"');
      expect([...leaks('output', output), ...inFiles]).toEqual([]);
    } finally {
      child.kill('SIGKILL');
      rmSync(home, { recursive: true, force: true });
    }
  });
});
