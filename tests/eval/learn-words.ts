import { focus } from '../../src/diagnosis/focus.ts';
import { traitsOf } from '../../src/diagnosis/likeness/traits.ts';
import { observe } from '../../src/diagnosis/observe/observe.ts';
import { redact } from '../../src/diagnosis/redact/redact.ts';
import type { KindKnowledge, WordCounts } from '../../src/diagnosis/types.ts';
import type { LabelledReport } from './judge.ts';

/** What a report counts for its label, and for a cause that cannot be excluded. */
const UNIT = 20;
const SECONDARY = 4;
/** A word of fewer reports may be a name or an accident. */
const FEWEST_REPORTS = 8;
/** A cause seen less often than this has no wording of its own yet. */
const FEWEST_FOR_CAUSE = 2 * UNIT;

/** Sets that nothing may be learned from, so that they go on telling how the engine does on texts it has never seen. */
export const NEVER_LEARNED_FROM = ['held-out-5.jsonl'];

/** Counts in how many reports of each cause a word or a fact stands. Credentials are taken out first, as the engine does. */
export function learnWords(rows: LabelledReport[], kinds: KindKnowledge[], ids: string[]): WordCounts {
  const known = new Set(ids);
  const weights = new Map<string, number>();
  const reports = new Map<string, number>();
  const seen = new Map<string, Map<string, number>>();
  for (const row of rows) {
    const causes = causesOf(row, known);
    for (const [id, weight] of causes) weights.set(id, (weights.get(id) ?? 0) + weight);
    for (const trait of traitsIn(row, kinds)) {
      reports.set(trait, (reports.get(trait) ?? 0) + 1);
      const counts = seen.get(trait) ?? new Map<string, number>();
      for (const [id, weight] of causes) counts.set(id, (counts.get(id) ?? 0) + weight);
      seen.set(trait, counts);
    }
  }
  const causes = [...weights]
    .filter(([, weight]) => weight >= FEWEST_FOR_CAUSE)
    .map(([id, weight]) => ({ id, weight }))
    .sort((a, b) => a.id.localeCompare(b.id));
  const traits = [...seen]
    .filter(([trait]) => (reports.get(trait) ?? 0) >= FEWEST_REPORTS)
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([trait, counts]): [string, number[]] => [
      trait,
      causes.flatMap(({ id }, at) => (counts.has(id) ? [at, counts.get(id) ?? 0] : [])),
    ]);
  return { unit: UNIT, causes, traits: Object.fromEntries(traits) };
}

/** The counts as they would be had this report never been seen. */
export function unlearn(counts: WordCounts, row: LabelledReport, kinds: KindKnowledge[]): WordCounts {
  const own = new Map(causesOf(row, new Set(counts.causes.map(({ id }) => id))));
  const causes = counts.causes.map(({ id, weight }) => ({ id, weight: weight - (own.get(id) ?? 0) }));
  const less = (pairs: number[]): number[] =>
    pairs.map((value, at) => (at % 2 ? value - (own.get(counts.causes[pairs[at - 1] ?? 0]?.id ?? '') ?? 0) : value));
  const traits = { ...counts.traits };
  for (const trait of traitsIn(row, kinds)) {
    const pairs = traits[trait];
    if (pairs) traits[trait] = less(pairs);
    if (traits[trait]?.every((value, at) => at % 2 === 0 || value === 0)) delete traits[trait];
  }
  return { ...counts, causes, traits };
}

function traitsIn({ paste }: LabelledReport, kinds: KindKnowledge[]): Iterable<string> {
  const redaction = redact(paste, kinds);
  const text = focus(redaction.text);
  return traitsOf(text, observe({ ...redaction, text })).keys();
}

const causesOf = ({ label, secondary_labels }: LabelledReport, known: Set<string>): [string, number][] => [
  [label, UNIT],
  ...secondary_labels.filter((id) => known.has(id)).map((id): [string, number] => [id, SECONDARY]),
];
