import type { Content } from './content.ts';

/** English text → the same in another language, for each language. */
export function translationsOf({ translations }: Pick<Content, 'translations'>): Record<string, Map<string, string>> {
  const catalogues: Record<string, Map<string, string>> = {};
  for (const { id, data } of translations) {
    const language = languageOf(id);
    const known = catalogues[language] ?? new Map<string, string>();
    for (const { source, target } of data) known.set(source, target);
    catalogues[language] = known;
  }
  return catalogues;
}

const languageOf = (id: string): string => id.slice(0, id.indexOf('/'));
