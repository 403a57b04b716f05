import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { compileKnowledge } from '../../scripts/compile-knowledge.ts';
import { PROJECT_ROOT } from '../../src/knowledge/read.ts';

it('TypeScript and Astro files have no type error', { timeout: 240_000 }, () => {
  compileKnowledge();
  const run = spawnSync(process.execPath, [join(PROJECT_ROOT, 'node_modules/astro/bin/astro.mjs'), 'check'], {
    cwd: PROJECT_ROOT,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  expect(run.stdout + run.stderr).toContain('- 0 errors');
  expect(run.status).toBe(0);
});
