import { knownContext } from './context.ts';
import { explain } from './explain.ts';
import { focus } from './focus.ts';
import { byLikeness } from './likeness/likeness.ts';
import { match } from './match.ts';
import { observe } from './observe/observe.ts';
import { squash } from './phrases.ts';
import { precedenceOf } from './precedence.ts';
import { asKind } from './redact/describe.ts';
import { type Redaction, redact } from './redact/redact.ts';
import type { Context, Diagnosis, Knowledge } from './types.ts';

/**
 * Text in, diagnosis out: redact → observe → match, and weigh the wording where no rule is sure → explain.
 * Pure and total: no input makes it throw, nothing is read or written, and no credential value is in the answer.
 */
export function diagnose(text: string, knowledge: Knowledge, said: Context = {}): Diagnosis {
  const context = knownContext(said, knowledge.kinds);
  const redaction = withOrigin(redact(text, knowledge.kinds), knowledge, context);
  const focused = { ...redaction, text: focus(redaction.text) };
  const observations = observe(focused, context);
  const matched = match(squash(focused.text), observations, knowledge);
  const candidates = byLikeness(matched, focused.text, observations, knowledge);
  return { ...explain(redaction, candidates, observations, knowledge), precedence: precedenceOf(redaction, context) };
}

/** What the person knows of a credential's origin tells kinds apart that share a prefix. */
function withOrigin(redaction: Redaction, { kinds }: Knowledge, { credentialKind }: Context): Redaction {
  const kind = kinds.find(({ id }) => id === credentialKind);
  if (!kind) return redaction;
  return { ...redaction, credentials: redaction.credentials.map((seen) => (seen.kinds.includes(kind.id) ? asKind(seen, kind) : seen)) };
}
