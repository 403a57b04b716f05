import chinese from '../../.generated/zh-cn.json' with { type: 'json' };
import type { Knowledge } from '../diagnosis/types.ts';
import { knowledge } from './compiled.ts';

/** The compiled knowledge with its translations: apart, so that a page in English does not carry them. */
export const translatedKnowledge: Knowledge = { ...knowledge, translations: { 'zh-cn': chinese } };
