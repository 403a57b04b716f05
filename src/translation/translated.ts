import type { Alternative, Because, CredentialSeen, Diagnosis, Fault } from '../diagnosis/types.ts';
import type { CheckPlan, Refusal } from '../live/types.ts';
import type { CheckResponse } from '../schemas/check.ts';
import { ENGLISH, type Translator } from './translator.ts';

/**
 * A diagnosis in the reader's language, with links to pages in it where there are some.
 * Commands, names, the text itself and the titles of threads and sources stay as they are.
 */
export const translatedDiagnosis = (diagnosis: Diagnosis, into: Translator): Diagnosis =>
  into === ENGLISH
    ? diagnosis
    : {
        ...diagnosis,
        title: into.text(diagnosis.title),
        summary: into.text(diagnosis.summary),
        docUrl: into.path(diagnosis.docUrl),
        because: diagnosis.because.map((one): Because => ({ ...one, words: into.text(one.words) })),
        confirm: translatedSteps(diagnosis.confirm, into),
        fix: translatedSteps(diagnosis.fix, into),
        verify: translatedSteps(diagnosis.verify, into),
        escalate: translatedSteps(diagnosis.escalate, into),
        credentials: diagnosis.credentials.map((seen) => credential(seen, into)),
        alternatives: diagnosis.alternatives.map((one) => alternative(one, into)),
      };

/** Steps with their texts translated; commands stay as they are. */
export const translatedSteps = <One extends { text: string }>(steps: One[], into: Translator): One[] =>
  steps.map((step) => ({ ...step, text: into.text(step.text) }));

const alternative = (one: Alternative, into: Translator): Alternative => ({
  ...one,
  title: into.text(one.title),
  tell: into.text(one.tell),
  docUrl: into.path(one.docUrl),
});

const credential = (seen: CredentialSeen, into: Translator): CredentialSeen => ({
  ...seen,
  faults: seen.faults.map((fault): Fault => ({ ...fault, words: into.text(fault.words) })),
  worksIn: seen.worksIn.map((place) => placeOf(place, into)),
  failsIn: seen.failsIn.map((place) => placeOf(place, into)),
  issuedBy: into.text(seen.issuedBy),
  revoke: into.text(seen.revoke),
  ask: into.text(seen.ask),
});

/** Where several kinds share a prefix, each place stands behind the name of its kind. */
function placeOf(place: string, into: Translator): string {
  const whole = into.text(place);
  const colon = place.indexOf(': ');
  if (whole !== place || colon < 0) return whole;
  return `${into.text(place.slice(0, colon))}: ${into.text(place.slice(colon + 2))}`;
}

/** What a live check would do, or why it is not done, in the reader's language. */
export const translatedPlan = <Planned extends CheckPlan | Refusal>(planned: Planned, into: Translator): Planned =>
  'reason' in planned
    ? { ...planned, reason: into.text(planned.reason), ask: into.text(planned.ask) }
    : {
        ...planned,
        cost: into.text(planned.cost),
        canProve: into.text(planned.canProve),
        cannotProve: into.text(planned.cannotProve),
      };

/** What a live check found, in the reader's language. */
export const translatedCheck = ({ probe, diagnosis }: CheckResponse, into: Translator): CheckResponse => ({
  probe: {
    ...probe,
    cost: into.text(probe.cost),
    canProve: into.text(probe.canProve),
    cannotProve: into.text(probe.cannotProve),
    reason: into.text(probe.reason),
  },
  diagnosis: diagnosis && translatedDiagnosis(diagnosis, into),
});
