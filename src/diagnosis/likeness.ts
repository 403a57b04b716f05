import { legible } from './legible.ts';
import type { Applied, Candidate } from './match.ts';
import { originalSpan, type Projection, project } from './projection.ts';
import type { DiagnosisKnowledge, Knowledge, Observation, WordCounts } from './types.ts';

/** From this score on a rule has seen enough; below it the wording of the whole text is heard too. */
const RULES_DECIDE = 60;
/** Nothing found this way is sure: the best of it stays below what counts as likely. */
const HIGHEST = 59;
/** How much one unit of likeness counts beside the scores of rules, and the most it takes away. */
const SCALE = 4;
const MOST_TAKEN = 40;
/** Without one of these a text is about something else. */
const ABOUT_CLAUDE = ['context:claude', 'platform:bedrock', 'platform:vertex', 'platform:foundry'];
/** And without one of these it is not about access; a status or a refusal will do as well. */
const ABOUT_ACCESS =
  /^(?:context:(?:access|login|subscription|billing|keychain|credentials-file)$|(?:status|type|matter|credential|carrier|mentions|platform):)/;
/** Without any rule: how many known words of prose a text must have, and how many of them must speak for the cause. */
const FEWEST_KNOWN = 6;
const FEWEST_TELLING = 3;
/** How many other causes are worth naming beside the best. */
const MOST_CAUSES = 4;
const MOST_WORDS = 4;

const WORD = /[a-z][a-z0-9_-]{2,39}(?![a-z0-9_-])|(?<![a-z0-9.])[0-9]{3}(?![a-z0-9.])/g;

/** A name of several parts, such as that of a variable, and its parts. */
const NAME = /[_-]/;
const PART = /[a-z0-9]{3,}/g;

/** What stands in one text stands together, so each counts for less than it would alone. */
const TOGETHER = 0.35;
/** A trait that a cause has never been seen with is weighed as if it had been, so often, at the usual rate. */
const SMOOTHING = 5;
const RAREST = 1e-5;

/** How much each cause gains or loses by one trait. */
type Gains = Float64Array;

interface Model {
  diagnoses: (DiagnosisKnowledge | undefined)[];
  usual: Gains;
  traits: Map<string, Gains>;
}

/** Something a text has in common with others: the stem of a word, or a fact that was observed. */
export interface Trait {
  words: string;
  start: number;
  end: number;
  /** A word somebody wrote, in contrast to a name, a part of one, and a fact. */
  prose: boolean;
}

/** What stands for a value that was taken out says nothing. */
const TAKEN_OUT = 'redacted';
/** Facts that are hardly ever the same twice, or that say what another fact says. */
const PASSING = /^(?:code|version|kind|live|origin):/;
/** What English puts behind a word; two reports of one cause need not use the same form of it. */
const ENDINGS = ['ations', 'ation', 'ings', 'ing', 'edly', 'ies', 'ed', 'es', 'er', 's', 'ly'];
const SHORTEST_STEM = 4;

/** The traits of a redacted text: its words by their stems, the parts of its names, and what was observed. */
export function traitsOf(text: string, observations: Map<string, Observation>): Map<string, Trait> {
  const view: Projection = project(text);
  const traits = new Map<string, Trait>();
  const add = (word: string, at: number, prose = false): void => {
    const stem = stemOf(word);
    if (word === TAKEN_OUT || traits.has(stem)) return;
    traits.set(stem, { words: `“${word}”, as in reports of this cause`, ...originalSpan(view, at, at + word.length), prose });
  };
  for (const { 0: word, index } of legible(view.text).toLowerCase().matchAll(WORD)) {
    const name = NAME.test(word);
    add(word, index, !name);
    if (name) for (const part of word.matchAll(PART)) add(part[0], index + part.index);
  }
  for (const [fact, { words, start, end }] of observations) {
    if (!PASSING.test(fact)) traits.set(`@${fact}`, { words, start, end, prose: false });
  }
  return traits;
}

function stemOf(word: string): string {
  if (word.length <= SHORTEST_STEM || !/^[a-z]+$/.test(word)) return word;
  const ending = ENDINGS.find((one) => word.endsWith(one) && word.length - one.length >= SHORTEST_STEM);
  const stem = ending ? word.slice(0, -ending.length) : word;
  return stem.length > SHORTEST_STEM + 1 && stem.endsWith('e') ? stem.slice(0, -1) : stem;
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
  if (!counts || (best?.score ?? 0) >= RULES_DECIDE || !ABOUT_CLAUDE.some((fact) => observations.has(fact))) return candidates;
  const model = modelOf(counts, diagnoses);
  const known = [...traitsOf(text, observations)].filter(([trait]) => model.traits.has(trait));
  if (!best && !tellsEnough(known, observations)) return candidates;
  const gains = model.usual.slice();
  for (const [trait] of known)
    for (const [cause, gain] of (model.traits.get(trait) as Gains).entries()) gains[cause] = (gains[cause] ?? 0) + gain;
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
  const unknown = candidates
    .filter(({ diagnosis }) => !model.diagnoses.includes(diagnosis))
    .map((one) => ({ ...one, score: one.score - MOST_TAKEN }));
  return inPlace([...weighed, ...unknown].sort((a, b) => b.score - a.score).slice(0, MOST_CAUSES));
}

/** Whether a text that no rule knows is worth a guess at all. */
const tellsEnough = (known: [string, Trait][], observations: Map<string, Observation>): boolean =>
  known.filter(([, { prose }]) => prose).length >= FEWEST_KNOWN && [...observations.keys()].some((fact) => ABOUT_ACCESS.test(fact));

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

const models = new WeakMap<WordCounts, Model>();

/** Naive Bayes over counted traits: the logarithm of how much more often a cause has a trait than reports have it. */
function modelOf(counts: WordCounts, diagnoses: DiagnosisKnowledge[]): Model {
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
    diagnoses: counts.causes.map(({ id }) => diagnoses.find((diagnosis) => diagnosis.id === id)),
    usual: Float64Array.from(weights, (weight) => Math.log(weight / all)),
    traits: new Map(traits),
  };
  models.set(counts, model);
  return model;
}
