import type { Applied, Candidate } from '../match.ts';
import type { Knowledge, Observation } from '../types.ts';
import { type Model, modelOf } from './model.ts';
import { type Trait, traitsOf } from './traits.ts';

/** From this score on a rule has seen enough; below it the wording of the whole text is heard too. */
const RULES_DECIDE = 60;
/** Nothing found this way is sure: the best of it stays below what counts as likely. */
const HIGHEST = 59;
/** How much one unit of likeness counts beside the scores of rules, and the most it takes away. */
const SCALE = 4;
const MOST_TAKEN = 40;
/** Without one of these a text is about something else. */
const ABOUT_CLAUDE = /^(?:context:claude$|platform:(?:bedrock|vertex|foundry)$|client:)/;
/** And without one of these it is not about access; a status or a refusal will do as well. */
const ABOUT_ACCESS =
  /^(?:context:(?:access|login|subscription|billing|credentials-file)$|(?:status|type|matter|credential|carrier|mentions|platform):)/;
/** Without any rule: how many known words of prose a text must have, and how many of them must speak for the cause. */
const FEWEST_KNOWN = 6;
const FEWEST_TELLING = 3;
/** How many other causes are worth naming beside the best. */
const MOST_CAUSES = 4;
const MOST_WORDS = 4;

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
  if (!counts || (best?.score ?? 0) >= RULES_DECIDE || !has(observations, ABOUT_CLAUDE)) return candidates;
  const model = modelOf(counts);
  const known = [...traitsOf(text, observations)].filter(([trait]) => model.traits.has(trait));
  if (!best && !tellsEnough(known, observations)) return candidates;
  const gains = gainsOf(known, model);
  const highest = Math.max(...gains);
  const causes = new Map(counts.causes.map(({ id }, cause) => [id, cause]));
  const byRules = new Map(candidates.map((candidate) => [candidate.diagnosis.id, candidate]));
  const weighed = diagnoses.flatMap((diagnosis): Candidate[] => {
    const cause = causes.get(diagnosis.id);
    const candidate = byRules.get(diagnosis.id);
    const because = cause === undefined ? [] : telling(known, model, cause);
    if (!candidate && because.length < FEWEST_TELLING) return [];
    const behind = cause === undefined ? MOST_TAKEN : Math.min(MOST_TAKEN, SCALE * (highest - (gains[cause] ?? 0)));
    return [{ diagnosis, score: (candidate?.score ?? 0) - behind, applied: [...(candidate?.applied ?? []), ...asRule(because)] }];
  });
  return inPlace(weighed.sort((a, b) => b.score - a.score).slice(0, MOST_CAUSES));
}

function gainsOf(known: [string, Trait][], { usual, traits }: Model): Float64Array {
  const gains = usual.slice();
  for (const [trait] of known)
    traits.get(trait)?.forEach((gain, cause) => {
      gains[cause] = (gains[cause] ?? 0) + gain;
    });
  return gains;
}

const has = (observations: Map<string, Observation>, facts: RegExp): boolean => [...observations.keys()].some((fact) => facts.test(fact));

/** Whether a text that no rule knows is worth a guess at all. */
const tellsEnough = (known: [string, Trait][], observations: Map<string, Observation>): boolean =>
  known.filter(([, { prose }]) => prose).length >= FEWEST_KNOWN && has(observations, ABOUT_ACCESS);

/** Scores as likeness leaves them may be anything; put into the range below "likely", with their distances. */
function inPlace(candidates: Candidate[]): Candidate[] {
  const top = Math.min(HIGHEST, Math.max(1, candidates[0]?.score ?? 0));
  const shift = top - (candidates[0]?.score ?? 0);
  return candidates.map((candidate) => ({ ...candidate, score: Math.max(1, candidate.score + shift) }));
}

function telling(known: [string, Trait][], model: Model, cause: number): Observation[] {
  return known
    .map(([trait, seen]) => ({ trait, seen, gain: model.traits.get(trait)?.[cause] ?? 0 }))
    .filter(({ gain }) => gain > 0)
    .sort((a, b) => b.gain - a.gain)
    .slice(0, MOST_WORDS)
    .map(({ trait, seen: { words, start, end } }) => ({ fact: `trait:${trait}`, kind: 'wording', words, start, end }));
}

const asRule = (because: Observation[]): Applied[] => (because.length ? [{ rule: { weight: 1 }, because }] : []);
