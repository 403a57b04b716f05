import data from '../../.generated/knowledge.json' with { type: 'json' };
import type { Knowledge } from '../diagnosis/types.ts';

/** The knowledge as bundled into the browser and the Worker; written by `scripts/compile-knowledge.ts`. */
export const knowledge = data as unknown as Knowledge;
