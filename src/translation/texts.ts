import type { DiagnosisKnowledge, KindKnowledge, Knowledge } from '../diagnosis/types.ts';

/** Every text of the knowledge that an answer can show, each once, in an order that follows from the knowledge alone. */
export const textsOf = ({ diagnoses, kinds }: Pick<Knowledge, 'diagnoses' | 'kinds'>): string[] => [
  ...new Set([...diagnoses.flatMap(ofDiagnosis), ...kinds.flatMap(ofKind)].filter(Boolean)),
];

const ofDiagnosis = ({ title, summary, confirm, fix, verify, escalate, neighbours }: DiagnosisKnowledge): string[] => [
  title,
  summary,
  ...[confirm, fix, verify, escalate].flat().map(({ text }) => text),
  ...neighbours.map(({ tell }) => tell),
];

const ofKind = ({ title, issuedBy, revoke, worksIn, failsIn }: KindKnowledge): string[] => [
  title,
  issuedBy,
  revoke,
  ...worksIn,
  ...failsIn,
];
