import { explain } from './explain.ts';
import { match } from './match.ts';
import { observe } from './observe/observe.ts';
import { squash } from './phrases.ts';
import { redact } from './redact/redact.ts';
import type { Context, Diagnosis, Knowledge } from './types.ts';

/**
 * Text in, diagnosis out: redact → observe → match → explain.
 * Pure and total: no input makes it throw, nothing is read or written, and no credential value is in the answer.
 */
export function diagnose(text: string, knowledge: Knowledge, context: Context = {}): Diagnosis {
  const redaction = redact(text, knowledge.kinds);
  const observations = observe(redaction, context);
  const candidates = match(squash(redaction.text), observations, knowledge);
  return explain(redaction, candidates, observations, knowledge);
}
