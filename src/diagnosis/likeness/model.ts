import type { WordCounts } from '../types.ts';

/** What stands in one text stands together, so each counts for less than it would alone. */
const TOGETHER = 0.35;
/** A trait that a cause has never been seen with is weighed as if it had been, so often, at the usual rate. */
const SMOOTHING = 5;
const RAREST = 1e-5;

/** How much each cause gains or loses by one trait. */
type Gains = Float64Array;

export interface Model {
  /** What each cause has before anything is known of the text: how usual it is. */
  usual: Gains;
  traits: Map<string, Gains>;
}

const models = new WeakMap<WordCounts, Model>();

/** Naive Bayes over counted traits: the logarithm of how much more often a cause has a trait than reports have it. */
export function modelOf(counts: WordCounts): Model {
  const made = models.get(counts);
  if (made) return made;
  const weights = counts.causes.map(({ weight }) => weight);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const traits = Object.entries(counts.traits).map(([trait, pairs]): [string, Gains] => {
    const seen = new Float64Array(weights.length);
    for (let at = 0; at + 1 < pairs.length; at += 2) seen[pairs[at] ?? 0] = pairs[at + 1] ?? 0;
    const usual = seen.reduce((sum, one) => sum + one, 0) / all;
    const rate = (cause: number): number =>
      ((seen[cause] ?? 0) / counts.unit + SMOOTHING * usual) / ((weights[cause] ?? 0) / counts.unit + SMOOTHING);
    return [trait, seen.map((_, cause) => TOGETHER * Math.log(Math.max(rate(cause), RAREST) / usual))];
  });
  const model: Model = {
    usual: Float64Array.from(weights, (weight) => Math.log(weight / all)),
    traits: new Map(traits),
  };
  models.set(counts, model);
  return model;
}
