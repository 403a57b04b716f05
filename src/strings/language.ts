/** Languages the interface and its answers speak; articles are in English. */
export const LANGUAGES = ['en', 'zh-cn'] as const;

export type Language = (typeof LANGUAGES)[number];

/** The language of a page, from its address. */
export const languageOf = (path: string): Language => (/^\/?zh-cn(?:\/|$)/.test(path) ? 'zh-cn' : 'en');

/** What `lang` says of it. */
export const TAG: Record<Language, string> = { en: 'en', 'zh-cn': 'zh-CN' };

/** Pages that there are in every language, by their path in English. */
const TRANSLATED = /^\/(?:(?:which-wins|errors|diagnoses\/[a-z0-9-]+)\/)?$/;
/** Pages another one stands for in other languages: the list of diagnoses is that of their messages. */
const STANDS_FOR: Record<string, string> = { '/diagnoses/': '/errors/' };

/** The path of an English page in a language; the English path where there is no such page. */
export function pathIn(language: Language, english: string): string {
  const path = STANDS_FOR[english] ?? english;
  return language !== 'en' && TRANSLATED.test(path) ? `/${language}${path}` : english;
}

/** The path of the English page, from that of the page in any language. */
export const pathInEnglish = (path: string): string => (languageOf(path) === 'en' ? path : path.replace(/^\/?[^/]+/, '') || '/');

/** The same page in the other language, where there is one. */
export function otherLanguage(path: string): { language: Language; path: string } | undefined {
  const english = pathInEnglish(path);
  if (!TRANSLATED.test(english)) return undefined;
  const language = languageOf(path) === 'en' ? 'zh-cn' : 'en';
  return { language, path: pathIn(language, english) };
}
