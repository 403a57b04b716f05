import { answerMarkdown } from '../../src/answer/markdown.ts';
import { diagnoseRequestSchema, diagnosisSchema } from '../../src/schemas/diagnosis.ts';
import { TABLES } from '../../src/strings/all.ts';
import { diagnosisIn } from '../diagnosis-in.ts';
import type { Tool } from './tool.ts';

/** The diagnosis of a text, the same as `POST /api/diagnose` gives. */
export const diagnoseError: Tool<typeof diagnoseRequestSchema> = {
  name: 'diagnose_error',
  title: 'Diagnose an Anthropic or Claude credential error',
  description:
    'Give it an error, log, settings file or command that concerns Anthropic or Claude credentials; it answers with the documented cause, the steps that fix it and the sources. Redact first: keep the prefix of a credential and replace the rest (sk-ant-api03-REDACTED). Raw credentials are refused.',
  inputSchema: diagnoseRequestSchema,
  outputSchema: diagnosisSchema,
  run(request, { knowledge, site }) {
    const diagnosis = diagnosisIn(request, knowledge);
    return { text: answerMarkdown(diagnosis, site, TABLES[request.language ?? 'en'].answer), data: { ...diagnosis } };
  },
};
