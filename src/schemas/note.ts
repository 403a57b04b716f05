import { z } from 'zod';
import { day } from './shared.ts';

/** Frontmatter of a team's own note in `notes/`: under a page of the same path, or a page of its own. */
export const noteSchema = z.strictObject({
  title: z.string().min(3).optional().describe('Needed by a note that is a page of its own.'),
  owner: z.string().min(2).describe('Who keeps the note true.'),
  reviewed: day.describe('The day somebody last read it and found it true.'),
});

export type Note = z.infer<typeof noteSchema>;
