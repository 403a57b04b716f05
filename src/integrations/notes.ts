import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parse } from 'yaml';
import { PROJECT_ROOT } from '../knowledge/read.ts';

/** Notes of the team that are pages of their own, for the sidebar. */
export function ownNotes(pages: Set<string>): { label: string; link: string }[] {
  const folder = join(PROJECT_ROOT, 'notes');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md') && entry.name !== 'README.md')
    .map((entry) => join(entry.parentPath, entry.name))
    .flatMap((path) => {
      const id = relative(folder, path).split(sep).join('/').replace(/\.md$/, '');
      const { title } = (parse(readFileSync(path, 'utf8').split(/^---$/m)[1] ?? '') ?? {}) as { title?: string };
      return pages.has(id) ? [] : [{ label: title ?? id, link: `/notes/${id}/` }];
    });
}
