import { getCollection } from 'astro:content';
import { reportUrl } from '../../knowledge/compile.ts';
import { onceABuild } from '../entries.ts';

/** A linked thread whose state changed after the page was written. */
export interface ChangedThread {
  url: string;
  name: string;
  from: string;
  to: string;
  on: string;
}

const waiting = onceABuild(() => getCollection('reports', ({ data: report }) => report.review !== undefined));

/** Threads this page leans on (its diagnosis, or its sources) that wait for somebody to read them again. */
export async function threadsToReview(id: string, data: object): Promise<ChangedThread[]> {
  const sources = 'sources' in data ? (data.sources as string[]) : [];
  return (await waiting())
    .filter((report) => `diagnoses/${report.data.diagnosis}` === id || sources.includes(report.id))
    .map(({ data: report }) => ({
      url: reportUrl(report),
      name: `${report.repo}#${report.number}`,
      from: report.review?.from ?? '',
      to: report.state,
      on: report.review?.on ?? '',
    }));
}
