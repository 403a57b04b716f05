import { Hono } from 'hono';
import { answerPage } from '../../src/answer/page.ts';
import type { Knowledge } from '../../src/diagnosis/types.ts';
import { language as languageSchema } from '../../src/schemas/diagnosis.ts';
import { TABLES } from '../../src/strings/all.ts';
import { diagnosisIn } from '../diagnosis-in.ts';
import { PROBLEMS, problem } from '../problem.ts';

/** `POST /api/answer`: the form of the checker without JavaScript; answers a page. What was typed comes back redacted. */
export function answerRoute(knowledge: Knowledge): Hono {
  return new Hono().post('/answer', async function postAnswer(c) {
    if (!/^application\/x-www-form-urlencoded\s*(?:;|$)/i.test(c.req.header('content-type') ?? '')) return problem(c, PROBLEMS.notForm);
    const site = c.req.header('sec-fetch-site');
    if (site && site !== 'same-origin' && site !== 'none') return problem(c, PROBLEMS.crossSite);
    const form = new URLSearchParams(await c.req.text());
    const text = form.get('text');
    if (text === null) return problem(c, PROBLEMS.badForm);
    const language = languageSchema.catch('en').parse(form.get('language'));
    return c.html(answerPage(diagnosisIn({ text, language }, knowledge), TABLES[language].answer));
  });
}
