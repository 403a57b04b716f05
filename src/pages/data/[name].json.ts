import type { APIRoute } from 'astro';
import { exportedContent } from '../../exports/content.ts';
import { DATASETS, type Dataset, toFile } from '../../exports/datasets.ts';

export const getStaticPaths = () => Object.entries(DATASETS).map(([name, dataset]) => ({ params: { name }, props: { dataset } }));

/** One part of the knowledge, for programs. */
export const GET: APIRoute<{ dataset: Dataset }> = ({ props, params, site }) =>
  Response.json(toFile(props.dataset, exportedContent(), new URL(`/data/schemas/${params.name}.json`, site).href));
