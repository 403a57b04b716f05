import { z } from 'zod';
import { day, pageFields } from './shared.ts';

/** Parts of the note of autumn 2025 that this handbook grew out of, in its order; every claim of it has a finding. */
export const NOTE_PARTS = {
  heading: 'Heading and summary',
  purpose: '1. What OAuth tokens are for',
  issues: '2. Known issues',
  sdk: '3. SDK implementation',
  documentation: '4. Official documentation',
  formats: 'Token formats',
  options: 'Working solutions',
  workarounds: 'Community workarounds',
  conclusion: 'Conclusion and action items',
} as const;

type NotePart = keyof typeof NOTE_PARTS;

const notePart = z.enum(Object.keys(NOTE_PARTS) as [NotePart, ...NotePart[]]);

/** Frontmatter of a page in src/content/docs/findings: one claim, and what became of it. */
export const findingPageSchema = z
  .strictObject({
    type: z.literal('finding'),
    title: z.string().min(5).max(110).describe('The finding as a statement.'),
    description: z.string().min(30).max(320).describe('What is true today, in two sentences.'),
    claim: z.string().min(5).describe('The claim that was examined, in our words.'),
    status: z.enum(['holds', 'holds-in-part', 'superseded', 'never-held', 'open']).describe('What became of the claim.'),
    validFrom: day.optional().describe('First day on which the claim is known to have been true; required when it holds.'),
    validUntil: day.optional().describe('Last day on which the whole claim was true; required when it is superseded.'),
    note: notePart.optional().describe('Part of the first note that makes the claim; left out for findings of our own.'),
    meaning: z.string().min(10).describe('What it means for the reader.'),
    ...pageFields,
  })
  .superRefine((finding, context) => {
    const wrong = (field: 'validFrom' | 'validUntil', message: string): void =>
      context.addIssue({ code: 'custom', path: [field], message });
    if (finding.status === 'holds' && !finding.validFrom) wrong('validFrom', 'a claim that holds says since when it is known to');
    if (finding.status === 'holds' && finding.validUntil) wrong('validUntil', 'a claim that holds has no last day');
    if (finding.status === 'superseded' && !finding.validUntil) wrong('validUntil', 'a superseded claim says until when it was true');
    if (finding.status === 'never-held' && (finding.validFrom || finding.validUntil))
      wrong('validFrom', 'a claim that never held has no days');
    if (finding.validFrom && finding.validUntil && finding.validUntil < finding.validFrom) wrong('validUntil', 'ends before it begins');
  });

export type FindingPage = z.infer<typeof findingPageSchema>;
