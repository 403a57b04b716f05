import { z } from 'zod';
import { day, id, sourceIds } from './shared.ts';

/** What sort of event it is; a lane of the drawn timeline each. */
export const timelineKind = z
  .enum(['api', 'client', 'terms', 'trouble'])
  .describe('api: the API, its keys and tokens. client: Claude Code, SDKs, ant. terms: rules and billing. trouble: failures and refusals.');

/** One file in src/content/timeline: something that changed how people sign in to Anthropic. The file name is its id. */
export const timelineEventSchema = z
  .strictObject({
    date: day.describe('The day it happened, or the first day of it.'),
    until: day.optional().describe('The last day, when it lasted.'),
    precision: z
      .enum(['day', 'by', 'about'])
      .describe('day: the source gives the day. by: it had happened on this day at the latest. about: the source leaves a few days open.'),
    kind: timelineKind,
    title: z.string().min(10).max(110).describe('What happened, in one line.'),
    note: z.string().min(10).max(320).optional().describe('What it meant for the reader, or what is not known.'),
    sources: sourceIds,
    changes: z.array(id).describe('Ids of findings whose claim this event made true, ended or explains; may be empty.'),
  })
  .refine((event) => !event.until || event.until >= event.date, { message: 'ends before it begins', path: ['until'] });

export type TimelineEvent = z.infer<typeof timelineEventSchema>;
export type TimelineKind = z.infer<typeof timelineKind>;
