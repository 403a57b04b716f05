import { z } from 'zod';
import { reportUrl } from '../knowledge/compile.ts';
import type { Content, Entry } from '../knowledge/content.ts';
import { credentialPageSchema } from '../schemas/credential-page.ts';
import { diagnosisPageSchema } from '../schemas/diagnosis-page.ts';
import { findingPageSchema } from '../schemas/finding-page.ts';
import { reportSchema } from '../schemas/report.ts';
import { day, id } from '../schemas/shared.ts';
import { sourceSchema } from '../schemas/source.ts';
import { timelineEventSchema } from '../schemas/timeline-event.ts';

/** One part of the knowledge as a file that programs can import: `/data/<name>.json`, described by `/data/schemas/<name>.json`. */
export interface Dataset {
  title: string;
  description: string;
  item: z.ZodObject;
  items: (content: Content) => Item[];
}

type Item = Record<string, unknown> & { id: string };

const published = { id, path: z.string().describe('Page of the handbook that shows it, from the root of the site.') };
/** A page's fields without those that say nothing to a program: its place in our sidebar and the kind of page. */
function asItem({ shape }: z.ZodObject): z.ZodObject {
  const { type: _type, sidebar: _sidebar, ...fields } = shape;
  return z.strictObject({ ...published, ...fields });
}

const fromPages =
  (folder: string, pick: (content: Content) => Entry<object>[]) =>
  (content: Content): Item[] =>
    pick(content).map((entry) => {
      const { type: _type, sidebar: _sidebar, ...data } = entry.data as Record<string, unknown>;
      return { id: entry.id, path: `/${folder}/${entry.id}/`, ...data };
    });

/** To publish another part, add it here. */
export const DATASETS: Record<string, Dataset> = {
  formats: {
    title: 'Token formats',
    description:
      'Every credential kind: prefix, alphabet, length, pattern, made-up samples to match and to reject, who issues it, where it works, which scanners know it.',
    item: asItem(credentialPageSchema),
    items: fromPages('credentials', ({ credentials }) => credentials),
  },
  diagnoses: {
    title: 'Diagnoses',
    description: 'Every diagnosis: verbatim messages, rules of recognition, steps to confirm, resolve and verify, neighbours.',
    item: asItem(diagnosisPageSchema),
    items: fromPages('diagnoses', ({ diagnoses }) => diagnoses),
  },
  findings: {
    title: 'Findings',
    description: 'Every claim that was examined, what became of it, and since when.',
    item: asItem(findingPageSchema),
    items: fromPages('findings', ({ findings }) => findings),
  },
  reports: {
    title: 'Linked reports',
    description: 'Public GitHub threads we read: state, dates, the diagnosis each established and who said so.',
    item: z.strictObject({ ...reportSchema.shape, id, url: z.url().describe('The thread on GitHub.') }),
    items: ({ reports }) => reports.map((entry) => ({ id: entry.id, url: reportUrl(entry.data), ...entry.data })),
  },
  timeline: {
    title: 'Timeline',
    description: 'What changed in signing in to Claude and its API, each event with its day, its sources and the findings it touches.',
    item: z.strictObject({ ...published, ...timelineEventSchema.shape }),
    items: ({ timeline }) => timeline.map((entry) => ({ id: entry.id, path: `/timeline/#${entry.id}`, ...entry.data })),
  },
  sources: {
    title: 'Sources',
    description: 'What was read, when, and how.',
    item: z.strictObject({ ...sourceSchema.shape, id }),
    items: ({ sources }) => sources.map((entry) => ({ id: entry.id, ...entry.data })),
  },
};

const LICENCE = 'MIT';

/** The file around the items. */
export const envelope = (dataset: Dataset): z.ZodObject =>
  z
    .strictObject({
      $schema: z.url().describe('Where the JSON Schema of this file is.'),
      title: z.literal(dataset.title),
      licence: z.literal(LICENCE),
      updated: day.describe('The newest day on which something in it was checked.'),
      items: z.array(dataset.item),
    })
    .describe(dataset.description);

export const toFile = (dataset: Dataset, content: Content, schemaUrl: string): Record<string, unknown> => {
  const items = dataset.items(content);
  return { $schema: schemaUrl, title: dataset.title, licence: LICENCE, updated: newest(items), items };
};

/** No clock: two builds of one content are the same bytes. */
const newest = (items: Item[]): string =>
  items
    .map((item) => String((item.verified as { date?: string } | undefined)?.date ?? item.checked ?? item.read ?? item.date ?? ''))
    .sort()
    .at(-1) ?? '';

export const toJsonSchema = (dataset: Dataset, url: string): Record<string, unknown> => ({
  $id: url,
  title: dataset.title,
  ...z.toJSONSchema(envelope(dataset), { target: 'draft-2020-12' }),
});
