import { z } from 'zod';
import { failsWith, inside, scanner, scopes, storedAt } from './credential-parts.ts';
import { basis, id, pageFields } from './shared.ts';

/** Names of the groups of credential kinds, in the order a reader meets them. */
export const CREDENTIAL_GROUPS = {
  'api-key': 'API keys',
  oauth: 'OAuth tokens',
  session: 'Sessions and secrets',
  identifier: 'Ids that are no secrets',
  platform: 'Other platforms',
  'look-alike': 'Look-alikes',
} as const;
type Group = keyof typeof CREDENTIAL_GROUPS;

const group = z.enum(Object.keys(CREDENTIAL_GROUPS) as [Group, ...Group[]]);

/** Frontmatter of a page in src/content/docs/credentials: one credential kind. */
export const credentialPageSchema = z.strictObject({
  type: z.literal('credential'),
  title: z.string().min(3).max(80).describe('Name of the kind as its issuer calls it.'),
  description: z.string().min(30).max(320).describe('What it is for and where it works, in two sentences.'),
  vendor: z.string().min(2).describe('Who issues it, e.g. "Anthropic", "AWS".'),
  group: group.describe('Section of the handbook the kind stands in.'),
  role: z
    .enum(['secret', 'identifier', 'one-time-code'])
    .describe('secret: whoever holds it can act. identifier: authenticates nothing. one-time-code: dies on use.'),
  recognise: z
    .strictObject({
      prefixes: z
        .array(z.string().min(2))
        .describe('The fixed start, exactly as written; empty when the kind has none and only its carrier tells it.'),
      alphabet: z
        .enum(['base64url', 'base64', 'jwt', 'hex', 'alphanumeric', 'any'])
        .describe('Characters of the body. base64url: A-Z a-z 0-9 _ -. jwt: base64url and dots. any: not fixed.'),
      length: z
        .strictObject({
          min: z.int().positive().describe('Shortest whole value, in characters, prefix included.'),
          max: z.int().positive().describe('Longest whole value, in characters, prefix included.'),
          basis,
        })
        .optional()
        .describe('Length of the whole value; left out when it is not known.'),
      ending: z.string().optional().describe('Fixed last characters, when there are any.'),
      pattern: z.string().optional().describe('Regular expression of the whole value, anchored, where one is known.'),
      carriers: z.array(z.string()).optional().describe('Variables or headers that by themselves name this kind.'),
    })
    .describe('How the kind is recognised in text. The engine and the format table read this.'),
  purpose: z.string().min(10).describe('What it is for.'),
  issuedBy: z.string().min(3).describe('Who can create it, and with what command or page.'),
  issuedAt: z.url().optional().describe('Page where it is created.'),
  revokedAt: z.url().optional().describe('Page where it is revoked or rotated.'),
  revoke: z.string().min(5).describe('How to revoke it, in one sentence; the steps of a rotation stand in `rotate`.'),
  lifetime: z.string().min(3).describe('How long it lives and how it ends.'),
  header: z.string().min(2).describe('Header it travels in, or "none".'),
  variables: z.array(z.string()).describe('Environment variables that carry it.'),
  worksIn: z.array(z.string().min(3)).describe('Where it works.'),
  failsIn: z.array(z.string().min(3)).describe('Where it does not.'),
  check: z.string().min(5).describe('The safe way to see whether it is alive, or why there is none.'),
  neverSend: z
    .boolean()
    .describe('true: no tool of ours may send it anywhere, e.g. subscription tokens, refresh tokens, cookies, identity JWTs.'),
  inside: inside
    .optional()
    .describe('Parts of the body with a meaning of their own, for the drawing; left out when the body is of one piece.'),
  scopes: scopes.optional().describe('What it may do, scope by scope. Required for a secret.'),
  storedAt: storedAt.optional().describe('Where it lies, per operating system, as documented. Required for a secret.'),
  failsWith: failsWith.optional().describe('The words it fails with in the wrong place. Required for a secret.'),
  rotate: z.array(z.string().min(10)).min(1).optional().describe('Steps to replace it without an outage. Required for a secret.'),
  leaked: z.array(z.string().min(10)).min(1).optional().describe('Steps of the first minutes after a leak. Required for a secret.'),
  scanners: z.array(scanner).describe('Which secret scanners know it.'),
  confusedWith: z
    .array(z.strictObject({ id, tell: z.string().min(10).describe('What tells the two apart.') }))
    .describe('Kinds people take it for, and what tells them apart.'),
  basis: basis.describe('How well the shape and purpose given here are founded.'),
  unknowns: z.array(z.string().min(5)).optional().describe('What we could not establish; shown on the page.'),
  samples: z
    .strictObject({
      match: z
        .array(z.string().min(2))
        .describe('Values (or, for kinds without a prefix, carrier lines) that must be recognised as this kind.'),
      reject: z.array(z.string().min(2)).min(1).describe('Values that must not.'),
    })
    .describe('Fake by construction: right shape, body of one repeated word or letter.'),
  ...pageFields,
});

export type CredentialPage = z.infer<typeof credentialPageSchema>;
