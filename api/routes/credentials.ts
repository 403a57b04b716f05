import { Hono } from 'hono';
import type { Knowledge } from '../../src/diagnosis/types.ts';

/** `GET /api/credentials`: every credential kind with its shape, for scanners and agents. */
export function credentialsRoute(knowledge: Knowledge): Hono {
  return new Hono().get('/credentials', (c) => c.json(knowledge.kinds.map((kind) => ({ ...kind, docUrl: `/credentials/${kind.id}/` }))));
}
