import type { Content } from '../knowledge/content.ts';

/** Pages whose text rests on a report: its diagnosis, and every page that names it among its sources. Paths of the site. */
export function leaningPages(content: Content, reportId: string): string[] {
  const diagnosis = content.reports.find(({ id }) => id === reportId)?.data.diagnosis;
  const cited = (['diagnoses', 'credentials', 'findings', 'guides', 'reference'] as const).flatMap((folder) =>
    content[folder].filter(({ data }) => data.sources.includes(reportId)).map(({ id }) => `/${folder}/${id}/`),
  );
  return [...new Set([...(diagnosis ? [`/diagnoses/${diagnosis}/`] : []), ...cited])].sort();
}
