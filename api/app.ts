import { Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import type { Knowledge } from '../src/diagnosis/types.ts';
import { bodyLimit } from './body-limit.ts';
import { methodNotAllowed } from './method-not-allowed.ts';
import { PROBLEMS, problem } from './problem.ts';
import { answerRoute } from './routes/answer.ts';
import { checkRoute, type LiveRuntime } from './routes/check.ts';
import { credentialsRoute } from './routes/credentials.ts';
import { diagnoseRoute } from './routes/diagnose.ts';
import { diagnosesRoute } from './routes/diagnoses.ts';
import { healthRoute } from './routes/health.ts';
import { mcpRoute } from './routes/mcp.ts';
import { openapiRoute } from './routes/openapi.ts';

/** Largest body of a request, in bytes. */
export const BODY_LIMIT = 64 * 1024;

/** The API over one knowledge. No runtime in here: `node.ts` and `worker.ts` are the skins. */
export function createApi(knowledge: Knowledge, live: LiveRuntime): Hono {
  const app = new Hono().basePath('/api');
  app.use(secureHeaders({ xFrameOptions: 'DENY', contentSecurityPolicy: ANSWER_CSP, referrerPolicy: 'no-referrer' }));
  app.use(async function noStore(c, next) {
    await next();
    // Not `c.header`, which makes the finished answer anew and costs a third of a request on Node.
    c.res.headers.set('cache-control', 'no-store');
  });
  app.use(bodyLimit(BODY_LIMIT));

  app.route('/', diagnoseRoute(knowledge));
  app.route('/', diagnosesRoute(knowledge));
  app.route('/', credentialsRoute(knowledge));
  app.route('/', healthRoute(knowledge));
  app.route('/', openapiRoute());
  app.route('/', answerRoute(knowledge));
  app.route('/', checkRoute(knowledge, live));
  app.route('/', mcpRoute(knowledge));
  app.use(methodNotAllowed(app));
  // Not `app.notFound`: mounted into a server, that would be the server's own page.
  app.all('*', (c) => problem(c, PROBLEMS.notFound));
  // The error may hold what was sent, so it is neither logged nor answered.
  app.onError((_error, c) => problem(c, PROBLEMS.failed));
  return app;
}

/** The API answers data and one page without script; its style sheet is the site's own. */
const ANSWER_CSP = {
  defaultSrc: ["'none'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
  baseUri: ["'none'"],
};
