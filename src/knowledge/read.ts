import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ContentFile, parseContentFile } from './content-file.ts';

/** Root of the project, from this file's place in it. */
export const PROJECT_ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Reads every file of the content, in a stable order. */
export function readContentFiles(root = PROJECT_ROOT): ContentFile[] {
  const folder = join(root, 'src/content');
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:mdx?|yaml)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => parseContentFile(relative(root, path).split(sep).join('/'), readFileSync(path, 'utf8')));
}
