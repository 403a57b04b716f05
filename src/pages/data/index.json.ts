import type { APIRoute } from 'astro';
import { DATASETS } from '../../exports/datasets.ts';

/** What there is to import. */
export const GET: APIRoute = ({ site }) =>
  Response.json({
    unofficial: 'Not made, reviewed or endorsed by Anthropic.',
    datasets: Object.entries(DATASETS).map(([name, { title, description }]) => ({
      name,
      title,
      description,
      url: new URL(`/data/${name}.json`, site).href,
      schema: new URL(`/data/schemas/${name}.json`, site).href,
    })),
  });
