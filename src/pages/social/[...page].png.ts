import { getCollection } from 'astro:content';
import type { APIRoute, GetStaticPaths } from 'astro';
import type { Card } from '../../components/card/card.ts';
import { cardOf } from '../../components/card/card-of.ts';
import { cardPng } from '../../components/card/png.ts';

/** The picture that stands beside a link to a page elsewhere, one per page of the handbook. */
export const getStaticPaths = (async () =>
  (await getCollection('docs')).map(({ id, data }) => ({
    params: { page: id },
    props: { card: cardOf(data) },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ card: Card }> = async ({ props }) =>
  new Response(new Uint8Array(await cardPng(props.card)), { headers: { 'content-type': 'image/png' } });
