import { z } from 'zod';

/** One file of `src/content/translations/<language>/`: the texts of one diagnosis, or of all credentials, in another language. */
export const translationSchema = z.array(
  z.strictObject({
    source: z
      .string()
      .min(1)
      .describe('The English text, exactly as the page has it. When that changes, the English shows until this follows.'),
    target: z.string().min(1).describe('The same in the other language; what stands in back-ticks and addresses stay as they are.'),
  }),
);

export type Translation = z.infer<typeof translationSchema>;
