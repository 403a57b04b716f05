import { z } from 'zod';
import { day, pageFields } from './shared.ts';

/** Frontmatter of a page in src/content/docs/findings: one claim, and what became of it. */
export const findingPageSchema = z.strictObject({
  type: z.literal('finding'),
  title: z.string().min(5).max(110).describe('The finding as a statement.'),
  description: z.string().min(30).max(320).describe('What is true today, in two sentences.'),
  claim: z.string().min(5).describe('The claim that was examined, in our words.'),
  status: z.enum(['holds', 'holds-in-part', 'superseded', 'never-held', 'open']).describe('What became of the claim.'),
  validFrom: day.optional().describe('First day the claim was true, when it ever was.'),
  validUntil: day.optional().describe('Last day the claim was true, when that is over.'),
  meaning: z.string().min(10).describe('What it means for the reader.'),
  ...pageFields,
});

export type FindingPage = z.infer<typeof findingPageSchema>;
