import { getCollection } from 'astro:content';
import type { APIRoute, GetStaticPaths } from 'astro';
import type { Card } from '../../components/card/card.ts';
import { cardOf } from '../../components/card/card-of.ts';
import { cardPng } from '../../integrations/card-png.ts';

/** The letters of the cards are Latin: a translated page has the card of the English one, which says so. */
const TRANSLATED = /^zh-cn(?:\/|$)/;

/** The picture that stands beside a link to a page elsewhere, one per page of the handbook. */
export const getStaticPaths = (async () => {
  const pages = await getCollection('docs');
  const englishOf = (id: string) => pages.find((page) => page.id === (id.replace(TRANSLATED, '') || 'index'));
  const made = pages.filter(({ data }) => 'type' in data && data.type === 'diagnosis').map((page) => ({ ...page, id: `zh-cn/${page.id}` }));
  return [...pages, ...made].map(({ id, data }) => {
    const english = TRANSLATED.test(id) ? englishOf(id) : undefined;
    const card = english ? { ...cardOf(english.data), kicker: 'In Simplified Chinese' } : cardOf(data);
    return { params: { page: id }, props: { card } };
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ card: Card }> = async ({ props }) =>
  new Response(new Uint8Array(await cardPng(props.card)), { headers: { 'content-type': 'image/png' } });
