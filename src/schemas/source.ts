import { z } from 'zod';
import { day } from './shared.ts';

/** One text we read: a documentation page, a package, a scanner rule, an article. One file per source; the file name is its id. */
export const sourceSchema = z.strictObject({
  title: z.string().min(5).describe('What the source is called, in our words.'),
  url: z.url({ protocol: /^https$/ }).describe('Where a reader can open it.'),
  publisher: z.string().min(2).describe('Who stands behind it, e.g. "Anthropic".'),
  kind: z
    .enum(['official-docs', 'official-code', 'announcement', 'scanner', 'measurement', 'third-party'])
    .describe('What sort of text it is; decides how much weight it carries.'),
  date: day.describe('The date of the text that was read (of the copy, when the page carries none).'),
  read: day.describe('The day we read it.'),
  how: z.string().min(10).describe('How it was read: live package, stored copy, repository snapshot, run on this date.'),
});

export type Source = z.infer<typeof sourceSchema>;
