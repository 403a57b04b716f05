import type { Candidate } from './match.ts';
import type { Confidence } from './types.ts';

const CERTAIN = 90;
/** From this score on a diagnosis is likely. */
export const LIKELY = 60;
/** A rival this close makes the answer less sure. */
const CLOSE = 4;

export function confidenceOf(candidate: Candidate, rival: Candidate | undefined): Confidence {
  const contested = rival !== undefined && candidate.score - rival.score < CLOSE;
  if (candidate.score >= CERTAIN) return contested ? 'likely' : 'certain';
  if (candidate.score >= LIKELY) return contested ? 'possible' : 'likely';
  return 'possible';
}
