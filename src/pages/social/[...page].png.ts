import { getCollection } from 'astro:content';
import type { APIRoute, GetStaticPaths } from 'astro';
import type { Card } from '../../components/card/card.ts';
import { cardOf } from '../../components/card/card-of.ts';
import { cardPng } from '../../integrations/card-png.ts';
import { languageOf, otherLanguage } from '../../strings/language.ts';

/**
 * The picture that stands beside a link to a page elsewhere, one per page of the handbook.
 * Its letters are Latin: a translated page has the card of the English one, which says so.
 */
export const getStaticPaths = (async () => {
  const pages = (await getCollection('docs')).filter(({ id }) => languageOf(id) === 'en');
  return pages.flatMap(({ id, data }) => {
    const card = cardOf(data);
    const translated = otherLanguage(id === 'index' ? '/' : `/${id}/`)?.path.replace(/^\/|\/$/g, '');
    return [
      { params: { page: id }, props: { card } },
      ...(translated ? [{ params: { page: translated }, props: { card: { ...card, kicker: 'In Simplified Chinese' } } }] : []),
    ];
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ card: Card }> = async ({ props }) =>
  new Response(new Uint8Array(await cardPng(props.card)), { headers: { 'content-type': 'image/png' } });
