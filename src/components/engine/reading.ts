import { diagnose } from '../../diagnosis/diagnose.ts';
import { credentialSpans, type SecretSpan } from '../../diagnosis/redact/spans.ts';
import type { Context, Diagnosis, Knowledge } from '../../diagnosis/types.ts';

/** What is wanted of a text: only where its secrets are, or the whole diagnosis. */
export interface Question {
  text: string;
  context: Context;
  /** Masking while someone types needs the places alone, which is quicker. */
  spansOnly: boolean;
}

/** What the engine makes of a text. */
export interface Reading {
  spans: SecretSpan[];
  /** Left out when only the places were asked for. */
  diagnosis?: Diagnosis;
}

export function read({ text, context, spansOnly }: Question, knowledge: Knowledge): Reading {
  const spans = credentialSpans(text, knowledge.kinds);
  return spansOnly ? { spans } : { spans, diagnosis: diagnose(text, knowledge, context) };
}
