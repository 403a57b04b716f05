import type { Content } from './content.ts';

/** English text → the same in another language, for each language there are translations in. */
export function cataloguesOf({ translations }: Pick<Content, 'translations'>): Record<string, Map<string, string>> {
  const catalogues: Record<string, Map<string, string>> = {};
  for (const { id, data } of translations) {
    const language = folderOf(id);
    const known = catalogues[language] ?? new Map<string, string>();
    for (const { source, target } of data) known.set(source, target);
    catalogues[language] = known;
  }
  return catalogues;
}

/** The folder a translation stands in. */
export const folderOf = (id: string): string => id.slice(0, id.indexOf('/'));

/** The given texts in each language, in the same order; empty where one is not translated. */
export const translationsOf = (content: Pick<Content, 'translations'>, texts: string[]): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(cataloguesOf(content)).map(([language, known]) => [language, texts.map((text) => known.get(text) ?? '')]),
  );
