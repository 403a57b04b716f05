import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { checkContent } from '../../src/knowledge/check.ts';
import { parseContentFile } from '../../src/knowledge/content-file.ts';
import { PROJECT_ROOT, readContentFiles } from '../../src/knowledge/read.ts';

const ID = 'a-diagnosis-made-by-a-test';
const path = `src/content/docs/diagnoses/${ID}.md`;
const run = (...args: string[]): { status: number | null; stderr: string } =>
  spawnSync(process.execPath, [join(PROJECT_ROOT, 'scripts/new-diagnosis.ts'), ...args], { encoding: 'utf8' });

describe('npm run new:diagnosis', () => {
  afterEach(() => rmSync(join(PROJECT_ROOT, path), { force: true }));

  it('writes a page that fails the checks until it is filled in', () => {
    const others = readContentFiles().filter((file) => file.path !== path);
    expect(run(ID).status).toBe(0);
    const written = parseContentFile(path, readFileSync(join(PROJECT_ROOT, path), 'utf8'));
    rmSync(join(PROJECT_ROOT, path));
    const problems = checkContent([...others, written]).filter((problem) => problem.file === path);
    expect(problems.map(({ field }) => field)).toEqual(
      expect.arrayContaining(['group', 'outcome', 'verified.date', 'recognise', 'samples.match', 'sources']),
    );
  });

  it('refuses a name that is no id, and a page that exists', () => {
    expect(run('Not An Id')).toMatchObject({ status: 1, stderr: expect.stringContaining('kebab-case') });
    expect(run('invalid-api-key')).toMatchObject({ status: 1, stderr: expect.stringContaining('exists already') });
    expect(existsSync(join(PROJECT_ROOT, 'src/content/docs/diagnoses/Not An Id.md'))).toBe(false);
  });
});
