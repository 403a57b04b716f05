import { z } from 'zod';
import { checkRequestSchema, checkResponseSchema, checkStatusSchema } from '../src/schemas/check.ts';
import { diagnoseRequestSchema, diagnosisSchema, language, problemSchema } from '../src/schemas/diagnosis.ts';
import { diagnosisInListSchema, healthSchema, knownCredentialSchema, knownDiagnosisSchema } from '../src/schemas/known.ts';

/** What `routes/openapi.ts` is put together from. */

export const json = (schema: object): object => ({ content: { 'application/json': { schema } } });
export const ref = (name: keyof typeof SCHEMAS): object => ({ $ref: `#/components/schemas/${name}` });
export const refusal = (description: string): object => ({
  description,
  content: { 'application/problem+json': { schema: ref('Problem') } },
});

/** What every route says of a body it cannot take. */
export const BODY_REFUSALS = {
  400: refusal('The body is not JSON.'),
  413: refusal('The body is larger than 64 KiB.'),
  415: refusal('The content type is not application/json.'),
};

/** Any route, asked with a method it does not have. */
const WRONG_METHOD = {
  405: {
    ...refusal('The route does not have this method.'),
    headers: { allow: { description: 'The methods it has.', schema: { type: 'string' } } },
  },
};

type Operation = Record<string, unknown> & { responses: object };

export const withWrongMethod = (paths: Record<string, Record<string, Operation>>): object =>
  Object.fromEntries(
    Object.entries(paths).map(([path, operations]) => [
      path,
      Object.fromEntries(
        Object.entries(operations).map(([method, operation]) => [
          method,
          { ...operation, responses: { ...operation.responses, ...WRONG_METHOD } },
        ]),
      ),
    ]),
  );

const answerFormSchema = z.object({
  text: z.string().describe('The error, log, settings file, command or token.'),
  language: language.optional().describe('Language of the page, English when left out or unknown.'),
});

export const SCHEMAS = {
  Diagnosis: z.toJSONSchema(diagnosisSchema),
  DiagnoseRequest: z.toJSONSchema(diagnoseRequestSchema, { io: 'input' }),
  AnswerForm: z.toJSONSchema(answerFormSchema, { io: 'input' }),
  CheckRequest: z.toJSONSchema(checkRequestSchema, { io: 'input' }),
  CheckResponse: z.toJSONSchema(checkResponseSchema),
  CheckStatus: z.toJSONSchema(checkStatusSchema),
  DiagnosisInList: z.toJSONSchema(diagnosisInListSchema),
  KnownDiagnosis: z.toJSONSchema(knownDiagnosisSchema),
  KnownCredential: z.toJSONSchema(knownCredentialSchema),
  Health: z.toJSONSchema(healthSchema),
  Problem: z.toJSONSchema(problemSchema),
};
