import { getCollection } from 'astro:content';
import { onceABuild } from '../entries.ts';
import { relatedPages } from './related.ts';

/** Sorts of pages that may be named; lists and pages about this site are not. */
const SORTS = ['diagnosis', 'credential', 'finding', 'guide', 'reference'];

/** For every page at once. */
export const allRelated = onceABuild(async () => {
  const pages = await getCollection('docs', ({ data }) => 'type' in data && SORTS.includes(String(data.type)));
  return relatedPages(pages.map(({ id, data, body = '' }) => ({ id, title: data.title, data, body })));
});
