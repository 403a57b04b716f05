import { CREDENTIALS_FAULTS } from './credentials.ts';
import { EVIDENCE_FAULTS } from './evidence.ts';
import { FORM_FAULTS } from './form.ts';
import type { Fault } from './plant.ts';
import { RECOGNITION_FAULTS } from './recognition.ts';
import { REFERENCES_FAULTS } from './references.ts';
import { SECRETS_FAULTS } from './secrets.ts';

/** Faults an author can make, planted one at a time. */
export const FAULTS: Fault[] = [
  ...FORM_FAULTS,
  ...REFERENCES_FAULTS,
  ...EVIDENCE_FAULTS,
  ...RECOGNITION_FAULTS,
  ...CREDENTIALS_FAULTS,
  ...SECRETS_FAULTS,
];
