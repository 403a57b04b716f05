import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../src/knowledge/read.ts';
import { diagnosisSchema } from '../../src/schemas/diagnosis.ts';
import { fake } from '../support/fake.ts';

const run = (args: string[], input: string): { status: number | null; stdout: string; stderr: string } =>
  spawnSync(process.execPath, [join(PROJECT_ROOT, 'scripts/diagnose.ts'), ...args], { input, encoding: 'utf8' });

describe('npm run diagnose', () => {
  it('reads a text on standard input and prints its diagnosis as JSON', () => {
    const { status, stdout, stderr } = run([], 'Error: 401 invalid x-api-key');
    const answer = diagnosisSchema.parse(JSON.parse(stdout));
    expect([status, stderr, answer.id]).toEqual([0, '', 'invalid-api-key']);
  });

  it('--jsonl answers each line in order, with exactly the four fields', () => {
    const lines = [
      { id: 'b', paste: 'OAuth token has expired' },
      { id: 'a', paste: '529 overloaded_error' },
    ];
    const { stdout } = run(['--jsonl'], lines.map((line) => JSON.stringify(line)).join('\n'));
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(answers.map(({ id, diagnosis }) => [id, diagnosis])).toEqual([
      ['b', 'oauth-token-expired'],
      ['a', 'not-a-credential-problem'],
    ]);
    expect(Object.keys(answers[0] ?? {})).toEqual(['id', 'diagnosis', 'confidence', 'alternatives']);
  });

  it('--jsonl --full adds the other fields', () => {
    const { stdout } = run(['--jsonl', '--full'], JSON.stringify({ id: 'a', paste: `ANTHROPIC_API_KEY=${fake.accessToken()}` }));
    const answer = JSON.parse(stdout) as Record<string, unknown>;
    expect(answer.redacted).toBe('ANTHROPIC_API_KEY=sk-ant-oat01-[redacted]');
    expect(Object.keys(answer)).toEqual(expect.arrayContaining(['credentials', 'because', 'fix', 'docUrl', 'evidence']));
  });

  it('says which line cannot be read, without repeating it, and goes on', () => {
    const { status, stdout } = run(['--jsonl'], `${'Q'.repeat(20)}\n{"id":"a","paste":"invalid x-api-key"}`);
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(status).toBe(1);
    expect(answers[0]?.error).toContain('line 1');
    expect(stdout).not.toContain('QQQQ');
    expect(answers[1]?.diagnosis).toBe('invalid-api-key');
  });
});
