import type { Alternative, Because, CredentialSeen, Diagnosis, Fault, Step } from '../diagnosis/types.ts';
import type { CheckPlan, Refusal } from '../live/types.ts';
import type { CheckResponse } from '../schemas/check.ts';
import { inEnglish, type Tell } from './tell.ts';

/** A diagnosis in the reader's language, with links to pages in it where there are some. Commands, names, the text itself and the titles of threads and sources stay as they are. */
export const retell = (diagnosis: Diagnosis, tell: Tell): Diagnosis => (tell === inEnglish ? diagnosis : told(diagnosis, tell));

const told = (diagnosis: Diagnosis, tell: Tell): Diagnosis => ({
  ...diagnosis,
  title: tell(diagnosis.title),
  summary: tell(diagnosis.summary),
  docUrl: tell(diagnosis.docUrl),
  because: diagnosis.because.map((one): Because => ({ ...one, words: tell(one.words) })),
  confirm: steps(diagnosis.confirm, tell),
  fix: steps(diagnosis.fix, tell),
  verify: steps(diagnosis.verify, tell),
  escalate: steps(diagnosis.escalate, tell),
  credentials: diagnosis.credentials.map((seen) => credential(seen, tell)),
  alternatives: diagnosis.alternatives.map(
    (one): Alternative => ({
      ...one,
      title: tell(one.title),
      tell: tell(one.tell),
      docUrl: tell(one.docUrl),
    }),
  ),
});

const steps = (list: Step[], tell: Tell): Step[] => list.map((step) => ({ ...step, text: tell(step.text) }));

const credential = (seen: CredentialSeen, tell: Tell): CredentialSeen => ({
  ...seen,
  faults: seen.faults.map((fault): Fault => ({ ...fault, words: tell(fault.words) })),
  worksIn: seen.worksIn.map((place) => placeOf(place, tell)),
  failsIn: seen.failsIn.map((place) => placeOf(place, tell)),
  issuedBy: tell(seen.issuedBy),
  revoke: tell(seen.revoke),
  ask: tell(seen.ask),
});

/** Where several kinds share a prefix, each place stands behind the name of its kind. */
function placeOf(place: string, tell: Tell): string {
  const whole = tell(place);
  const colon = place.indexOf(': ');
  if (whole !== place || colon < 0) return whole;
  return `${tell(place.slice(0, colon))}: ${tell(place.slice(colon + 2))}`;
}

/** What a live check would do, or why it is not done. */
export const retellPlan = (planned: CheckPlan | Refusal, tell: Tell): CheckPlan | Refusal =>
  'reason' in planned
    ? { ...planned, reason: tell(planned.reason), ask: tell(planned.ask) }
    : { ...planned, cost: tell(planned.cost), canProve: tell(planned.canProve), cannotProve: tell(planned.cannotProve) };

/** What a live check found. */
export const retellCheck = ({ probe, diagnosis }: CheckResponse, tell: Tell): CheckResponse => ({
  probe: {
    ...probe,
    cost: tell(probe.cost),
    canProve: tell(probe.canProve),
    cannotProve: tell(probe.cannotProve),
    reason: tell(probe.reason),
  },
  diagnosis: diagnosis && retell(diagnosis, tell),
});
