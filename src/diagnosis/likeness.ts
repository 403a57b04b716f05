import type { Applied, Candidate } from './match.ts';
import { legible } from './legible.ts';
import { originalSpan, type Projection, project } from './projection.ts';
import type { DiagnosisKnowledge, Knowledge, Observation, WordCounts } from './types.ts';

/** From this score on a rule has seen enough; below it the wording of the whole text is heard too. */
const RULES_DECIDE = 60;
/** Nothing found this way is sure: the best of it stays below what counts as likely. */
const HIGHEST = 59;
/** How much one unit of likeness counts beside the scores of rules, and the most it takes away. */
const SCALE = 4;
const MOST_TAKEN = 40;
/** Without any rule: how many known words a text must have, and how many of them must speak for the cause. */
const FEWEST_KNOWN = 6;
const FEWEST_TELLING = 3;
/** How many other causes are worth naming beside the best. */
const MOST_CAUSES = 4;
const MOST_WORDS = 4;

const WORD = /[a-z][a-z0-9_-]{2,39}(?![a-z0-9_-])|(?<![a-z0-9.])[0-9]{3}(?![a-z0-9.])/g;

/** Words of one text stand together, so each counts for less than it would alone. */
const TOGETHER = 0.35;
/** A word that a cause has never been seen with is weighed as if it had been, so often, at the usual rate. */
const SMOOTHING = 5;
const RAREST = 1e-5;

/** How much each cause gains or loses by one word. */
type Gains = Float64Array;

interface Model {
  diagnoses: (DiagnosisKnowledge | undefined)[];
  usual: Gains;
  words: Map<string, Gains>;
}

/** The words of a redacted text, in lower case, each at its first place. */
export function wordsOf(text: string): Map<string, { start: number; end: number }> {
  const view: Projection = project(text);
  const words = new Map<string, { start: number; end: number }>();
  for (const { 0: word, index } of legible(view.text).toLowerCase().matchAll(WORD)) {
    if (!words.has(word)) words.set(word, originalSpan(view, index, index + word.length));
  }
  return words;
}

/**
 * Where no rule is sure, what the text has in common with labelled reports of each cause is weighed in: how people
 * tell of a cause has more words than any list of phrases. It changes the order of weak candidates and, in a text
 * about Claude, finds one where no rule did; it never makes an answer more than possible.
 */
export function byLikeness(
  candidates: Candidate[],
  text: string,
  observations: Map<string, Observation>,
  { diagnoses, words: counts }: Knowledge,
): Candidate[] {
  const [best] = candidates;
  if (!counts || (best?.score ?? 0) >= RULES_DECIDE || !observations.has('context:claude')) return candidates;
  const model = modelOf(counts, diagnoses);
  const known = [...wordsOf(text)].filter(([word]) => model.words.has(word));
  if (!best && known.length < FEWEST_KNOWN) return candidates;
  const gains = model.usual.slice();
  for (const [word] of known) for (const [cause, gain] of (model.words.get(word) as Gains).entries()) gains[cause] = (gains[cause] ?? 0) + gain;
  const highest = Math.max(...gains);
  const byRules = new Map(candidates.map((candidate) => [candidate.diagnosis.id, candidate]));
  const weighed = model.diagnoses.flatMap((diagnosis, cause): Candidate[] => {
    if (!diagnosis) return [];
    const candidate = byRules.get(diagnosis.id);
    const because = telling(known, model, cause);
    if (!candidate && because.length < FEWEST_TELLING) return [];
    const score = (candidate?.score ?? 0) - Math.min(MOST_TAKEN, SCALE * (highest - (gains[cause] ?? 0)));
    return [{ diagnosis, score, applied: [...(candidate?.applied ?? []), ...asRule(because)] }];
  });
  const unknown = candidates.filter(({ diagnosis }) => !model.diagnoses.includes(diagnosis)).map((one) => ({ ...one, score: one.score - MOST_TAKEN }));
  return inPlace([...weighed, ...unknown].sort((a, b) => b.score - a.score).slice(0, MOST_CAUSES));
}

/** Scores as likeness leaves them may be anything; put into the range below "likely", with their distances. */
function inPlace(candidates: Candidate[]): Candidate[] {
  const top = Math.min(HIGHEST, Math.max(1, candidates[0]?.score ?? 0));
  const shift = top - (candidates[0]?.score ?? 0);
  return candidates.map((candidate) => ({ ...candidate, score: Math.max(1, candidate.score + shift) }));
}

function telling(known: [string, { start: number; end: number }][], model: Model, cause: number): Observation[] {
  return known
    .map(([word, place]) => ({ word, place, gain: model.words.get(word)?.[cause] ?? 0 }))
    .filter(({ gain }) => gain > 0)
    .sort((a, b) => b.gain - a.gain)
    .slice(0, MOST_WORDS)
    .map(({ word, place }) => ({ fact: `word:${word}`, kind: 'wording', words: `“${word}”, as in reports of this cause`, ...place }));
}

const asRule = (because: Observation[]): Applied[] => (because.length ? [{ rule: { weight: 1 }, because }] : []);

const models = new WeakMap<WordCounts, Model>();

/** Naive Bayes over counted words: the logarithm of how much more often a cause has a word than reports have it. */
function modelOf(counts: WordCounts, diagnoses: DiagnosisKnowledge[]): Model {
  const made = models.get(counts);
  if (made) return made;
  const weights = counts.causes.map(({ weight }) => weight);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const words = Object.entries(counts.words).map(([word, pairs]): [string, Gains] => {
    const seen = new Float64Array(weights.length);
    for (let at = 0; at + 1 < pairs.length; at += 2) seen[pairs[at] ?? 0] = pairs[at + 1] ?? 0;
    const usual = seen.reduce((sum, one) => sum + one, 0) / all;
    const rate = (cause: number): number =>
      ((seen[cause] ?? 0) / counts.unit + SMOOTHING * usual) / ((weights[cause] ?? 0) / counts.unit + SMOOTHING);
    return [word, seen.map((_, cause) => TOGETHER * Math.log(Math.max(rate(cause), RAREST) / usual))];
  });
  const model: Model = {
    diagnoses: counts.causes.map(({ id }) => diagnoses.find((diagnosis) => diagnosis.id === id)),
    usual: Float64Array.from(weights, (weight) => Math.log(weight / all)),
    words: new Map(words),
  };
  models.set(counts, model);
  return model;
}
