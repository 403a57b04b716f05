import type { FindingPage } from '../../schemas/finding-page.ts';

/** Status of a finding in words. */
export const STATUS: Record<FindingPage['status'], string> = {
  holds: 'holds',
  'holds-in-part': 'holds in part',
  superseded: 'superseded',
  'never-held': 'never held',
  open: 'open',
};

/** Colour of the badge that says it. */
export const TONE: Record<FindingPage['status'], string> = {
  holds: 'works',
  'holds-in-part': 'wait',
  superseded: 'by-design',
  'never-held': 'fix-it',
  open: 'cannot-tell',
};
