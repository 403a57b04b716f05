import type { APIRoute } from 'astro';
import { lightRules } from '../components/embed/shadow-styles.ts';
import answer from '../styles/answer.css?raw';
import theme from '../styles/theme.css?raw';

/** Style sheet of the answer page that the API makes; it follows the system's colour scheme. */
export const GET: APIRoute = () =>
  new Response(`${theme}\n@media (prefers-color-scheme: light) { :root ${lightRules(theme)} }\n${answer}`, {
    headers: { 'content-type': 'text/css; charset=utf-8' },
  });
