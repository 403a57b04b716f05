import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadKnowledge } from '../src/knowledge/load.ts';
import { ContentError } from '../src/knowledge/problem.ts';
import { PROJECT_ROOT } from '../src/knowledge/read.ts';

/** Checks the content and writes what the browser and the Worker bundle: `.generated/knowledge.json`. */
export function compileKnowledge(): void {
  const folder = join(PROJECT_ROOT, '.generated');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'knowledge.json'), JSON.stringify(loadKnowledge({ check: true })));
}

if (import.meta.main) {
  try {
    compileKnowledge();
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
