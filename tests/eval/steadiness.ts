import { diagnose } from '../../src/diagnosis/diagnose.ts';
import type { Knowledge } from '../../src/diagnosis/types.ts';
import type { LabelledReport } from './judge.ts';
import { VARIANTS } from './perturb.ts';

/** A variant of a report that got another answer than the report itself. */
export interface Strayed {
  id: string;
  from: string | null;
  to: string | null;
}

/** For each way of changing a text: which reports get another answer by it. */
export function steadiness(rows: LabelledReport[], knowledge: Knowledge): { name: string; strayed: Strayed[] }[] {
  const originals = rows.map(({ paste }) => diagnose(paste, knowledge).id);
  return VARIANTS.map(({ name, of }) => ({
    name,
    strayed: rows.flatMap(({ id, paste }, index): Strayed[] => {
      const from = originals[index] ?? null;
      const to = diagnose(of(paste, index), knowledge).id;
      return from === to ? [] : [{ id, from, to }];
    }),
  }));
}
