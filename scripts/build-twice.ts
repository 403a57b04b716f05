import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { PROJECT_ROOT } from '../src/knowledge/read.ts';

/** What must not change the site: time zone, language, and whether Astro's cache was warm. */
const BUILDS = [
  { TZ: 'UTC', LC_ALL: 'C', args: [] },
  { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', args: ['--force'] },
];

/** The SHA-256 of every file below a folder, by its path there. */
export function hashesOf(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(folder, path), createHash('sha256').update(readFileSync(path)).digest('hex')] as const),
  );
}

/** One line for each file that is not the same in both. */
export function differences(first: Map<string, string>, second: Map<string, string>): string[] {
  return [...new Set([...first.keys(), ...second.keys()])].sort().flatMap((path) => {
    if (!first.has(path)) return [`only in the second: ${path}`];
    if (!second.has(path)) return [`only in the first: ${path}`];
    return first.get(path) === second.get(path) ? [] : [`differs: ${path}`];
  });
}

function build(folder: string, { args, ...env }: (typeof BUILDS)[number]): Map<string, string> {
  const astro = join(PROJECT_ROOT, 'node_modules/astro/bin/astro.mjs');
  const run = spawnSync(process.execPath, [astro, 'build', '--outDir', folder, ...args], {
    cwd: PROJECT_ROOT,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, ...env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (run.status !== 0) throw new Error(`${run.stdout}${run.stderr}\nThe build of the site failed.`);
  return hashesOf(folder);
}

/** `npm run build:twice`: builds the site twice under different circumstances; ends with 1 when a file differs. `--keep` leaves both. */
if (import.meta.main) {
  const keep = process.argv.includes('--keep');
  const folders = BUILDS.map(() => mkdtempSync(join(tmpdir(), 'handbook-')));
  try {
    const [first = new Map(), second = new Map()] = BUILDS.map((circumstances, index) => build(folders[index] ?? '', circumstances));
    const found = differences(first, second);
    for (const line of found) console.log(line);
    console.log(`${first.size} files in the first build, ${second.size} in the second, ${found.length} differences`);
    if (found.length) process.exitCode = 1;
  } finally {
    if (keep) console.log(folders.join('\n'));
    else for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  }
}
