import { Hono } from 'hono';
import type { Knowledge } from '../../src/diagnosis/types.ts';
import { readJson } from '../json-body.ts';
import { refuseOrigin } from '../live/guard.ts';
import { problem } from '../problem.ts';

/** `POST /api/mcp`: the handbook as tools for agents (Model Context Protocol, Streamable HTTP), read-only. */
export function mcpRoute(knowledge: Knowledge): Hono {
  return new Hono().post('/mcp', async function postMcp(c) {
    const refused = refuseOrigin(c, []);
    if (refused) return problem(c, refused);
    const body = await readJson(c);
    if ('refused' in body) return problem(c, body.refused);
    // Loaded when it is first needed: it is large, and most visitors never ask.
    const { serve } = await import('../mcp/serve.ts');
    return serve(c.req.raw, body.value, knowledge);
  });
}
