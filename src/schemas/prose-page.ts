import { z } from 'zod';
import { pageFields } from './shared.ts';

/** Frontmatter of a page in src/content/docs/guides or src/content/docs/reference: prose and tables, dated and sourced. */
export const prosePageSchema = z.strictObject({
  type: z.enum(['guide', 'reference']).describe('guide: how to reach a goal. reference: facts to look up.'),
  title: z.string().min(3).max(90).describe('What the page is about.'),
  description: z.string().min(30).max(320).describe('What the reader finds here, in one or two sentences.'),
  tableOfContents: z.literal(false).optional().describe('false: no list of headings beside the page, which gives wide tables more room.'),
  ...pageFields,
});

export type ProsePage = z.infer<typeof prosePageSchema>;
