import { describe, expect, it } from 'vitest';
import { figures, judge } from '../eval/judge.ts';
import { diagnose } from '../support/knowledge.ts';
import { openReports } from '../support/reports.ts';

describe('the open reports', () => {
  const judged = openReports.map((row) => judge(row, diagnose(row.paste)));

  it('at least 92 % get the label or one of its secondary labels', () => {
    expect(figures(judged).lenient).toBeGreaterThanOrEqual(0.92);
  });

  it('at least 82 % of those a maintainer or the thread settled get the label itself', () => {
    const settled = judged.filter(({ row }) => ['maintainer-said', 'thread-consensus'].includes(row.label_basis));
    expect(figures(settled).strict).toBeGreaterThanOrEqual(0.82);
  });

  it('at least 98 % of the certain answers are right', () => {
    expect(figures(judged).certainPrecision).toBeGreaterThanOrEqual(0.98);
  });
});
