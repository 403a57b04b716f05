import type { Language } from '../strings/language.ts';
import { inEnglish, type Tell } from './tell.ts';
import { inChinese } from './zh-cn.ts';

/** How answers are told in each language. */
export const TELLS: Record<Language, Tell> = { en: inEnglish, 'zh-cn': inChinese };
