import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packCounts } from '../src/diagnosis/likeness/packed.ts';
import { loadKnowledge } from '../src/knowledge/load.ts';
import { ContentError } from '../src/knowledge/problem.ts';
import { PROJECT_ROOT } from '../src/knowledge/read.ts';

/** Checks the content and writes what the browser and the Worker bundle: a file in `.generated/` for each part of the knowledge and each language. */
export function compileKnowledge(): void {
  const folder = join(PROJECT_ROOT, '.generated');
  mkdirSync(folder, { recursive: true });
  const { words, translations, ...pages } = loadKnowledge({ check: true });
  for (const [part, data] of Object.entries({ ...pages, words: words && packCounts(words), ...translations }))
    writeFileSync(join(folder, `${part}.json`), JSON.stringify(data));
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
