import { describe, expect, it } from 'vitest';
import { judge } from '../eval/judge.ts';
import { VARIANTS } from '../eval/perturb.ts';
import { steadiness } from '../eval/steadiness.ts';
import { diagnose, knowledge } from '../support/knowledge.ts';
import { openReports } from '../support/reports.ts';

describe('the same text, changed without a change of what it says', () => {
  const variants = steadiness(openReports, knowledge);

  it('keeps its answer in at least 98 of 100 cases', () => {
    const strayed = variants.flatMap((variant) => variant.strayed).length;
    expect(1 - strayed / (variants.length * openReports.length)).toBeGreaterThanOrEqual(0.98);
  });

  it.each(variants)('$name: at least 97 of 100', ({ strayed }) => {
    expect(strayed.length / openReports.length, JSON.stringify(strayed)).toBeLessThanOrEqual(0.03);
  });

  it('never makes a credential problem of a text that is about none', () => {
    const negatives = openReports.filter(({ label }) => label === 'not-a-credential-problem');
    expect(negatives.length).toBeGreaterThan(10);
    const alarms = negatives.flatMap((row, turn) =>
      VARIANTS.filter(({ of }) => judge(row, diagnose(of(row.paste, turn))).falseAlarm).map(({ name }) => `${row.id}, ${name}`),
    );
    expect(alarms).toEqual([]);
  });
});
