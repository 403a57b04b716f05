import type { Context } from 'hono';
import { PROBLEMS, type ProblemDetails } from './problem.ts';

/** The JSON of a request, or the refusal to answer with. The parser's own message would quote the input, so it is not used. */
export async function readJson(c: Context): Promise<{ value: unknown } | { refused: ProblemDetails }> {
  if (!/^application\/json\s*(?:;|$)/i.test(c.req.header('content-type') ?? '')) return { refused: PROBLEMS.notJson };
  const text = await c.req.text();
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return { refused: PROBLEMS.badJson };
  }
}
