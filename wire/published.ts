import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareVersions } from '../src/precedence/version.ts';

/** The day each version was published, or the last on which it can have been. */
export type Published = (version: string) => string;

/** The change log in the newest package, where it gives days; else the registry. */
export function publishedDays(name: string, newest: string): Published {
  const path = join(newest, 'node_modules', name, 'CHANGELOG.md');
  const log = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const logged = new Map(
    [...log.matchAll(/^## \[?(\d+\.\d+\.\d+)\]?.*?\((\d{4}-\d\d-\d\d)\)$/gm)].map(([, version = '', day = '']) => [version, day]),
  );
  if (logged.size) return (version) => logged.get(version) ?? '';
  const times = JSON.parse(execFileSync('npm', ['view', name, 'time', '--json'], { encoding: 'utf8', maxBuffer: 1 << 26 }));
  return latestDays(times as Record<string, string>);
}

/**
 * A registry's day of an old version may be the day it was copied there, months late. A version is never younger than
 * those that follow it, so the earliest day of it and of all later ones bounds it.
 */
export function latestDays(times: Record<string, string>): Published {
  const releases = Object.entries(times).filter(([version]) => /^\d+\.\d+\.\d+$/.test(version));
  return (version) =>
    releases
      .filter(([other]) => compareVersions(other, version) >= 0)
      .map(([, time]) => time.slice(0, 10))
      .sort()[0] ?? '';
}
