import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/knowledge/check.ts';
import { parseContentFile } from '../../src/knowledge/content-file.ts';
import { formatProblems } from '../../src/knowledge/problem.ts';
import { FAULTS } from './planted/all.ts';
import { DIAGNOSIS, REPORT, sound, textOf } from './planted/plant.ts';

describe('the content', () => {
  it('is sound as it stands', () => {
    expect(formatProblems(checkContent(sound))).toBe(formatProblems([]));
  });

  it.each(FAULTS)('catches $name', ({ problems, field, message, line }) => {
    const found = problems();
    const hit = found.find((problem) => field.test(problem.field) && message.test(problem.message));
    expect(hit, formatProblems(found)).toBeDefined();
    if (line) expect(hit?.line).toBeGreaterThan(1);
  });

  it('reports all mistakes at once, each with file and line', () => {
    const files = sound
      .filter((file) => file.path !== DIAGNOSIS && file.path !== REPORT)
      .concat(
        parseContentFile(
          DIAGNOSIS,
          textOf(DIAGNOSIS)
            .replace(/\noutcome: .*/, '\noutcome: maybe')
            .replace(/\nstatus: .*/, '\nstatus: maybe'),
        ),
        parseContentFile(REPORT, textOf(REPORT).replace(/\nstate: .*/, '\nstate: maybe')),
      );
    const text = formatProblems(checkContent(files));
    expect(text).toMatch(/^3 mistakes in the content:/);
    expect(text).toMatch(/invalid-api-key\.md:\d+ {2}outcome: /);
    expect(text).toMatch(/invalid-api-key\.md:\d+ {2}status: /);
    expect(text).toMatch(/6058\.yaml:\d+ {2}state: /);
  });
});
