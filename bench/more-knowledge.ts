import type { Knowledge, Rule } from '../src/diagnosis/types.ts';

/** The same knowledge with `times` as many diagnoses, each copy with phrases and observations of its own, as new pages would bring. */
export function moreKnowledge(knowledge: Knowledge, times: number): Knowledge {
  const copies = Array.from({ length: times - 1 }, (_, copy) =>
    knowledge.diagnoses.map((diagnosis) => ({
      ...diagnosis,
      id: `${diagnosis.id}-${copy}`,
      rules: diagnosis.rules.map((rule) => other(rule, copy)),
    })),
  );
  return { ...knowledge, diagnoses: [...knowledge.diagnoses, ...copies.flat()] };
}

const other = ({ says, with: all, withAny, ...rest }: Rule, copy: number): Rule => ({
  ...rest,
  ...(says === undefined ? {} : { says: [says].flat().map((phrase) => turn(phrase, copy)) }),
  ...(all ? { with: all.map((fact) => `${fact}:${copy}`) } : {}),
  ...(withAny ? { withAny: withAny.map((fact) => `${fact}:${copy}`) } : {}),
});

/** Another phrase of the same length and letters. */
const turn = (phrase: string, copy: number): string =>
  phrase.replace(/[a-z]/g, (letter) => String.fromCharCode(((letter.charCodeAt(0) - 97 + 3 * (copy + 1)) % 26) + 97));
