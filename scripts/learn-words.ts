import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadKnowledge } from '../src/knowledge/load.ts';
import { PROJECT_ROOT } from '../src/knowledge/read.ts';
import { WORDS_FILE } from '../src/knowledge/words.ts';
import { parseReports } from '../tests/eval/judge.ts';
import { learnWords, NEVER_LEARNED_FROM } from '../tests/eval/learn-words.ts';

/** The counted words as the file holds them: a line for each word or fact. */
export function countedWords(): string {
  const folder = join(PROJECT_ROOT, 'tests/data/reports');
  const rows = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl') && !NEVER_LEARNED_FROM.includes(name))
    .sort()
    .flatMap((name) => parseReports(readFileSync(join(folder, name), 'utf8')));
  const { kinds, diagnoses } = loadKnowledge();
  const { unit, causes, traits } = learnWords(
    rows,
    kinds,
    diagnoses.map(({ id }) => id),
  );
  const lines = (entries: string[]): string => `\n    ${entries.join(',\n    ')}\n  `;
  const listed = causes.map((cause) => JSON.stringify(cause));
  const counted = Object.entries(traits).map(([trait, pairs]) => `${JSON.stringify(trait)}: ${JSON.stringify(pairs)}`);
  return `{\n  "unit": ${unit},\n  "causes": [${lines(listed)}],\n  "traits": {${lines(counted)}}\n}\n`;
}

if (import.meta.main) writeFileSync(join(PROJECT_ROOT, WORDS_FILE), countedWords());
