import { CREDENTIAL_GROUPS } from '../../schemas/credential-page.ts';
import { DIAGNOSIS_GROUPS } from '../../schemas/diagnosis-page.ts';
import { NOTE_PARTS } from '../../schemas/finding-page.ts';
import type { Section } from '../page/sections.ts';

/** Parts of the list of findings: those of the note it began with, and those found since. */
export const FINDING_GROUPS = { ...NOTE_PARTS, ours: 'Found on the way' } as const;

const GROUPS: Record<string, Record<string, string>> = {
  diagnoses: DIAGNOSIS_GROUPS,
  credentials: CREDENTIAL_GROUPS,
  findings: FINDING_GROUPS,
};

/** Headings of a list that is made from data, or `undefined` for any other page. */
export const listSections = (id: string): Section[] | undefined => {
  const groups = GROUPS[id];
  return groups && Object.entries(groups).map(([slug, text]) => ({ slug, text }));
};
