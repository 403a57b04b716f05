import type { APIRoute } from 'astro';
import answer from '../styles/answer.css?raw';
import theme from '../styles/theme.css?raw';

/** Style sheet of the answer page that the API makes; it follows the system's colour scheme. */
export const GET: APIRoute = () => {
  const light = /:root\[data-theme="light"\]\s*(\{[\s\S]*?\})/.exec(theme)?.[1] ?? '';
  return new Response(`${theme}\n@media (prefers-color-scheme: light) { :root ${light} }\n${answer}`, {
    headers: { 'content-type': 'text/css; charset=utf-8' },
  });
};
