import diagnoses from '../../.generated/diagnoses.json' with { type: 'json' };
import words from '../../.generated/words.json' with { type: 'json' };
import type { Knowledge } from '../diagnosis/types.ts';
import { kinds } from './compiled-kinds.ts';

/** The knowledge as bundled into the browser and the Worker; written by `scripts/compile-knowledge.ts`. */
export const knowledge = { kinds, diagnoses, words } as unknown as Knowledge;
