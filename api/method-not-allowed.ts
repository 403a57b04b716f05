import type { Hono, MiddlewareHandler } from 'hono';
import { problem } from './problem.ts';

/** A known path with a method it does not have: 405 with `Allow`, and an answer to `OPTIONS`. */
export function methodNotAllowed(app: Hono): MiddlewareHandler {
  return async function methodNotAllowed(c, next) {
    const path = c.req.path;
    const allowed = new Set(
      app.routes
        .filter(({ method, path: route }) => method !== 'ALL' && fits(route, path))
        .flatMap(({ method }) => (method === 'GET' ? ['GET', 'HEAD'] : [method])),
    );
    if (allowed.size === 0) return next();
    const allow = [...allowed, 'OPTIONS'].join(', ');
    if (c.req.method === 'OPTIONS') return c.body(null, 204, { allow });
    return problem(c, { status: 405, title: 'The route does not have this method', detail: `Use ${allow}.` }, { allow });
  };
}

const fits = (route: string, path: string): boolean =>
  new RegExp(`^${route.replace(/:[^/]+/g, '[^/]+').replaceAll('.', '\\.')}$`).test(path);
