import { z } from 'zod';
import { FAULT_KINDS } from '../diagnosis/types.ts';
import { LANGUAGES } from '../strings/language.ts';
import { outcome } from './diagnosis-page.ts';
import { predictionSchema } from './precedence.ts';

/** The answer of the engine, of `POST /api/diagnose` and of the command. `src/diagnosis/types.ts` is the same as a plain type. */

export const confidence = z
  .enum(['certain', 'likely', 'possible'])
  .describe('certain: this text decides it. likely: it fits best. possible: a guess worth checking.');

export const step = z.object({
  text: z.string().describe('One step, an imperative sentence.'),
  code: z
    .array(
      z.object({
        context: z.string().describe('Where it is run or pasted, e.g. shell, powershell, python.'),
        text: z.string().describe('The command or code.'),
      }),
    )
    .optional()
    .describe('The command or code of the step, once per context where it differs.'),
});

/** The language of the words in an answer. */
export const language = z
  .enum(LANGUAGES)
  .describe('Language of the words in the answer, English when left out. Messages, commands and titles of sources stay as they are.');

const offset = z.int().min(0);

const because = z.object({
  kind: z.string().describe('Kind of observation, e.g. message, status, carrier, fault.'),
  words: z.string().describe('The observation in words.'),
  start: offset.describe('Where it starts in `redacted`, in UTF-16 code units.'),
  end: offset.describe('Where it ends in `redacted`.'),
});

const fault = z.object({
  kind: z.enum(FAULT_KINDS).describe('What is wrong with the shape.'),
  words: z.string().describe('The fault in words; never the value.'),
  position: offset.describe('1-based character of the value where it is; 0 when it concerns the whole.'),
});

const credential = z.object({
  prefix: z.string().describe('Family, exactly as written, e.g. `sk-ant-oat01-`; empty when only its place tells that it is a credential.'),
  kinds: z.array(z.string()).describe('Ids of the kinds it may be; several when nothing in the string tells them apart.'),
  vendor: z.string().describe('Who issues it; empty when unknown.'),
  lengthClass: z.enum(['whole', 'short', 'long', 'redacted', 'unknown']).describe('How long it is beside what it should be.'),
  carrier: z.string().describe('Where it stands, e.g. ANTHROPIC_API_KEY; empty when it stands alone.'),
  faults: z.array(fault).describe('Faults of its shape.'),
  worksIn: z.array(z.string()).describe('Where it works.'),
  failsIn: z.array(z.string()).describe('Where it does not.'),
  issuedBy: z.string().describe('Who issues it.'),
  revoke: z.string().describe('How to revoke it.'),
  ask: z.string().describe('Question that tells the kinds apart; empty when there is none.'),
  docUrl: z.string().describe('Page of the kind.'),
  start: offset.describe('Where it starts in `redacted`.'),
  end: offset.describe('Where it ends in `redacted`.'),
});

const alternative = z.object({
  id: z.string().describe('The other diagnosis.'),
  title: z.string().describe('Its title.'),
  confidence,
  tell: z.string().describe('What tells it from the answer.'),
  docUrl: z.string().describe('Its page.'),
});

export const evidence = z.object({
  title: z.string().describe('Title of the report or source, in our words.'),
  url: z.string().describe('Where to read it.'),
  kind: z.enum(['report', 'source']).describe('A GitHub thread, or a text we read.'),
  date: z.string().describe('Day we last looked at the report, or date of the text.'),
  state: z.enum(['open', 'closed', 'merged', 'unread', 'read']).describe('State of a report when we last looked; `read` for a source.'),
});

export const diagnosisSchema = z.object({
  id: z.string().nullable().describe('Slug of the diagnosis and of its page; null when none fits.'),
  title: z.string().describe('One line.'),
  summary: z.string().describe('Two sentences.'),
  outcome,
  confidence,
  because: z.array(because).describe('Observations that led here.'),
  confirm: z.array(step).describe('How to be sure.'),
  fix: z.array(step).describe('What to do.'),
  verify: z.array(step).describe('How to see that it is gone.'),
  escalate: z.array(step).describe('Whom to ask when it is not.'),
  credentials: z.array(credential).describe('Each credential seen; never its value.'),
  alternatives: z.array(alternative).describe('Next candidates.'),
  docUrl: z.string().describe('Page of the handbook, a path on the site.'),
  evidence: z.array(evidence).describe('Reports and sources behind the answer.'),
  precedence: z
    .array(predictionSchema)
    .describe('When the text sets several credentials: what each client does with them. Empty otherwise.'),
  redacted: z.string().describe('The input with every credential value removed.'),
});

export const contextSchema = z
  .strictObject({
    client: z.string().max(60).optional().describe('The client in use, e.g. claude-code. One that is not known is ignored.'),
    version: z.string().max(40).optional().describe('Its version, in numbers and dots, e.g. 2.1.330. Anything else is ignored.'),
    credentialKind: z
      .string()
      .max(60)
      .optional()
      .describe('Id of the credential kind, when it is known where it came from. One that is not known is ignored.'),
    live: z.enum(['valid', 'refused', 'cannot-tell']).optional().describe('Verdict of a live check whose answer is the text.'),
  })
  .describe('What the person knows beside the text.');

export const diagnoseRequestSchema = z.strictObject({
  text: z.string().max(65_536).describe('The error, log, settings file, command or token. At most 64 Ki characters.'),
  context: contextSchema.optional(),
  language: language.optional(),
});
export type DiagnoseRequest = z.infer<typeof diagnoseRequestSchema>;

export const problemSchema = z.object({
  type: z.string().describe('Path of the documentation of this problem.'),
  title: z.string().describe('What is wrong.'),
  status: z.int().describe('HTTP status.'),
  detail: z.string().describe('What to do. Never repeats what was sent.'),
  errors: z
    .array(
      z.object({ pointer: z.string().describe('The field, as a JSON pointer.'), detail: z.string().describe('What is wrong with it.') }),
    )
    .optional()
    .describe('Fields that are wrong.'),
  docUrl: z.string().optional().describe('Page that says more.'),
  ask: z.string().optional().describe('Question that decides, when a credential is not sent.'),
  command: z.string().optional().describe('What to run oneself instead.'),
});
