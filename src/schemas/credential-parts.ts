import { z } from 'zod';
import { day, id } from './shared.ts';

/** A list of facts, or the sentence that says why there is none: a reader must see that we looked. */
const factsOr = <T extends z.ZodType>(item: T, shape: string) =>
  z.union([z.array(item).min(1), z.string().min(10)], {
    error: `write a list of ${shape}, or one sentence that says there is none or that it is not established`,
  });

const verdict = z.enum(['yes', 'no', 'unknown']);

/** What the credential is allowed to do. */
export const scopes = factsOr(
  z.strictObject({
    scope: z.string().min(2).describe('The scope or role, as its issuer writes it.'),
    allows: z.string().min(5).describe('What it opens.'),
  }),
  '`scope` and `allows`',
);

/** Where the credential lies on a machine. */
export const storedAt = factsOr(
  z.strictObject({
    on: z
      .enum(['macos', 'linux', 'windows', 'anywhere'])
      .describe('Operating system; anywhere: the same on all, or not on a machine of yours.'),
    place: z.string().min(3).describe('Path or store, as documented.'),
    permissions: z.string().min(3).optional().describe('Who can read it there, when that is documented.'),
    source: id.describe('Id of the source that says so.'),
  }),
  '`on`, `place`, `permissions` and `source`',
);

/** The words it fails with in the wrong place. */
export const failsWith = factsOr(
  z.strictObject({
    where: z.string().min(3).describe('Where it was used, or what was missing.'),
    message: z.string().min(3).describe('The words, verbatim; an ellipsis where the rest varies.'),
    source: id.describe('Id of the source or report that has the words.'),
    diagnosis: id.optional().describe('Id of the diagnosis that explains them; left out when none of ours does.'),
  }),
  '`where`, `message`, `source` and `diagnosis`',
);

/** What one secret scanner does with this kind. */
export const scanner = z.strictObject({
  name: z.string().min(2).describe('Scanner.'),
  detects: verdict.describe('Whether it has a published pattern for this kind.'),
  pushProtection: verdict.describe('Whether it stops the secret before it enters the repository, on the side of the host.'),
  validityCheck: verdict.describe('Whether it asks the issuer if the secret is alive.'),
  note: z.string().optional().describe('The name of the rule, an open pull request, a doubt.'),
  date: day.describe('Date of the rule or list that was read.'),
  source: id,
});

/** Fixed marks and named stretches inside the body, in order. */
export const inside = z
  .array(
    z.strictObject({
      text: z.string().min(1).describe('What stands there, or a stand-in of one repeated letter.'),
      name: z.string().min(3).describe('What the part is called, in one or two words.'),
      means: z.string().min(3).describe('What it says or is for.'),
    }),
  )
  .min(2);
