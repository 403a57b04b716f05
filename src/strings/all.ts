import { strings } from './en/answer.ts';
import { errorStrings } from './en/errors.ts';
import { searchStrings } from './en/search.ts';
import { siteStrings } from './en/site.ts';
import { whichWinsStrings } from './en/which-wins.ts';
import type { Language } from './language.ts';
import { simplifiedChinese } from './zh-cn/answer.ts';
import { errorsInChinese } from './zh-cn/errors.ts';
import { searchInChinese } from './zh-cn/search.ts';
import { siteInChinese } from './zh-cn/site.ts';
import { whichWinsInChinese } from './zh-cn/which-wins.ts';

/** Every table that is translated; a further language is one more entry. For the build: a script in a page imports the one table it needs. */
const english = { answer: strings, errors: errorStrings, search: searchStrings, site: siteStrings, whichWins: whichWinsStrings };

/** Every text of the interface, by language. */
export const TABLES: Record<Language, typeof english> = {
  en: english,
  'zh-cn': {
    answer: simplifiedChinese,
    errors: errorsInChinese,
    search: searchInChinese,
    site: siteInChinese,
    whichWins: whichWinsInChinese,
  },
};
