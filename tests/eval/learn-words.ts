import { focus } from '../../src/diagnosis/focus.ts';
import { wordsOf } from '../../src/diagnosis/likeness.ts';
import { redact } from '../../src/diagnosis/redact/redact.ts';
import type { KindKnowledge, WordCounts } from '../../src/diagnosis/types.ts';
import type { LabelledReport } from './judge.ts';

/** What a report counts for its label, and for a cause that cannot be excluded. */
const UNIT = 20;
const SECONDARY = 7;
/** A word of fewer reports may be a name or an accident. */
const FEWEST_REPORTS = 3;
/** A cause seen less often than this has no wording of its own yet. */
const FEWEST_FOR_CAUSE = 2 * UNIT;

/** Sets that nothing may be learned from, so that they go on telling how the engine does on texts it has never seen. */
export const NEVER_LEARNED_FROM = ['held-out-5.jsonl', 'held-out-7.jsonl'];

/** Counts in how many reports of each cause a word stands. Credentials are taken out first, as the engine does. */
export function learnWords(rows: LabelledReport[], kinds: KindKnowledge[], ids: string[]): WordCounts {
  const known = new Set(ids);
  const weights = new Map<string, number>();
  const reports = new Map<string, number>();
  const seen = new Map<string, Map<string, number>>();
  for (const row of rows) {
    const causes = causesOf(row, known);
    for (const [id, weight] of causes) weights.set(id, (weights.get(id) ?? 0) + weight);
    for (const word of wordsIn(row, kinds)) {
      reports.set(word, (reports.get(word) ?? 0) + 1);
      const counts = seen.get(word) ?? new Map<string, number>();
      for (const [id, weight] of causes) counts.set(id, (counts.get(id) ?? 0) + weight);
      seen.set(word, counts);
    }
  }
  const causes = [...weights]
    .filter(([, weight]) => weight >= FEWEST_FOR_CAUSE)
    .map(([id, weight]) => ({ id, weight }))
    .sort((a, b) => a.id.localeCompare(b.id));
  const words = [...seen]
    .filter(([word]) => (reports.get(word) ?? 0) >= FEWEST_REPORTS)
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([word, counts]): [string, number[]] => [word, causes.flatMap(({ id }, at) => (counts.has(id) ? [at, counts.get(id) ?? 0] : []))]);
  return { unit: UNIT, causes, words: Object.fromEntries(words) };
}

/** The counts as they would be had this report never been seen. */
export function unlearn(counts: WordCounts, row: LabelledReport, kinds: KindKnowledge[]): WordCounts {
  const own = new Map(causesOf(row, new Set(counts.causes.map(({ id }) => id))));
  const causes = counts.causes.map(({ id, weight }) => ({ id, weight: weight - (own.get(id) ?? 0) }));
  const less = (pairs: number[]): number[] =>
    pairs.map((value, at) => (at % 2 ? value - (own.get(counts.causes[pairs[at - 1] ?? 0]?.id ?? '') ?? 0) : value));
  const words = { ...counts.words };
  for (const word of wordsIn(row, kinds)) {
    const pairs = words[word];
    if (pairs) words[word] = less(pairs);
    if (words[word]?.every((value, at) => at % 2 === 0 || value === 0)) delete words[word];
  }
  return { ...counts, causes, words };
}

const wordsIn = ({ paste }: LabelledReport, kinds: KindKnowledge[]): Iterable<string> => wordsOf(focus(redact(paste, kinds).text)).keys();

const causesOf = ({ label, secondary_labels }: LabelledReport, known: Set<string>): [string, number][] => [
  [label, UNIT],
  ...secondary_labels.filter((id) => known.has(id)).map((id): [string, number] => [id, SECONDARY]),
];
