import { type ChildProcess, spawn } from 'node:child_process';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../src/knowledge/read.ts';

let running: ChildProcess | undefined;
let blocker: Server | undefined;
afterEach(() => {
  running?.kill('SIGKILL');
  blocker?.close();
});

/** Starts a script and gathers what it says until it ends or says what is waited for. */
function start(env: Record<string, string>, until?: RegExp): Promise<{ output: string; code: number | null }> {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(process.execPath, [join(PROJECT_ROOT, 'scripts/start.ts')], { env: { ...process.env, ...env } });
    running = child;
    const read = (chunk: Buffer): void => {
      output += String(chunk);
      if (until?.test(output)) resolve({ output, code: null });
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('close', (code) => resolve({ output, code }));
  });
}

describe('npm start', () => {
  it('serves site and API at the port asked for, and stops on SIGTERM', async () => {
    const { output } = await start({ PORT: '0' }, /http:\/\/localhost:\d+/);
    const url = /http:\/\/localhost:\d+/.exec(output)?.[0] ?? '';
    expect((await fetch(`${url}/api/health`)).status).toBe(200);
    expect(await (await fetch(url)).text()).toContain('claude-checker');
    expect((await fetch(`${url.replace('localhost', '127.0.0.1')}/api/health`)).status).toBe(200);
    const closed = new Promise((resolve) => running?.once('close', resolve));
    running?.kill('SIGTERM');
    expect(await closed).toBe(0);
  });

  it('says that a port is in use, and what to do', async () => {
    const server = createServer();
    blocker = server;
    const port = await new Promise<number>((resolve) => {
      server.listen(0, () => resolve((server.address() as AddressInfo).port));
    });
    const { output, code } = await start({ PORT: String(port) });
    expect(code).toBe(1);
    expect(output).toContain(`Port ${port} is in use`);
    expect(output).toContain(`PORT=${port + 1} npm start`);
    expect(output).not.toContain('at Server');
  });

  it('refuses a port that is no number', async () => {
    const { output, code } = await start({ PORT: 'eighty' });
    expect([code, output.trim()]).toEqual([1, 'PORT must be a number from 0 to 65535, e.g. PORT=8080 npm start']);
  });
});
