import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../src/knowledge/read.ts';

/** Every file of ours that a program loads before its first line runs. */
function loadedBy(entry: string, seen = new Set<string>()): Set<string> {
  if (seen.has(entry)) return seen;
  seen.add(entry);
  if (!entry.endsWith('.ts')) return seen;
  for (const { fileName } of ts.preProcessFile(readFileSync(entry, 'utf8')).importedFiles)
    if (fileName.startsWith('.')) loadedBy(join(dirname(entry), fileName), seen);
  return seen;
}

const COMMANDS = ['start', 'build-site', 'compile-knowledge', 'diagnose', 'eval', 'learn-words', 'new-diagnosis', 'stale', 'standin'];

it.each(COMMANDS)('npm run %s needs nothing that only a build makes', (command) => {
  const loaded = [...loadedBy(join(PROJECT_ROOT, 'scripts', `${command}.ts`))].map((path) => relative(PROJECT_ROOT, path));
  expect(loaded.length).toBeGreaterThan(1);
  expect(loaded.filter((path) => /^(?:\.generated|dist)\//.test(path))).toEqual([]);
});
