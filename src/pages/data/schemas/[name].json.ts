import type { APIRoute } from 'astro';
import { DATASETS, type Dataset, toJsonSchema } from '../../../exports/datasets.ts';

export const getStaticPaths = () => Object.entries(DATASETS).map(([name, dataset]) => ({ params: { name }, props: { dataset } }));

/** The JSON Schema (2020-12) of one part of the knowledge, with every field described. */
export const GET: APIRoute<{ dataset: Dataset }> = ({ props, params, site }) =>
  Response.json(toJsonSchema(props.dataset, new URL(`/data/schemas/${params.name}.json`, site).href));
