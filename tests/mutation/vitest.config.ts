import { defineConfig } from 'vitest/config';

/** The tests a changed line is tried against, by the part that is changed: `MUTANTS=matching npm run mutants`, or redaction. */
const TESTS = {
  matching: ['tests/engine/matching.test.ts'],
  redaction: ['tests/engine/{redaction,credentials}.test.ts'],
};

export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: TESTS[process.env.MUTANTS === 'matching' ? 'matching' : 'redaction'],
    testTimeout: 15_000,
  },
});
