import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../src/knowledge/read.ts';

it('the code is formatted and free of lint errors', { timeout: 120_000 }, () => {
  const run = spawnSync(process.execPath, [join(PROJECT_ROOT, 'node_modules/@biomejs/biome/bin/biome'), 'check', '--error-on-warnings'], {
    cwd: PROJECT_ROOT,
    encoding: 'utf8',
  });
  expect(run.stdout + run.stderr).toMatch(/Checked \d+ files/);
  expect(run.status, run.stdout + run.stderr).toBe(0);
});
