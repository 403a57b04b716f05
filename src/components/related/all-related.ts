import { getCollection } from 'astro:content';
import { type Related, relatedPages } from './related.ts';

/** Sorts of pages that may be named; lists and pages about this site are not. */
const SORTS = ['diagnosis', 'credential', 'finding', 'guide', 'reference'];

let all: Promise<Map<string, Related[]>> | undefined;

/** For every page at once, once a build. */
export function allRelated(): Promise<Map<string, Related[]>> {
  all ??= getCollection('docs', ({ data }) => 'type' in data && SORTS.includes(String(data.type))).then((pages) =>
    relatedPages(pages.map(({ id, data, body = '' }) => ({ id, title: data.title, data, body }))),
  );
  return all;
}
