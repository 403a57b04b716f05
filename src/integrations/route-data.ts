import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { hasTwin } from '../components/page/has-twin.ts';
import { sectionsOf } from '../components/page/sections.ts';
import { twinPath } from '../exports/llms.ts';

/** Pages made from data have headings that Markdown does not know; the table of contents gets them here. */
export const onRequest = defineRouteMiddleware(({ locals }) => {
  const { entry, toc, headings, head, id } = locals.starlightRoute;
  if (hasTwin(entry))
    head.push({ tag: 'link', attrs: { rel: 'alternate', type: 'text/markdown', href: twinPath(`/${id}${id ? '/' : ''}`) } });
  const sections = sectionsOf(entry.data, headings);
  if (!toc || !sections) return;
  const overview = toc.items[0];
  toc.items = [...(overview ? [overview] : []), ...sections.map(({ slug, text }) => ({ depth: 2, slug, text, children: [] }))];
});
