import { z } from 'zod';
import { diagnosisSchema, evidence, step } from './diagnosis.ts';
import { outcome } from './diagnosis-page.ts';
import { ruleSchema } from './recognition.ts';

/** What the API tells of the knowledge itself. `KindKnowledge` and `DiagnosisKnowledge` of `src/diagnosis/types.ts` are the same as plain types, but for the names of two fields. */

const id = z.string().describe('Kebab-case id; also the slug of its page.');
const docUrl = z.string().describe('Page of the handbook, a path on the site.');

/** One entry of `GET /api/diagnoses`. */
export const diagnosisInListSchema = z.object({
  id,
  title: z.string().describe('One line that names the cause.'),
  summary: z.string().describe('Two sentences: what is wrong and what to do.'),
  outcome,
  docUrl,
});

/** `GET /api/diagnoses/{id}`. */
export const knownDiagnosisSchema = diagnosisInListSchema.extend({
  aliases: z.array(z.string()).describe('Former ids; each forwards here.'),
  confirm: diagnosisSchema.shape.confirm,
  fix: diagnosisSchema.shape.fix,
  verify: diagnosisSchema.shape.verify,
  escalate: z.array(step).describe('Whom to ask when it is not gone.'),
  neighbours: z
    .array(z.object({ id: z.string().describe('The other diagnosis.'), tell: z.string().describe('What tells the two apart.') }))
    .describe('Diagnoses with the same or a similar message.'),
  evidence: z.array(evidence).describe('Reports and sources behind it.'),
  recognise: z.array(ruleSchema).describe('How the engine recognises it.'),
});

/** One entry of `GET /api/credentials`. */
export const knownCredentialSchema = z.object({
  id,
  title: z.string().describe('Name of the kind as its issuer calls it.'),
  vendor: z.string().describe('Who stands behind it, e.g. Anthropic.'),
  role: z
    .enum(['secret', 'identifier', 'one-time-code'])
    .describe('secret: whoever holds it can act. identifier: authenticates nothing. one-time-code: dies on use.'),
  prefixes: z.array(z.string()).describe('The fixed start, exactly as written; empty when only its carrier tells it.'),
  alphabet: z
    .enum(['base64url', 'base64', 'jwt', 'hex', 'alphanumeric', 'any'])
    .describe('Characters of the body. base64url: A-Z a-z 0-9 _ -. jwt: base64url and dots. any: not fixed.'),
  length: z
    .object({
      min: z.int().describe('Shortest whole value, in characters, prefix included.'),
      max: z.int().describe('Longest whole value, in characters, prefix included.'),
    })
    .optional()
    .describe('Length of the whole value; left out when it is not known.'),
  ending: z.string().optional().describe('Fixed last characters, when there are any.'),
  pattern: z.string().optional().describe('Regular expression of the whole value, anchored, where one is known.'),
  carriers: z.array(z.string()).describe('Variables or headers that by themselves name this kind.'),
  issuedBy: z.string().describe('Who can create it, and with what command or page.'),
  revoke: z.string().describe('How to revoke it, in one sentence.'),
  worksIn: z.array(z.string()).describe('Where it works.'),
  failsIn: z.array(z.string()).describe('Where it does not.'),
  neverSend: z.boolean().describe('true: no tool of ours sends it anywhere.'),
  docUrl,
});

/** `GET /api/health`. */
export const healthSchema = z.object({
  status: z.literal('ok').describe('The server answers.'),
  diagnoses: z.int().describe('How many diagnoses it knows.'),
  credentials: z.int().describe('How many kinds of credentials it knows.'),
});
