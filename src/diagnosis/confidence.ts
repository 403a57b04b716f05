import type { Candidate } from './match.ts';
import type { Confidence } from './types.ts';

const CERTAIN = 90;
/** From this score on a diagnosis is likely. */
export const LIKELY = 60;
/** A rival this close makes the answer less sure. */
const CLOSE = 4;
/** A rule of this weight with a phrase knows a message when it sees it. */
const KNOWS_A_MESSAGE = 64;

/** What only a credential or a permission that was looked at can lead to. */
const REFUSED = ['status:401', 'status:403', 'type:authentication_error', 'type:permission_error'];

const AFTER_UPDATE = 'context:after-update';

/**
 * How sure an answer is: by its score, less sure where a rival is close, and never certain against the text itself:
 * that no credential is the matter while something was refused, that a setting is wrong while an update broke it,
 * or that one message is the matter while the text holds another one of another cause.
 */
export function confidenceOf(candidate: Candidate, rivals: Candidate[], observations: Map<string, unknown>): Confidence {
  const [rival] = rivals;
  const contested = (rival !== undefined && candidate.score - rival.score < CLOSE) || contradicted(candidate, observations);
  if (candidate.score >= CERTAIN) return contested || saysMore(candidate, rivals) ? 'likely' : 'certain';
  if (candidate.score >= LIKELY) return contested ? 'possible' : 'likely';
  return 'possible';
}

function contradicted({ diagnosis, score, applied }: Candidate, observations: Map<string, unknown>): boolean {
  if (score < CERTAIN) return false;
  if (diagnosis.outcome === 'not-a-credential-problem') return REFUSED.some((fact) => observations.has(fact));
  const counted = applied.some(({ because }) => because.some(({ fact }) => fact === AFTER_UPDATE));
  return diagnosis.outcome === 'fix-it' && observations.has(AFTER_UPDATE) && !counted;
}

/** Another cause has a message of its own in the text, in other words than those the answer rests on. */
function saysMore(candidate: Candidate, rivals: Candidate[]): boolean {
  const own = candidate.applied.flatMap(({ because }) => because.filter(isMessage));
  return rivals.some(({ applied }) =>
    applied.some(
      ({ rule, because }) =>
        rule.weight >= KNOWS_A_MESSAGE &&
        because.some((one) => isMessage(one) && own.every(({ start, end }) => one.end <= start || one.start >= end)),
    ),
  );
}

const isMessage = ({ kind }: { kind: string }): boolean => kind === 'message';
