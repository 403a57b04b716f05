import { type Context, Hono } from 'hono';
import { cors } from 'hono/cors';
import { diagnose } from '../../src/diagnosis/diagnose.ts';
import type { Knowledge } from '../../src/diagnosis/types.ts';
import { isRefusal, plan } from '../../src/live/plan.ts';
import type { CheckPlan } from '../../src/live/types.ts';
import { judgeAnswer } from '../../src/live/verdict.ts';
import { type CheckRequest, type CheckResponse, checkRequestSchema } from '../../src/schemas/check.ts';
import { translatorInto } from '../../src/translation/into.ts';
import { translatedCheck, translatedPlan } from '../../src/translation/translated.ts';
import { readJson } from '../json-body.ts';
import { answerText } from '../live/answer-text.ts';
import { refuseCaller } from '../live/guard.ts';
import type { Limiter, Slots } from '../live/limits.ts';
import type { Logger } from '../live/log.ts';
import { probe } from '../live/probe.ts';
import type { LiveSettings } from '../live/settings.ts';
import { PROBLEMS, problem, refusedProblem } from '../problem.ts';

/** What the check needs from the runtime it runs in. */
export interface LiveRuntime {
  settings: LiveSettings;
  perClient: Limiter;
  budget: Limiter;
  slots: Slots;
  log: Logger;
  /** Address of the caller, for the limit only; empty when the runtime does not know it. */
  addressOf: (c: Context) => string;
}

/** `GET /api/check`: whether it is on. `POST /api/check`: one credential, asked about once, or only previewed. */
export function checkRoute(knowledge: Knowledge, live: LiveRuntime): Hono {
  const { settings } = live;
  // Only the sites the operator named may read answers; without any there is no such header at all.
  const otherSites = cors({
    origin: (origin) => (settings.allowedOrigins.includes(origin) ? origin : null),
    allowMethods: ['GET', 'POST'],
    allowHeaders: ['content-type', 'x-handbook-access'],
  });
  return new Hono()
    .use('/check', settings.allowedOrigins.length ? otherSites : (_c, next) => next())
    .get('/check', (c) => c.json({ live: settings.enabled, upstream: settings.upstream }))
    .post('/check', async function postCheck(c) {
      const refused = refuseCaller(c, settings);
      if (refused) return problem(c, refused);
      const body = await readJson(c);
      if ('refused' in body) return problem(c, body.refused);
      const request = checkRequestSchema.safeParse(body.value);
      if (!request.success) return problem(c, PROBLEMS.invalidCheck);
      const { language = 'en' } = request.data;
      const into = translatorInto(language, knowledge);
      const planned = plan(request.data.credential.trim(), request.data, knowledge.kinds);
      if (isRefusal(planned)) return refusedProblem(c, translatedPlan(planned, into), language);
      if (request.data.dryRun) return c.json(translatedCheck(notSent(planned, settings), into));
      if (!settings.enabled) return problem(c, PROBLEMS.liveOff);
      return send(c, request.data, planned, knowledge, live);
    });
}

const notSent = (planned: CheckPlan, { upstream }: LiveSettings): CheckResponse => ({
  probe: { ...planned, upstream, sent: false, verdict: 'not-sent', reason: 'A dry run: nothing was sent.', status: null, requestId: '' },
  diagnosis: null,
});

async function send(c: Context, request: CheckRequest, planned: CheckPlan, knowledge: Knowledge, live: LiveRuntime): Promise<Response> {
  // The slot first: who finds none has used nothing of a budget.
  const release = live.slots.take();
  if (!release) return problem(c, PROBLEMS.busy, { 'retry-after': '2' });
  try {
    if (!(await live.perClient.take(`client:${live.addressOf(c)}`))) return problem(c, PROBLEMS.tooMany, { 'retry-after': '60' });
    if (!(await live.budget.take('all'))) return problem(c, PROBLEMS.noBudget, { 'retry-after': '3600' });
    const started = performance.now();
    const answer = await probe(request.credential.trim(), planned, request, live.settings, c.req.raw.signal);
    const { verdict, reason } = judgeAnswer(answer);
    live.log({
      event: 'check',
      id: crypto.randomUUID(),
      family: planned.family,
      outcome: verdict,
      latencyMs: Math.round(performance.now() - started),
    });
    const status = answer.kind === 'http' ? answer.status : null;
    const requestId = answer.kind === 'http' ? answer.requestId : '';
    const diagnosis = diagnose(answerText(planned, answer), knowledge, { client: 'curl', live: verdict });
    const checked: CheckResponse = {
      probe: { ...planned, upstream: live.settings.upstream, sent: true, verdict, reason, status, requestId },
      diagnosis,
    };
    return c.json(translatedCheck(checked, translatorInto(request.language ?? 'en', knowledge)));
  } finally {
    release();
  }
}
