import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { CARD_SIZE, cardPath } from '../components/card/card.ts';
import { hasTwin } from '../components/page/has-twin.ts';
import { sectionsOf } from '../components/page/sections.ts';
import { twinPath } from '../exports/llms.ts';

/** What a page's head and table of contents get from data: its Markdown twin, its card, and headings that Markdown does not know. */
export const onRequest = defineRouteMiddleware(({ locals, site }) => {
  const { entry, toc, headings, head, id } = locals.starlightRoute;
  if (hasTwin(entry))
    head.push({ tag: 'link', attrs: { rel: 'alternate', type: 'text/markdown', href: twinPath(`/${id}${id ? '/' : ''}`) } });
  if (site && entry.filePath.startsWith('src/content/docs/'))
    for (const [property, content] of [
      ['og:image', new URL(cardPath(entry.id), site).href],
      ['og:image:width', String(CARD_SIZE.width)],
      ['og:image:height', String(CARD_SIZE.height)],
      ['og:image:alt', entry.data.title],
    ] as const)
      head.push({ tag: 'meta', attrs: { property, content } });
  const sections = sectionsOf(entry.data, headings);
  if (!toc || !sections) return;
  const overview = toc.items[0];
  toc.items = [...(overview ? [overview] : []), ...sections.map(({ slug, text }) => ({ depth: 2, slug, text, children: [] }))];
});
