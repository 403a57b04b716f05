import type { Content } from '../knowledge/content.ts';
import { leaningPages } from '../refresh/leaning.ts';
import { daysBetween, isStale, type Kept } from './limits.ts';

/** Something to look at again, and why. */
export interface Stale {
  file: string;
  checked: string;
  /** Days since then. */
  age: number;
  why: string;
}

const PAGES = ['credentials', 'diagnoses', 'findings', 'guides', 'reference'] as const;

/** Everything past its limit, oldest first, and every thread whose state changed since its pages were written. */
export function staleList(content: Content, today: string): Stale[] {
  const old = (kept: Kept, file: string, checked: string): Stale[] =>
    isStale(kept, checked, today) ? [{ file, checked, age: daysBetween(checked, today), why: `${kept} past its limit` }] : [];
  return [
    ...PAGES.flatMap((folder) => content[folder].flatMap(({ data, file }) => old('page', file.path, data.verified.date))),
    ...content.sources.flatMap(({ data, file }) => old('source', file.path, data.read)),
    ...content.reports.flatMap(({ id, data, file }) => [
      ...old('report', file.path, data.checked),
      ...(data.review
        ? [
            {
              file: file.path,
              checked: data.review.on,
              age: daysBetween(data.review.on, today),
              why: `went from ${data.review.from} to ${data.state}: read it, then ${leaningPages(content, id).join(' ')}, and remove \`review\``,
            },
          ]
        : []),
    ]),
  ].sort((a, b) => b.age - a.age || a.file.localeCompare(b.file));
}
