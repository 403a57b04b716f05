import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../src/knowledge/read.ts';
import { issue, startGitHub } from '../refresh/github.ts';

const FILE = 'src/content/reports/anthropics-claude-code-6058.yaml';
let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'reports-'));
  cpSync(join(PROJECT_ROOT, FILE), join(root, FILE));
});
afterAll(() => rmSync(root, { recursive: true }));

/** Not `spawnSync`: the stand-in for GitHub answers from this process. */
function run(args: string[], url: string): Promise<{ status: number | null; stdout: string; stderr: string }> {
  const env = { ...process.env, GITHUB_API_URL: url, GITHUB_TOKEN: '', REPORTS_ROOT: root };
  const child = spawn(process.execPath, [join(PROJECT_ROOT, 'scripts/reports-refresh.ts'), ...args], { env });
  const out = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name].on('data', (chunk: Buffer) => {
      out[name] += String(chunk);
    });
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, ...out })));
}

describe('the command reports:refresh', () => {
  it('writes what changed into the file of the report and sums it up', async () => {
    const github = await startGitHub(() => ({
      status: 200,
      headers: { etag: '"v1"' },
      body: issue('anthropics/claude-code', 6058, { labels: [{ name: 'area:auth' }], state: 'closed', state_reason: 'duplicate' }),
    }));
    const { status, stdout, stderr } = await run(['--again'], github.url);
    github.stop();
    expect(stderr).toContain('[1/1] anthropics/claude-code#6058: updated, labels');
    expect(stdout).toContain('1 asked: 1 changed, 0 unchanged, 0 gone, 0 failed');
    expect(status).toBe(0);
    expect(readFileSync(join(root, FILE), 'utf8')).toContain('labels:\n  - area:auth\n');
  });

  it('ends with a failure and a way on when GitHub takes no more', async () => {
    const github = await startGitHub(() => ({ status: 429, headers: { 'retry-after': '3600' }, body: {} }));
    const { status, stdout } = await run(['--again'], github.url);
    github.stop();
    expect(stdout).toMatch(/1 not asked yet; run the command again after \d{4}-/);
    expect(status).toBe(1);
  });

  it('refuses numbers that are none, and shows how it is used', async () => {
    expect(await run(['--limit', 'many'], 'http://127.0.0.1:9')).toMatchObject({ status: 2, stderr: expect.stringContaining('--dry-run') });
  });
});
