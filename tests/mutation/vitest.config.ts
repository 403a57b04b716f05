import { defineConfig } from 'vitest/config';

/** The tests a changed line of the engine is tried against: all that look at behaviour, without those that measure. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['tests/engine/{matching,redaction,credentials,carriers,review}.test.ts'],
    testTimeout: 15_000,
  },
});
