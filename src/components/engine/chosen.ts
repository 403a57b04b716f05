import { docUrl } from '../../diagnosis/explain.ts';
import type { Diagnosis, Knowledge } from '../../diagnosis/types.ts';

/**
 * The answer when the text cannot decide and the person has: the diagnosis they see, with what the text gave,
 * and what the engine had put first among the alternatives.
 */
export function chosen(read: Diagnosis, id: string, { diagnoses }: Knowledge): Diagnosis {
  const seen = diagnoses.find((one) => one.id === id);
  const said = read.alternatives.find((one) => one.id === id);
  if (!seen || !said || read.id === null) return read;
  const tell = seen.neighbours.find((one) => one.id === read.id)?.tell;
  const { title, summary, outcome, confirm, fix, verify, escalate, evidence } = seen;
  const first = { id: read.id, title: read.title, confidence: read.confidence, tell: tell ?? read.summary, docUrl: read.docUrl };
  return {
    ...read,
    ...{ id, title, summary, outcome, confirm, fix, verify, escalate, evidence },
    confidence: 'likely',
    because: [{ kind: 'person', words: `you said so: ${said.tell}`, start: 0, end: 0 }],
    alternatives: [first, ...read.alternatives.filter((one) => one.id !== id)],
    docUrl: docUrl(id),
  };
}
