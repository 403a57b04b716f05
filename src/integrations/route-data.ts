import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { sectionsOf } from '../components/page/sections.ts';

/** Pages made from data have headings that Markdown does not know; the table of contents gets them here. */
export const onRequest = defineRouteMiddleware(({ locals }) => {
  const { entry, toc, headings } = locals.starlightRoute;
  const sections = sectionsOf(entry.data, headings);
  if (!toc || !sections) return;
  const overview = toc.items[0];
  toc.items = [...(overview ? [overview] : []), ...sections.map(({ slug, text }) => ({ depth: 2, slug, text, children: [] }))];
});
