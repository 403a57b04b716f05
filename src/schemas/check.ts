import { z } from 'zod';
import { diagnosisSchema, language } from './diagnosis.ts';

/** `POST /api/check`: one credential, how to send it, and whether to send it at all. */
export const checkRequestSchema = z.strictObject({
  credential: z
    .string()
    .min(1)
    .max(20_000)
    .describe('The credential. It is sent to Anthropic once, and only if its kind may be; it is never logged, stored or answered.'),
  workspaceId: z
    .string()
    .regex(/^wrkspc_[A-Za-z0-9]{1,60}$/)
    .optional()
    .describe('Workspace to act in, `wrkspc_…`; a key for several workspaces needs it.'),
  header: z.enum(['bearer', 'x-api-key']).optional().describe('How the key travels; `bearer` when left out.'),
  step: z.enum(['models', 'message']).optional().describe('`models` (the default) is free. `message` spends at most one output token.'),
  dryRun: z.boolean().optional().describe('Only say what would be sent.'),
  language: language.optional(),
});

const plannedRequestSchema = z.object({
  method: z.enum(['GET', 'POST']).describe('HTTP method.'),
  path: z.string().describe('Path on the upstream host.'),
  headers: z.record(z.string(), z.string()).describe('Headers that carry meaning; the credential is written as its family.'),
  body: z.string().optional().describe('Body, when there is one.'),
});

const sentSchema = z.object({
  family: z.string().describe('Prefix of the credential.'),
  kinds: z.array(z.string()).describe('Kinds it may be.'),
  probe: z.enum(['models', 'organization', 'message']).describe('Which check it is.'),
  requests: z.array(plannedRequestSchema).describe('What is sent, in order.'),
  cost: z.string().describe('What it costs.'),
  canProve: z.string().describe('What an answer can prove.'),
  cannotProve: z.string().describe('What no answer proves.'),
  upstream: z.string().describe('Where it goes, fixed by the operator.'),
});

const probeSchema = sentSchema.extend({
  sent: z.boolean().describe('Whether anything was sent; false for a dry run.'),
  verdict: z
    .enum(['valid', 'refused', 'cannot-tell', 'not-sent'])
    .describe(
      'valid: it authenticated, and nothing stood in the way but credit, a limit, a workspace or a model, if anything. refused: the API turned it down, or knows it and does not let it do this. cannot-tell: the API judged nothing. not-sent: a dry run.',
    ),
  reason: z.string().describe('Why.'),
  status: z.int().nullable().describe('HTTP status of the answer; null when there was none.'),
  requestId: z.string().describe('Anthropic’s request id, when there was one.'),
});

export const checkResponseSchema = z.object({
  probe: probeSchema.describe('What was sent and what came back.'),
  diagnosis: diagnosisSchema.nullable().describe('The answer read by the same engine; null for a dry run.'),
});

/** `GET /api/check`: what this site allows. */
export const checkStatusSchema = z.object({
  live: z.boolean().describe('Whether credentials may be checked live here.'),
  upstream: z.string().describe('Where they would go.'),
});

export type CheckRequest = z.infer<typeof checkRequestSchema>;
export type CheckResponse = z.infer<typeof checkResponseSchema>;
export type CheckStatus = z.infer<typeof checkStatusSchema>;
