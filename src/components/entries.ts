import { getCollection } from 'astro:content';

/** Reads what pages need of other pages once a build, not once a page; while somebody writes, anew each time. */
export const onceABuild = <T>(read: () => Promise<T>): (() => Promise<T>) => {
  let reading: Promise<T> | undefined;
  return () => {
    if (import.meta.env.DEV) return read();
    reading ??= read();
    return reading;
  };
};

/** The title of every page by its id, e.g. `diagnoses/invalid-api-key`. */
export const pageTitles = onceABuild(async () => new Map((await getCollection('docs')).map(({ id, data }) => [id, data.title])));

/** The linked reports by the id of the diagnosis they belong to. */
export const reportsByDiagnosis = onceABuild(async () => Map.groupBy(await getCollection('reports'), ({ data }) => data.diagnosis));

/** The linked reports by their ids. */
export const reportsById = onceABuild(async () => new Map((await getCollection('reports')).map((report) => [report.id, report])));

/** What the handbook cites, by its id. */
export const sourcesById = onceABuild(async () => new Map((await getCollection('sources')).map((source) => [source.id, source])));
