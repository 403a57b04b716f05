import { confidenceOf, LIKELY } from './confidence.ts';
import type { Candidate } from './match.ts';
import { explainNoMatch } from './no-match.ts';
import type { Redaction } from './redact/redact.ts';
import type { Alternative, Because, DiagnosisKnowledge, Explained, Knowledge, Observation } from './types.ts';

const MOST_ALTERNATIVES = 5;
const MOST_REASONS = 12;

/** Step 4: the best candidate as a full answer, or an honest "cannot tell". */
export function explain(
  redaction: Redaction,
  candidates: Candidate[],
  observations: Map<string, Observation>,
  knowledge: Knowledge,
): Explained {
  const [best, ...rivals] = candidates;
  // A live check that succeeded outweighs a mere possibility.
  const works = observations.has('live:valid') && (best?.score ?? 0) < LIKELY;
  if (!best || works) return explainNoMatch(redaction, observations, knowledge.kinds);
  const { diagnosis } = best;
  return {
    id: diagnosis.id,
    title: diagnosis.title,
    summary: diagnosis.summary,
    outcome: diagnosis.outcome,
    confidence: confidenceOf(best, rivals, observations),
    because: reasons(best),
    confirm: diagnosis.confirm,
    fix: diagnosis.fix,
    verify: diagnosis.verify,
    escalate: diagnosis.escalate,
    credentials: redaction.credentials,
    alternatives: alternatives(best, rivals, knowledge),
    docUrl: docUrl(diagnosis.id),
    evidence: diagnosis.evidence,
    redacted: redaction.text,
  };
}

/** Page of a diagnosis, a path on the site. */
export const docUrl = (id: string): string => `/diagnoses/${id}/`;

/** The observations of the strongest rules first, each once. */
function reasons(candidate: Candidate): Because[] {
  const ordered = [...candidate.applied].sort((a, b) => b.rule.weight - a.rule.weight).flatMap(({ because }) => because);
  const once = new Map(ordered.map((one) => [one.fact, one]));
  return [...once.values()].slice(0, MOST_REASONS).map(({ kind, words, start, end }) => ({ kind, words, start, end }));
}

/** Other candidates first, then the page's neighbours that the text gave no sign of. */
function alternatives(best: Candidate, rivals: Candidate[], knowledge: Knowledge): Alternative[] {
  const tells = new Map(best.diagnosis.neighbours.map(({ id, tell }) => [id, tell]));
  const seen = new Set<string>([best.diagnosis.id]);
  const list: Alternative[] = [];
  for (const rival of rivals) {
    const { id, title } = rival.diagnosis;
    const tell = tells.get(id) ?? rival.diagnosis.neighbours.find((one) => one.id === best.diagnosis.id)?.tell ?? rival.diagnosis.summary;
    seen.add(id);
    list.push({ id, title, confidence: rival.score >= LIKELY ? 'likely' : 'possible', tell, docUrl: docUrl(id) });
  }
  for (const [id, tell] of tells) {
    const neighbour = seen.has(id) ? undefined : byId(knowledge).get(id);
    if (neighbour) list.push({ id, title: neighbour.title, confidence: 'possible', tell, docUrl: docUrl(id) });
  }
  return list.slice(0, MOST_ALTERNATIVES);
}

const known = new WeakMap<DiagnosisKnowledge[], Map<string, DiagnosisKnowledge>>();

function byId({ diagnoses }: Knowledge): Map<string, DiagnosisKnowledge> {
  const map = known.get(diagnoses) ?? new Map(diagnoses.map((diagnosis) => [diagnosis.id, diagnosis]));
  known.set(diagnoses, map);
  return map;
}
