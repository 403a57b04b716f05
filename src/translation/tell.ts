/** Says an English text of the engine in the language of the reader; a text it does not know stays as it is. */
export type Tell = (text: string) => string;

/** The language the engine itself speaks. */
export const inEnglish: Tell = (text) => text;

/**
 * A text is looked up whole; else the first sentence with gaps that fits is filled in.
 * @param known English text → the same in the other language
 * @param sentences English sentence → the same with the same gaps; `{gap}` is kept as it stands, `{+gap}` is told in turn
 */
export function teller(known: ReadonlyMap<string, string>, sentences: Readonly<Record<string, string>>): Tell {
  const whole = new Map([...Object.entries(sentences), ...known]);
  const withGaps = Object.entries(sentences)
    .filter(([english]) => english.includes('{'))
    .map(([english, other]) => ({ pattern: patternOf(english), other }));
  const filled = (text: string): string | undefined => {
    for (const { pattern, other } of withGaps) {
      const gaps = pattern.exec(text)?.groups;
      if (gaps)
        return other.replace(GAP, (_gap, told: string, name: string) => (told ? tellList(gaps[name] ?? '', tell) : (gaps[name] ?? '')));
    }
    return undefined;
  };
  const tell: Tell = (text) => whole.get(text) ?? filled(text) ?? text;
  return tell;
}

const GAP = /\{(\+?)(\w+)\}/g;

/** In a gap several texts may stand in a row. */
function tellList(text: string, tell: Tell): string {
  const whole = tell(text);
  return whole === text ? text.split('; ').map(tell).join('; ') : whole;
}

/** `{name} is set` as a pattern. */
function patternOf(sentence: string): RegExp {
  const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  let pattern = '';
  let end = 0;
  for (const gap of sentence.matchAll(GAP)) {
    pattern += `${literal(sentence.slice(end, gap.index))}(?<${gap[2]}>.+?)`;
    end = gap.index + gap[0].length;
  }
  return new RegExp(`^${pattern}${literal(sentence.slice(end))}$`, 's');
}
