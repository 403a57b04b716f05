import { Hono } from 'hono';
import type { Knowledge } from '../../src/diagnosis/types.ts';
import { diagnoseRequestSchema } from '../../src/schemas/diagnosis.ts';
import { diagnosisIn } from '../diagnosis-in.ts';
import { readJson } from '../json-body.ts';
import { PROBLEMS, problem } from '../problem.ts';

/** `POST /api/diagnose {text, context?, language?}` → `Diagnosis`. */
export function diagnoseRoute(knowledge: Knowledge): Hono {
  return new Hono().post('/diagnose', async function postDiagnose(c) {
    const body = await readJson(c);
    if ('refused' in body) return problem(c, body.refused);
    const request = diagnoseRequestSchema.safeParse(body.value);
    if (!request.success) return problem(c, { ...PROBLEMS.invalid, errors: request.error.issues.map(toFieldError) });
    return c.json(diagnosisIn(request.data, knowledge));
  });
}

/** Only paths of the schema are told: an unknown key is counted, never repeated, since it may be a pasted secret. */
const toFieldError = (issue: { code: string; path: PropertyKey[] }): { pointer: string; detail: string } => ({
  pointer: `/${issue.path.filter((step) => KNOWN_FIELDS.has(String(step))).join('/')}`,
  detail: ADVICE[issue.code] ?? 'does not fit the schema',
});

const KNOWN_FIELDS = new Set([...Object.keys(diagnoseRequestSchema.shape), 'client', 'version', 'credentialKind']);
const ADVICE: Record<string, string> = {
  unrecognized_keys: 'has fields that the schema does not know',
  invalid_type: 'is missing or has the wrong type',
  too_big: 'is too long',
};
