import { legible } from '../legible.ts';
import { originalSpan, project } from '../projection.ts';
import type { Redaction } from '../redact/redact.ts';
import { type Sieve, sieveOf, sift } from '../sieve/sieve.ts';
import type { Context, Observation } from '../types.ts';
import { CLIENT_PATTERNS, observeClients } from './clients.ts';
import { observeCredentials } from './credentials.ts';
import { ERROR_PATTERNS, observeErrors } from './errors.ts';
import { observeBaseUrl, observePlaces, PLACE_PATTERNS } from './places.ts';

/** Made with the first text: a page that never diagnoses one need not wait for it. */
let made: Sieve | undefined;
function sieve(): Sieve {
  made ??= sieveOf([...ERROR_PATTERNS, ...CLIENT_PATTERNS, ...PLACE_PATTERNS]);
  return made;
}

/** Step 2: the redacted text as typed observations, the first of each fact, each with its position. */
export function observe(redaction: Redaction, context: Context = {}): Map<string, Observation> {
  const seen = new Map<string, Observation>();
  // Colours and escapes stand between words that belong together, so the observers read the projection.
  const view = project(redaction.text);
  const text = sift(legible(view.text), sieve());
  const read = [...observeErrors(text), ...observeClients(text, context), ...observePlaces(text, redaction.slots)];
  const placed = read.map((observation) => ({ ...observation, ...originalSpan(view, observation.start, observation.end) }));
  for (const observation of [...observeCredentials(redaction), ...placed, ...observeBaseUrl(redaction), ...fromContext(context)]) {
    if (!seen.has(observation.fact)) seen.set(observation.fact, observation);
  }
  return seen;
}

function fromContext({ credentialKind, live }: Context): Observation[] {
  const nowhere = { start: 0, end: 0 };
  return [
    ...(credentialKind
      ? [{ fact: `origin:${credentialKind}`, kind: 'credential', words: `you said where it came from: ${credentialKind}`, ...nowhere }]
      : []),
    ...(live ? [{ fact: `live:${live}`, kind: 'live', words: LIVE_WORDS[live], ...nowhere }] : []),
  ];
}

const LIVE_WORDS = {
  valid: 'the API accepted the credential',
  refused: 'the API refused the credential',
  'cannot-tell': 'the live check judged nothing',
};
