import { findPhrase, type Squashed } from './phrases.ts';
import { type Begun, type RuleIndex, ruleIndex, worthALook } from './rule-index.ts';
import type { DiagnosisKnowledge, Knowledge, Observation, Rule } from './types.ts';
import { inRange } from './versions.ts';

/** A rule that applied, with what made it apply. */
export interface Applied {
  rule: Rule;
  because: Observation[];
}

/** A diagnosis with at least one rule that applied. */
export interface Candidate {
  diagnosis: DiagnosisKnowledge;
  score: number;
  applied: Applied[];
}

/** What each further rule of the same diagnosis adds to the strongest one, and how many of them count. */
const SUPPORT = 1.5;
const MOST_SUPPORT = 4;

/** Step 3: every diagnosis with a rule that applies, best first. Equal scores keep the order of the content. */
export function match(text: Squashed, observations: Map<string, Observation>, knowledge: Knowledge): Candidate[] {
  const index = ruleIndex(knowledge.diagnoses);
  const applied = new Map<DiagnosisKnowledge, Applied[]>();
  const { ordinals, begun } = worthALook(index, text, observations.keys());
  for (const ordinal of ordinals) {
    const { diagnosis, rule } = index.rules[ordinal] as RuleIndex['rules'][number];
    const one = applyRule(rule, text, observations, begun.get(ordinal));
    if (one) applied.set(diagnosis, [...(applied.get(diagnosis) ?? []), one]);
  }
  return [...applied].map(([diagnosis, rules]) => ({ diagnosis, score: score(rules), applied: rules })).sort((a, b) => b.score - a.score);
}

/**
 * The rule with what made it apply, or nothing when it does not.
 * @param begun those of its phrases that may be in the text, when that is known already
 */
export function applyRule(
  rule: Rule,
  text: Squashed,
  observations: Map<string, Observation>,
  begun?: Pick<Begun, 'phrase' | 'at'>[],
): Applied | undefined {
  if (rule.without?.some((fact) => observations.has(fact))) return undefined;
  const all = (rule.with ?? []).map((fact) => observations.get(fact));
  if (all.includes(undefined)) return undefined;
  const any = rule.withAny?.map((fact) => observations.get(fact)).find(Boolean);
  if (rule.withAny && !any) return undefined;
  if (rule.versions && !inRange(observations, rule.versions)) return undefined;
  const phrase = rule.says ? says(text, begun ?? [rule.says].flat().map((phrase) => ({ phrase }))) : undefined;
  if (rule.says && !phrase) return undefined;
  const because = [phrase, any, ...all].filter((one): one is Observation => one !== undefined);
  return { rule, because };
}

function says(text: Squashed, phrases: { phrase: string; at?: number }[]): Observation | undefined {
  for (const { phrase, at } of phrases) {
    const place = findPhrase(text, phrase, at);
    if (place) return { fact: `says:${phrase}`, kind: 'message', words: `the message says “${phrase.replaceAll('*', '…')}”`, ...place };
  }
  return undefined;
}

/** The strongest rule decides; further ones add a little. */
export function score(applied: Applied[]): number {
  const weights = applied.map(({ rule }) => rule.weight).sort((a, b) => b - a);
  return (weights[0] ?? 0) + SUPPORT * Math.min(MOST_SUPPORT, weights.length - 1);
}
