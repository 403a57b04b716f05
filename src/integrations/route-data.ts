import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { CARD_SIZE, cardPath } from '../components/card/card.ts';
import { listSections } from '../components/list/list-sections.ts';
import { hasTwin } from '../components/page/has-twin.ts';
import { sectionsOf } from '../components/page/sections.ts';
import { twinPath } from '../exports/llms.ts';
import { languageOf, otherLanguage, TAG } from '../strings/language.ts';
import { starlightInChinese } from '../strings/zh-cn/site.ts';

/** What a page's head and table of contents get from data: its Markdown twin, its card, and headings that Markdown does not know. */
export const onRequest = defineRouteMiddleware(({ locals, site, url }) => {
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
  speak(locals, url, site);
  const sections = sectionsOf(entry.data, headings) ?? listSections(id);
  if (!toc || !sections) return;
  const overview = toc.items[0];
  toc.items = [...(overview ? [overview] : []), ...sections.map(({ slug, text }) => ({ depth: 2, slug, text, children: [] }))];
});

/**
 * The language of a translated page, and the way to the other.
 * Starlight's own locales would build every page again in each of them, with English in it; here a page is translated or not there.
 */
function speak(locals: App.Locals, { pathname }: URL, site: URL | undefined): void {
  const { head } = locals.starlightRoute;
  const other = otherLanguage(pathname);
  // Search engines want the whole address.
  if (other && site)
    head.push({ tag: 'link', attrs: { rel: 'alternate', hreflang: TAG[other.language], href: new URL(other.path, site).href } });
  const language = languageOf(pathname);
  if (language === 'en') return;
  locals.starlightRoute.lang = TAG[language];
  locals.starlightRoute.siteTitleHref = '/zh-cn/';
  const english = locals.t;
  const translated = ((key: string, ...more: []) => starlightInChinese[key] ?? english(key as never, ...more)) as typeof english;
  locals.t = Object.assign(translated, { all: english.all, exists: english.exists, dir: english.dir });
}
