import { Hono } from 'hono';
import type { Knowledge } from '../../src/diagnosis/types.ts';

/** `GET /api/health`: whether the server answers, and how much it knows. */
export function healthRoute(knowledge: Knowledge): Hono {
  return new Hono().get('/health', (c) =>
    c.json({ status: 'ok', diagnoses: knowledge.diagnoses.length, credentials: knowledge.kinds.length }),
  );
}
