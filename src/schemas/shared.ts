import { z } from 'zod';

/** A calendar day, `YYYY-MM-DD`. YAML is read without timestamps, so it stays the text the author wrote. */
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'write the day as YYYY-MM-DD, in quotes')
  .refine((text) => !Number.isNaN(Date.parse(text)), 'is not a day of the calendar');

/** Kebab-case id; equals the file name and, for pages, the slug. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'write the id in lower-case kebab-case')
  .describe('Kebab-case id: the name of the file it stands for.');

export const verified = z
  .strictObject({
    date: day.describe('The day we last checked this page against its sources.'),
    how: z.string().min(10).describe('How it was checked: what was read or run, in one sentence.'),
  })
  .describe('When and how the facts on this page were last checked.');

export const sourceIds = z.array(id).min(1).describe('Ids of files in src/content/sources: what this page rests on.');

/** What every page of knowledge carries: how fresh it is, what it rests on, who keeps it, where it stands. */
export const pageFields = {
  verified,
  sources: sourceIds,
  owner: z.string().min(2).optional().describe('Who keeps this page true: a person or a group of your team; shown on the page.'),
  sidebar: z
    .strictObject({ order: z.int().optional(), label: z.string().optional() })
    .optional()
    .describe('Place and name in the sidebar, when not by title.'),
};

/** How well a fact is founded. */
export const basis = z
  .enum(['official', 'observed', 'single-report', 'inferred', 'unknown'])
  .describe(
    'official: documented or shipped by the vendor. observed: many independent users or scanners. single-report: one thread. inferred: our conclusion. unknown: not established.',
  );
