import { z } from 'zod';

/**
 * How one diagnosis is recognised, as data. The engine (`src/diagnosis/match.ts`) is the interpreter.
 * A rule applies when its phrase is in the text AND its observations were made.
 */
export const ruleSchema = z
  .strictObject({
    says: z
      .union([z.string().min(4), z.array(z.string().min(4)).min(1)])
      .optional()
      .describe(
        'A phrase of the message, or several of which one is enough. Case, white space, quotes, hyphens, line wraps and escaping do not matter; `*` stands for up to 120 characters.',
      ),
    with: z.array(z.string()).optional().describe('Observations that must all have been made, e.g. `status:401`.'),
    withAny: z.array(z.string()).optional().describe('Observations of which at least one must have been made.'),
    without: z.array(z.string()).optional().describe('Observations that must not have been made.'),
    versions: z
      .string()
      .optional()
      .describe('Range of client versions, inclusive, e.g. `1.0.81 - 1.0.87`; applies only when a version was observed.'),
    weight: z
      .int()
      .min(1)
      .max(100)
      .describe('How strongly the rule speaks: 90 and more decides, 60 and more is likely, less is a possibility.'),
  })
  .refine((rule) => rule.says || rule.with?.length || rule.withAny?.length || rule.versions, {
    message: 'a rule needs `says`, `with` or `withAny`: without one it would match every text',
  });

export type Rule = z.infer<typeof ruleSchema>;
