import { diagnose } from '../../src/diagnosis/diagnose.ts';
import { findPhrase, squash } from '../../src/diagnosis/phrases.ts';
import type { Knowledge, Rule } from '../../src/diagnosis/types.ts';
import { type Judged, judge, type LabelledReport } from './judge.ts';
import { unlearn } from './learn-words.ts';

/**
 * Judges each report by what was not learned from it alone: a phrase that none of the other reports holds is taken
 * out of the rules before the report is diagnosed, and its words out of the counts when they were counted.
 * What remains right does not hang on a phrase fitted to one text.
 */
export function leaveOneOut(rows: LabelledReport[], knowledge: Knowledge, counted: (row: LabelledReport) => boolean): Judged[] {
  const holders = phraseHolders(rows, knowledge);
  return rows.map((row) => {
    const own = new Set([...holders].flatMap(([phrase, ids]) => (ids.length === 1 && ids[0] === row.id ? [phrase] : [])));
    const words = knowledge.words && counted(row) ? unlearn(knowledge.words, row, knowledge.kinds) : knowledge.words;
    return judge(row, diagnose(row.paste, { ...(own.size ? without(own, knowledge) : knowledge), words }));
  });
}

const phrasesOf = ({ says }: Rule): string[] => (says === undefined ? [] : [says].flat());

/** Phrase → the reports that hold it. */
function phraseHolders(rows: LabelledReport[], knowledge: Knowledge): Map<string, string[]> {
  const phrases = new Set(knowledge.diagnoses.flatMap(({ rules }) => rules.flatMap(phrasesOf)));
  const texts = rows.map(({ id, paste }) => ({ id, text: squash(paste) }));
  return new Map([...phrases].map((phrase) => [phrase, texts.filter(({ text }) => findPhrase(text, phrase)).map(({ id }) => id)]));
}

function without(phrases: Set<string>, knowledge: Knowledge): Knowledge {
  const diagnoses = knowledge.diagnoses.map((diagnosis) => ({
    ...diagnosis,
    rules: diagnosis.rules.flatMap((rule): Rule[] => {
      const left = phrasesOf(rule).filter((phrase) => !phrases.has(phrase));
      if (rule.says === undefined) return [rule];
      return left.length ? [{ ...rule, says: left }] : [];
    }),
  }));
  return { ...knowledge, diagnoses };
}
