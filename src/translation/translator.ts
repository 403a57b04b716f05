import { type Language, pathIn } from '../strings/language.ts';

/** Says what is English in the language of a reader. */
export interface Translator {
  language: Language;
  /** An English text of the knowledge or the engine; one it does not know stays as it is. */
  text: (english: string) => string;
  /** The path of an English page; where there is none in the language, that of the English one. */
  path: (english: string) => string;
}

/** For readers of English nothing changes. */
export const ENGLISH: Translator = { language: 'en', text: (english) => english, path: (english) => english };

/**
 * A text is looked up whole; else the first sentence with placeholders that fits is filled in.
 * @param known English text → the same in the other language
 * @param sentences English sentence → the same with the same placeholders; what stands at `{name}` is kept, at `{+name}` translated in turn
 */
export function translator(
  language: Language,
  known: ReadonlyMap<string, string>,
  sentences: Readonly<Record<string, string>>,
): Translator {
  const whole = new Map([...Object.entries(sentences), ...known]);
  const patterns = Object.entries(sentences)
    .filter(([english]) => english.includes('{'))
    .map(([english, other]) => ({ pattern: patternOf(english), other }));
  const filled = (english: string): string | undefined => {
    for (const { pattern, other } of patterns) {
      const found = pattern.exec(english)?.groups;
      if (found)
        return other.replace(PLACEHOLDER, (_all, inTurn: string, name: string) => (inTurn ? list(found[name] ?? '') : (found[name] ?? '')));
    }
    return undefined;
  };
  const text = (english: string): string => whole.get(english) ?? filled(english) ?? english;
  /** Several texts may stand in a row, and one of them may hold the separator itself: the longest that is known counts. */
  const list = (row: string): string => {
    const pieces = row.split(SEPARATOR);
    const said: string[] = [];
    for (let at = 0; at < pieces.length; ) {
      let count = pieces.length - at;
      const here = (): string => pieces.slice(at, at + count).join(SEPARATOR);
      while (count > 1 && text(here()) === here()) count -= 1;
      said.push(text(here()));
      at += count;
    }
    return said.join(SEPARATORS[language]);
  };
  return { language, text, path: (english) => pathIn(language, english) };
}

const PLACEHOLDER = /\{(\+?)(\w+)\}/g;
/** How the engine sets texts in a row, and how the languages do. */
const SEPARATOR = '; ';
const SEPARATORS: Record<Language, string> = { en: SEPARATOR, 'zh-cn': '；' };

/** `{name} is set` as a pattern. */
function patternOf(sentence: string): RegExp {
  const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  let pattern = '';
  let end = 0;
  for (const found of sentence.matchAll(PLACEHOLDER)) {
    pattern += `${literal(sentence.slice(end, found.index))}(?<${found[2]}>.+?)`;
    end = found.index + found[0].length;
  }
  return new RegExp(`^${pattern}${literal(sentence.slice(end))}$`, 's');
}
