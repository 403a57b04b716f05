import { defineCollection } from 'astro:content';
import { readdirSync } from 'node:fs';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { credentialPageSchema } from './schemas/credential-page.ts';
import { diagnosisPageSchema } from './schemas/diagnosis-page.ts';
import { findingPageSchema } from './schemas/finding-page.ts';
import { noteSchema } from './schemas/note.ts';
import { prosePageSchema } from './schemas/prose-page.ts';
import { reportSchema } from './schemas/report.ts';
import { sourceSchema } from './schemas/source.ts';
import { timelineEventSchema } from './schemas/timeline-event.ts';

/** A page about this site, or a list made from the others. */
const plainPage = z.looseObject({ type: z.undefined().optional() });

/** The loader warns about a folder without notes, and most copies have none. */
const hasNotes = readdirSync('./notes', { recursive: true, encoding: 'utf8' }).some((name) => name.endsWith('.md') && name !== 'README.md');

export const collections = {
  docs: defineCollection({
    loader: docsLoader(),
    schema: docsSchema({ extend: z.union([diagnosisPageSchema, credentialPageSchema, findingPageSchema, prosePageSchema, plainPage]) }),
  }),
  reports: defineCollection({ loader: glob({ pattern: '*.yaml', base: './src/content/reports' }), schema: reportSchema }),
  /** A team's own notes, beside the handbook: see notes/README.md. */
  notes: defineCollection({
    loader: hasNotes ? glob({ pattern: ['**/*.md', '!README.md'], base: './notes' }) : () => [],
    schema: noteSchema,
  }),
  sources: defineCollection({ loader: glob({ pattern: '*.yaml', base: './src/content/sources' }), schema: sourceSchema }),
  timeline: defineCollection({ loader: glob({ pattern: '*.yaml', base: './src/content/timeline' }), schema: timelineEventSchema }),
};
