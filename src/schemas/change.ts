import { z } from 'zod';
import { day } from './shared.ts';

/** One file in src/content/changes: what changed in the handbook. What changed at Anthropic stands in src/content/timeline. */
export const changeSchema = z.strictObject({
  date: day.describe('The day it was published.'),
  title: z.string().min(8).max(110).describe('What changed, in one line.'),
  text: z.string().min(20).max(600).describe('What a reader who knew the old state needs to know.'),
  kind: z.enum(['added', 'corrected', 'removed']).describe('corrected: an earlier statement of ours was wrong or has ended.'),
  pages: z
    .array(z.string().regex(/^\/[\w/#-]*$/))
    .min(1)
    .describe('Pages it concerns, as paths from the root of the site; the first is the link.'),
});

export type Change = z.infer<typeof changeSchema>;
