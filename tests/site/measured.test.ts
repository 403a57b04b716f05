import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../src/knowledge/read.ts';
import { readRecorded } from '../../wire/files.ts';
import { SUBJECTS } from '../../wire/versions.ts';

const dist = join(PROJECT_ROOT, 'dist');
const read = (path: string): string => readFileSync(join(dist, path, 'index.html'), 'utf8');

describe('what clients send', () => {
  it.each(SUBJECTS)('$client has a page with every configuration and every version that was run', ({ client, versions }) => {
    const html = read(`measured/${client}`);
    const record = readRecorded(client);
    const missing = record?.rows.filter(({ id }) => !html.includes(`id="${id}"`)).map(({ id }) => id);
    expect(missing).toEqual([]);
    expect(versions.filter((version) => !html.includes(version))).toEqual([]);
  });

  it('every link to a row leads to one', () => {
    const pages = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.name === 'index.html');
    const links = pages.flatMap((entry) => [
      ...readFileSync(join(entry.parentPath, entry.name), 'utf8').matchAll(/href="(\/measured\/([\w-]+)\/)#([\w-]+)"/g),
    ]);
    expect(links.length).toBeGreaterThan(40);
    const broken = links.filter(([, path = '', , id]) => !existsSync(join(dist, path, 'index.html')) || !read(path).includes(`id="${id}"`));
    expect(broken.map(([href]) => href)).toEqual([]);
  });
});
