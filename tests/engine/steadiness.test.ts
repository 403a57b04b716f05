import { describe, expect, it } from 'vitest';
import { steadiness } from '../eval/steadiness.ts';
import { knowledge } from '../support/knowledge.ts';
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
});
