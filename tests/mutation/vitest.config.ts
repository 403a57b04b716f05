import { defineConfig } from 'vitest/config';
import { tests } from './parts.mjs';

export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: tests,
    testTimeout: 15_000,
  },
});
