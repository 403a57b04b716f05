import { z } from 'zod';

/** A calendar day, `YYYY-MM-DD`. YAML is read without timestamps, so it stays the text the author wrote. */
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'write the day as YYYY-MM-DD, in quotes')
  .refine((text) => !Number.isNaN(Date.parse(text)), 'is not a day of the calendar');

/** Kebab-case id; equals the file name and, for pages, the slug. */
export const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'write the id in lower-case kebab-case');

export const verified = z
  .strictObject({
    date: day.describe('The day we last checked this page against its sources.'),
    how: z.string().min(10).describe('How it was checked: what was read or run, in one sentence.'),
  })
  .describe('When and how the facts on this page were last checked.');

export const sourceIds = z.array(id).min(1).describe('Ids of files in src/content/sources: what this page rests on.');

/** How well a fact is founded; the scale of the credential fact pack. */
export const basis = z
  .enum(['official', 'observed', 'single-report', 'inferred', 'unknown'])
  .describe(
    'official: documented or shipped by the vendor. observed: many independent users or scanners. single-report: one thread. inferred: our conclusion. unknown: not established.',
  );
