import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { baseUrl, variablesOf } from '../environment.ts';
import type { RunClient, Start } from '../run.ts';
import { GUARD, reachesIn } from './guarded.ts';

/** A client that repeats a refused request for minutes has shown what it does. */
const LONGEST = 25_000;
const RETRIES = '1';

/** Updates, telemetry and everything else that is not the question itself: off. */
export const QUIET = {
  DISABLE_AUTOUPDATER: '1',
  DISABLE_TELEMETRY: '1',
  DISABLE_ERROR_REPORTING: '1',
  DISABLE_BUG_COMMAND: '1',
  CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: '1',
  CLAUDE_CODE_MAX_RETRIES: RETRIES,
};

/** The environment of a run. A binary gets a proxy that goes nowhere, for whatever ignores the base URL; a script is guarded from inside. */
export function environmentFor(
  { configuration, home, port, login }: Pick<Start, 'configuration' | 'home' | 'port' | 'login'>,
  { proxy }: { proxy: boolean },
): Record<string, string> {
  return {
    PATH: process.env.PATH ?? '',
    HOME: home,
    TERM: 'dumb',
    ...QUIET,
    ...(proxy ? { HTTPS_PROXY: `http://127.0.0.1:${port}`, NO_PROXY: '127.0.0.1' } : {}),
    ...(login ? { NODE_EXTRA_CA_CERTS: login.certificate, WIRE_LOGIN_PORT: String(login.port) } : {}),
    ANTHROPIC_BASE_URL: baseUrl(port, configuration.baseUrl ?? 'plain'),
    ...variablesOf(configuration.set),
  };
}

/** `claude -p hi`. */
export const claudeCode: RunClient = async (start) => {
  const [command = '', ...first] = commandOf(start.folder);
  const env = environmentFor(start, { proxy: first.length === 0 });
  const { stdout, stderr } = await output(command, [...first, '-p', 'hi'], env, start.home);
  const said = stdout.trim();
  const { words, reachedFor } = reachesIn(stderr);
  const warnings = words
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  return { warnings, reachedFor, ...(said && said !== 'hi' ? { error: said } : {}) };
};

/** The native binary of this platform where the package has one, else the script. */
export function commandOf(folder: string): string[] {
  const script = join(folder, 'node_modules/@anthropic-ai/claude-code/cli.js');
  if (existsSync(script)) return [process.execPath, '--no-warnings', '--import', GUARD, script];
  return [join(folder, `node_modules/@anthropic-ai/claude-code-${process.platform}-${process.arch}/claude`)];
}

function output(command: string, args: string[], env: Record<string, string>, cwd: string): Promise<{ stdout: string; stderr: string }> {
  return new Promise((resolve, reject) => {
    // Without a terminal and without input: it would wait for more of the question.
    const child = spawn(command, args, { env, cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    const told = { stdout: '', stderr: '' };
    const clock = setTimeout(() => {
      told.stderr += '\nno answer in time';
      child.kill('SIGKILL');
    }, LONGEST);
    child.stdout.on('data', (chunk) => {
      told.stdout += chunk;
    });
    child.stderr.on('data', (chunk) => {
      told.stderr += chunk;
    });
    child.on('error', reject);
    child.on('close', () => {
      clearTimeout(clock);
      resolve(told);
    });
  });
}
