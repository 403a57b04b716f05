import { z } from 'zod';
import { day, id } from './shared.ts';

const threadState = z.enum(['open', 'closed', 'merged', 'unread']);

/** A public GitHub issue or pull request we read. One file per thread, named `owner-name-number` in lower case. */
export const reportSchema = z
  .strictObject({
    repo: z
      .string()
      .regex(/^[\w.-]+\/[\w.-]+$/)
      .describe('Repository as GitHub spells it, `owner/name`.'),
    number: z.int().positive().describe('Number of the issue or pull request.'),
    thread: z.enum(['issue', 'pull-request']).describe('Which of the two it is.'),
    title: z.string().min(8).max(140).describe('One line in our own words.'),
    state: threadState.describe(
      'State when we last looked. `unread`: we could not open the thread and say so; it is linked because others cite it.',
    ),
    closeReason: z
      .enum(['completed', 'not-planned', 'duplicate', 'unknown'])
      .optional()
      .describe('Why it was closed, when the thread shows it; `unknown` when it does not.'),
    opened: z
      .string()
      .regex(/^\d{4}-\d{2}(-\d{2})?$/)
      .optional()
      .describe('Day (or month, when the day is not known) the thread was opened; left out only when it is unread.'),
    closed: day.optional().describe('Day the thread was closed or merged; written by `npm run reports:refresh`.'),
    updated: day.optional().describe('Day of the last activity on GitHub; written by `npm run reports:refresh`.'),
    labels: z.array(z.string().min(1)).optional().describe('Labels on GitHub; written by `npm run reports:refresh`.'),
    movedTo: z.url().optional().describe('Where GitHub now keeps the thread, when it was moved; written by `npm run reports:refresh`.'),
    checked: day.describe('The day we last looked at the thread.'),
    review: z
      .strictObject({
        from: threadState.describe('The state the pages that lean on this thread were written for.'),
        on: day.describe('The day the change was seen.'),
      })
      .optional()
      .describe(
        'Written by `npm run reports:refresh` when the state changed. Pages that lean on the thread wear a badge until someone has read it again and removed this field.',
      ),
    client: z.string().min(2).optional().describe('The program the report is about, e.g. `claude-code`.'),
    versions: z.array(z.string().min(1)).optional().describe('Client versions named in the thread.'),
    diagnosis: id
      .optional()
      .describe('The diagnosis the thread established, or that its text determines; left out only when it is unread.'),
    alsoPossible: z.array(id).optional().describe('Diagnoses a careful engineer cannot exclude from the text alone.'),
    resolution: z.string().min(5).describe('What resolved it, or that nothing did; one sentence in our own words.'),
    saidBy: z
      .enum(['maintainer', 'thread', 'reporter', 'error-text', 'inferred', 'nobody'])
      .describe('Who established the resolution. `inferred`: we concluded it. `nobody`: the thread has no answer.'),
  })
  .refine((report) => report.state === 'unread' || (report.diagnosis && report.opened), {
    message: 'a thread that was read has `diagnosis` and `opened`',
  });

export type Report = z.infer<typeof reportSchema>;
