/** Languages the interface speaks; articles are in English. */
export type Language = 'en' | 'zh-cn';

/** The language of a page, from its address. */
export const languageOf = (path: string): Language => (/^\/?zh-cn(?:\/|$)/.test(path) ? 'zh-cn' : 'en');

/** What `lang` says of it. */
export const TAG: Record<Language, string> = { en: 'en', 'zh-cn': 'zh-CN' };

/** Pages that there are in both, by their path in English. */
const TRANSLATED = ['/', '/which-wins/', '/errors/'];

/** The same page in the other language, where there is one. */
export function otherLanguage(path: string): { language: Language; path: string } | undefined {
  const chinese = languageOf(path) === 'zh-cn';
  const english = chinese ? path.replace(/^\/zh-cn/, '') : path;
  if (!TRANSLATED.includes(english)) return undefined;
  return chinese ? { language: 'en', path: english } : { language: 'zh-cn', path: `/zh-cn${english}` };
}
