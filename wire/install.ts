import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PROJECT_ROOT } from '../src/knowledge/read.ts';
import type { Subject } from './versions.ts';

/** A folder of its own, outside the product's dependencies and ignored by git. */
export const CLIENTS_FOLDER = join(PROJECT_ROOT, '.wire');

const run = promisify(execFile);

export const folderOf = ({ client }: Subject, version: string): string => join(CLIENTS_FOLDER, `${client}-${version}`);

/**
 * Installs one published version into its own folder, unless it is there.
 * @throws with the registry's words when the version cannot be had
 */
export async function install(subject: Subject, version: string): Promise<string> {
  const folder = folderOf(subject, version);
  const done = join(folder, 'installed');
  if (existsSync(done)) return folder;
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ private: true, type: 'module', dependencies: { [subject.package]: version } }, null, 2),
  );
  // Scripts of strangers' packages do not run; what they would set up, the drivers do themselves.
  const flags = ['--no-audit', '--no-fund', '--ignore-scripts', '--no-package-lock', '--loglevel=error'];
  try {
    await run('npm', ['install', ...flags], { cwd: folder, maxBuffer: 1 << 24 });
  } catch (error) {
    const { stderr = '' } = error as { stderr?: string };
    throw new Error(`${subject.package}@${version} could not be installed: ${stderr.trim().slice(0, 400)}`);
  }
  writeFileSync(done, '');
  return folder;
}
