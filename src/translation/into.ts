import type { Knowledge } from '../diagnosis/types.ts';
import type { Language } from '../strings/language.ts';
import { engineInChinese } from '../strings/zh-cn/engine.ts';
import { textsOf } from './texts.ts';
import { ENGLISH, type Translator, translator } from './translator.ts';

/** What the engine says in its own words, for every language but its own. */
const SENTENCES: Record<Exclude<Language, 'en'>, Readonly<Record<string, string>>> = { 'zh-cn': engineInChinese };

const made = new WeakMap<Knowledge, Map<Language, Translator>>();

/** The translator into a language, with the translations one knowledge brings; without any, only the engine's own words change. */
export function translatorInto(language: Language, knowledge: Knowledge): Translator {
  if (language === 'en') return ENGLISH;
  const ofKnowledge = made.get(knowledge) ?? new Map<Language, Translator>();
  made.set(knowledge, ofKnowledge);
  const ready = ofKnowledge.get(language) ?? translator(language, knownIn(language, knowledge), SENTENCES[language]);
  ofKnowledge.set(language, ready);
  return ready;
}

function knownIn(language: Language, knowledge: Knowledge): Map<string, string> {
  const targets = knowledge.translations?.[language] ?? [];
  return new Map(textsOf(knowledge).flatMap((text, at): [string, string][] => (targets[at] ? [[text, targets[at]]] : [])));
}
