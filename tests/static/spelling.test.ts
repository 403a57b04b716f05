import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../src/knowledge/read.ts';

const cspell = join(PROJECT_ROOT, 'node_modules/cspell/bin.mjs');
const run = (args: string[], input?: string): { status: number | null; stdout: string } =>
  spawnSync(process.execPath, [cspell, 'lint', '--no-progress', '--no-color', '--config', 'cspell.json', ...args], {
    cwd: PROJECT_ROOT,
    encoding: 'utf8',
    ...(input === undefined ? {} : { input }),
  });

it('the content has no spelling mistake; a new proper name goes into `words` of cspell.json', { timeout: 120_000 }, () => {
  const { stdout, status } = run([]);
  expect(stdout).toBe('');
  expect(status).toBe(0);
});

it('a spelling mistake is found', () => {
  const { stdout, status } = run(['stdin://src/content/docs/planted.md'], '---\ntitle: A page\n---\n\nA sentense with a mistake.\n');
  expect(stdout).toContain('Unknown word (sentense)');
  expect(status).toBe(1);
});
