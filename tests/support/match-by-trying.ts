import { type Applied, applyRule, type Candidate, score } from '../../src/diagnosis/match.ts';
import type { Squashed } from '../../src/diagnosis/phrases.ts';
import type { Knowledge, Observation } from '../../src/diagnosis/types.ts';

/** Matching as its definition says: each rule of each diagnosis in turn. Slow and plain, to hold the index against. */
export function matchByTrying(text: Squashed, observations: Map<string, Observation>, knowledge: Knowledge): Candidate[] {
  return knowledge.diagnoses
    .flatMap((diagnosis) => {
      const applied = diagnosis.rules.flatMap((rule): Applied[] => [applyRule(rule, text, observations) ?? []].flat());
      return applied.length ? [{ diagnosis, score: score(applied), applied }] : [];
    })
    .sort((a, b) => b.score - a.score);
}
