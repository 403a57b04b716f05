import { z } from 'zod';
import { ruleSchema } from './recognition.ts';
import { id, pageFields } from './shared.ts';

/** What the reader should make of it, in one word. */
export const outcome = z
  .enum(['fix-it', 'wait', 'by-design', 'works', 'not-a-credential-problem', 'cannot-tell'])
  .describe('fix-it: something to change. wait: nothing to do but wait. by-design: refused on purpose.');

/** Where a command or piece of code belongs. */
export const snippetContext = z.enum([
  'shell',
  'macos',
  'linux',
  'wsl',
  'powershell',
  'cmd',
  'python',
  'typescript',
  'settings',
  'dotenv',
  'yaml',
  'http',
  'claude-code',
]);

export const stepSchema = z.strictObject({
  text: z.string().min(8).describe('One step, an imperative sentence. `code` in back-ticks is rendered as code.'),
  code: z
    .array(
      z.strictObject({
        context: snippetContext.describe('Where it is run or pasted.'),
        text: z.string().min(2).describe('The command or code itself; never with a real-looking credential.'),
      }),
    )
    .optional()
    .describe('The command or code of this step, once per context where it differs.'),
});

/** Names of the groups of diagnoses, in the order a reader meets them. */
export const DIAGNOSIS_GROUPS = {
  'credential-value': 'The value itself',
  oauth: 'Logins and OAuth tokens',
  precedence: 'Which one wins',
  account: 'Account, plan and billing',
  network: 'Network and gateways',
  'cloud-and-ci': 'Cloud platforms and CI',
  service: 'The service',
  none: 'Not a credential problem',
} as const;
type Group = keyof typeof DIAGNOSIS_GROUPS;

const group = z.enum(Object.keys(DIAGNOSIS_GROUPS) as [Group, ...Group[]]);

/** Frontmatter of a page in src/content/docs/diagnoses. The page and the engine read the same data. */
export const diagnosisPageSchema = z.strictObject({
  type: z.literal('diagnosis'),
  title: z.string().min(5).max(90).describe('One line that names the cause.'),
  description: z.string().min(30).max(320).describe('Two sentences: what is wrong and what to do.'),
  group: group.describe('Section of the handbook the page stands in.'),
  outcome,
  status: z.enum(['holds', 'superseded', 'fixed', 'by-design', 'open']).describe('State of the cause today.'),
  statusNote: z.string().optional().describe('What the status means here, e.g. the version that fixed it.'),
  aliases: z.array(id).optional().describe('Former ids; they forward here for ever.'),
  messages: z
    .array(
      z.strictObject({
        text: z.string().min(4).describe('The message, word for word.'),
        from: z.string().optional().describe('Client and versions that print it.'),
        source: id.describe('Source or report that shows it.'),
      }),
    )
    .min(1)
    .describe('The verbatim messages, the most common first.'),
  versions: z
    .array(
      z.strictObject({
        client: z.string().min(2).describe('The program that says it or is affected, e.g. `Claude Code`, or `the API`.'),
        range: z
          .string()
          .min(2)
          .describe('Its versions or dates, e.g. `2.1.227 and later`; `all seen` when no version was found that behaves otherwise.'),
        note: z.string().min(8).describe('What these versions print or do.'),
        source: id.describe('Source or report that shows it.'),
      }),
    )
    .min(1)
    .describe('Which clients and versions say this or are affected.'),
  symptoms: z.array(z.string().min(8)).min(1).describe('What the person sees or has just done.'),
  confirm: z.array(stepSchema).min(1).describe('How to be sure that this is the cause.'),
  fix: z.array(stepSchema).min(1).describe('What to do.'),
  verify: z.array(stepSchema).min(1).describe('How to see that it is gone.'),
  escalate: z.array(stepSchema).min(1).describe('Whom to ask when it is not, and what to bring.'),
  neighbours: z
    .array(z.strictObject({ id: id.describe('The other diagnosis.'), tell: z.string().min(10).describe('What tells the two apart.') }))
    .describe('Diagnoses with the same or a similar message.'),
  recognise: z.array(ruleSchema).min(1).describe('How the engine recognises it.'),
  samples: z
    .strictObject({
      match: z.array(z.string().min(3)).min(1).describe('Texts that must get this diagnosis first; the build runs them.'),
      reject: z.array(z.string().min(3)).min(1).describe('Texts that look alike and must not get it; the build runs them.'),
    })
    .describe('Made-up or message-only samples; credentials in them are fake by construction.'),
  ...pageFields,
});

export type DiagnosisPage = z.infer<typeof diagnosisPageSchema>;
export type Step = z.infer<typeof stepSchema>;
export type Outcome = z.infer<typeof outcome>;
