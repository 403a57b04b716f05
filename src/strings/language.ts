/** Languages the interface and its answers speak; articles are in English. */
export const LANGUAGES = ['en', 'zh-cn'] as const;

export type Language = (typeof LANGUAGES)[number];

/** The language of a page, from its address. */
export const languageOf = (path: string): Language => (/^\/?zh-cn(?:\/|$)/.test(path) ? 'zh-cn' : 'en');

/** What `lang` says of it. */
export const TAG: Record<Language, string> = { en: 'en', 'zh-cn': 'zh-CN' };

/** Pages that there are in both, by their path in English. */
const TRANSLATED = /^\/(?:(?:which-wins|errors|diagnoses\/[a-z0-9-]+)\/)?$/;

/** The same page in the other language, where there is one. */
export function otherLanguage(path: string): { language: Language; path: string } | undefined {
  const chinese = languageOf(path) === 'zh-cn';
  const english = chinese ? path.replace(/^\/zh-cn/, '') : path;
  if (!TRANSLATED.test(english)) return undefined;
  return chinese ? { language: 'en', path: english } : { language: 'zh-cn', path: `/zh-cn${english}` };
}
