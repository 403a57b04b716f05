import type { Content } from '../knowledge/content.ts';

/** One thing that changed: at Anthropic or in its clients, or in the handbook itself. */
export interface NewsItem {
  /** Stable across builds; the identity of a feed entry. */
  id: string;
  date: string;
  title: string;
  text: string;
  /** Path of the page, from the root of the site. */
  path: string;
  where: 'anthropic' | 'handbook';
}

/** Newest first; the handbook's own changes come from src/content/changes, Anthropic's from the timeline. */
export function news(content: Content): NewsItem[] {
  const handbook = content.changes.map(
    ({ id, data }): NewsItem => ({
      id: `handbook/${id}`,
      date: data.date,
      title: data.kind === 'corrected' ? `Corrected: ${data.title}` : data.title,
      text: data.text,
      path: data.pages[0] ?? '/',
      where: 'handbook',
    }),
  );
  const anthropic = content.timeline.map(
    ({ id, data }): NewsItem => ({
      id: `timeline/${id}`,
      date: data.date,
      title: data.title,
      text: data.note ?? data.title,
      path: `/timeline/#${id}`,
      where: 'anthropic',
    }),
  );
  return [...handbook, ...anthropic].sort((a, b) => b.date.localeCompare(a.date) || a.id.localeCompare(b.id));
}
