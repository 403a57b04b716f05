import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../src/knowledge/read.ts';

interface LockEntry {
  name?: string;
  version?: string;
  license?: string;
  integrity?: string;
  dev?: boolean;
  optional?: boolean;
  hasInstallScript?: boolean;
}

/** One package of the lock file. `path` is its place under the project, `node_modules/…`. */
export interface LockedPackage {
  path: string;
  name: string;
  version: string;
  licence: string;
  integrity: string;
  ships: boolean;
  optional: boolean;
  hasInstallScript: boolean;
}

/** Every package the lock file names, for every platform: what `npm ci` could ever install. */
export function lockedPackages(root = PROJECT_ROOT): LockedPackage[] {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Record<string, LockEntry> };
  return Object.entries(lock.packages)
    .filter(([path]) => path !== '')
    .map(([path, entry]) => ({
      path,
      name: entry.name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version: entry.version ?? '',
      licence: entry.license ?? '',
      integrity: entry.integrity ?? '',
      // What `npm ci --omit=dev` installs: a package needed by both sides is not marked `dev`.
      ships: !entry.dev,
      optional: entry.optional ?? false,
      hasInstallScript: entry.hasInstallScript ?? false,
    }));
}

/** What `npm ci --omit=dev` installs, each name and version once, in an order that no machine changes. */
export function shippedPackages(root = PROJECT_ROOT): LockedPackage[] {
  const once = new Map(
    lockedPackages(root)
      .filter(({ ships }) => ships)
      .map((entry) => [`${entry.name}@${entry.version}`, entry] as const),
  );
  return [...once].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
}
