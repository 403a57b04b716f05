import diagnoses from '../../.generated/diagnoses.json' with { type: 'json' };
import words from '../../.generated/words.json' with { type: 'json' };
import { type PackedCounts, unpackCounts } from '../diagnosis/likeness/packed.ts';
import type { Knowledge } from '../diagnosis/types.ts';
import { kinds } from './compiled-kinds.ts';

/** The knowledge as bundled into the browser and the Worker; written by `scripts/compile-knowledge.ts`. */
export const knowledge = { kinds, diagnoses, words: unpackCounts(words as PackedCounts) } as unknown as Knowledge;
