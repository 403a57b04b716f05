import type { Candidate } from './match.ts';
import type { Confidence } from './types.ts';

const CERTAIN = 90;
/** From this score on a diagnosis is likely. */
export const LIKELY = 60;
/** A rival this close makes the answer less sure. */
const CLOSE = 4;

/** What only a credential or a permission that was looked at can lead to. */
const REFUSED = ['status:401', 'status:403', 'type:authentication_error', 'type:permission_error'];

const AFTER_UPDATE = 'context:after-update';

/**
 * How sure an answer is: by its score, less sure where a rival is close, and never certain against the text itself:
 * that no credential is the matter while something was refused, or that a setting is wrong while an update broke it.
 */
export function confidenceOf(candidate: Candidate, rival: Candidate | undefined, observations: Map<string, unknown>): Confidence {
  const contested = (rival !== undefined && candidate.score - rival.score < CLOSE) || contradicted(candidate, observations);
  if (candidate.score >= CERTAIN) return contested ? 'likely' : 'certain';
  if (candidate.score >= LIKELY) return contested ? 'possible' : 'likely';
  return 'possible';
}

function contradicted({ diagnosis, score, applied }: Candidate, observations: Map<string, unknown>): boolean {
  if (score < CERTAIN) return false;
  if (diagnosis.outcome === 'not-a-credential-problem') return REFUSED.some((fact) => observations.has(fact));
  const counted = applied.some(({ because }) => because.some(({ fact }) => fact === AFTER_UPDATE));
  return diagnosis.outcome === 'fix-it' && observations.has(AFTER_UPDATE) && !counted;
}
