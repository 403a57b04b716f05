import { Hono } from 'hono';
import { docUrl } from '../../src/diagnosis/explain.ts';
import type { DiagnosisKnowledge, Knowledge } from '../../src/diagnosis/types.ts';
import { PROBLEMS, problem } from '../problem.ts';

/** `GET /api/diagnoses` and `GET /api/diagnoses/:id`; a former id forwards to the present one. */
export function diagnosesRoute(knowledge: Knowledge): Hono {
  return new Hono()
    .get('/diagnoses', (c) =>
      c.json(knowledge.diagnoses.map(({ id, title, summary, outcome }) => ({ id, title, summary, outcome, docUrl: docUrl(id) }))),
    )
    .get('/diagnoses/:id', function getDiagnosis(c) {
      const id = c.req.param('id');
      const found = knowledge.diagnoses.find((one) => one.id === id);
      if (found) return c.json(publicFields(found));
      const moved = knowledge.diagnoses.find((one) => one.aliases.includes(id));
      return moved ? c.redirect(`/api/diagnoses/${moved.id}`, 308) : problem(c, PROBLEMS.unknownDiagnosis);
    });
}

const publicFields = ({ rules, ...rest }: DiagnosisKnowledge): object => ({ ...rest, recognise: rules, docUrl: docUrl(rest.id) });
