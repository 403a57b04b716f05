import { diagnose as run } from '../../src/diagnosis/diagnose.ts';
import type { Context, Diagnosis } from '../../src/diagnosis/types.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';

export const knowledge = loadKnowledge();

export const diagnose = (text: string, context?: Context): Diagnosis => run(text, knowledge, context);
