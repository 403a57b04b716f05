import translated from '../../.generated/zh-cn.json' with { type: 'json' };
import { knowledge } from '../knowledge/compiled.ts';
import { engineInChinese } from '../strings/zh-cn/engine.ts';
import { type Tell, teller } from './tell.ts';
import { textsOf } from './texts.ts';

/** Diagnoses, credentials and the engine's own words in Simplified Chinese. */
export const inChinese: Tell = teller(
  new Map(textsOf(knowledge).flatMap((text, index): [string, string][] => (translated[index] ? [[text, translated[index]]] : []))),
  engineInChinese,
);
