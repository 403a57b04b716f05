import { z } from 'zod';
import { id } from './shared.ts';

/** `src/content/released.yaml`: what links out there may name. Written by `npm version`. */
export const releasedSchema = z.strictObject({
  release: z.string().describe('Version of the last release.'),
  diagnoses: z
    .array(id)
    .describe('Every id a diagnosis had in a release. None of them may disappear: rename, and keep the old id as an alias.'),
});

export type Released = z.infer<typeof releasedSchema>;
