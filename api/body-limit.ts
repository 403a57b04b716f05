import type { MiddlewareHandler } from 'hono';
import { bodyLimit as countedBodyLimit } from 'hono/body-limit';
import { PROBLEMS, problem } from './problem.ts';

/**
 * Refuses a larger body. Where the request says its length, the HTTP parser holds it to that, so the number is enough:
 * touching the stream costs half of what a request takes on Node. Only a body of unknown length is counted.
 */
export function bodyLimit(maxSize: number): MiddlewareHandler {
  const counted = countedBodyLimit({ maxSize, onError: (c) => problem(c, PROBLEMS.tooLarge) });
  return async function bodyLimit(c, next) {
    const length = c.req.header('content-length');
    if (length === undefined || c.req.header('transfer-encoding') !== undefined)
      return WITHOUT_BODY.has(c.req.method) ? next() : counted(c, next);
    return Number.parseInt(length, 10) > maxSize ? problem(c, PROBLEMS.tooLarge) : next();
  };
}

const WITHOUT_BODY = new Set(['GET', 'HEAD']);
