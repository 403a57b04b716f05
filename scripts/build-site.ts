import { spawn } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../src/knowledge/read.ts';

/** Everything the built site is made from. */
const INPUTS = ['src', 'public', 'astro.config.mjs', 'package-lock.json'];

/** Whether `dist` is there and newer than everything it is made from. */
export function siteIsFresh(): boolean {
  const built = modified(join(PROJECT_ROOT, 'dist/index.html'));
  return built > 0 && INPUTS.every((input) => newest(join(PROJECT_ROOT, input)) <= built);
}

/** Builds the site into `dist`. @throws Error with the builder's output when it fails. */
export function buildSite(): Promise<void> {
  return new Promise((resolve, reject) => {
    const astro = spawn(process.execPath, [join(PROJECT_ROOT, 'node_modules/astro/bin/astro.mjs'), 'build'], {
      cwd: PROJECT_ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      // A test runner's or a developer's NODE_ENV would build a site without search.
      env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' },
    });
    const output: string[] = [];
    for (const stream of [astro.stdout, astro.stderr]) stream.setEncoding('utf8').on('data', (chunk: string) => output.push(chunk));
    astro.once('error', reject);
    astro.once('close', (code) => (code === 0 ? resolve() : reject(new Error(`${output.join('')}\nThe build of the site failed.`))));
  });
}

function modified(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function newest(path: string): number {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return modified(path);
  return Math.max(
    0,
    ...readdirSync(path, { recursive: true, withFileTypes: true }).map((entry) =>
      entry.isFile() ? modified(join(entry.parentPath, entry.name)) : 0,
    ),
  );
}
