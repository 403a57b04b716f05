import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { exportedContent } from '../exports/content.ts';
import { news } from '../exports/news.ts';

const NEWEST = 50;
const WHERE = { anthropic: 'Anthropic', handbook: 'Handbook' };

/** What changed, as RSS 2.0. */
export const GET: APIRoute = ({ site }) =>
  rss({
    title: 'Claude Auth Handbook: what changed',
    description: 'What changed in signing in to Claude and its API, and in the handbook. Unofficial.',
    site: site ?? 'http://localhost:4321',
    items: news(exportedContent())
      .slice(0, NEWEST)
      .map(({ id, date, title, text, path, where }) => ({
        title,
        description: text,
        link: path,
        pubDate: new Date(`${date}T00:00:00Z`),
        categories: [WHERE[where]],
        customData: `<guid isPermaLink="false">claude-auth-handbook/${id}</guid>`,
      })),
  });
