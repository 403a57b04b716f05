import { defineConfig } from 'vitest/config';

/** Five kinds of tests: those that read the sources, those that run published clients, those that need the built site, the dev server's, and load. */
export default defineConfig({
  test: {
    reporters: ['default', './tests/support/summary-reporter.ts'],
    // The browser and workerd want the two cores of a small machine for themselves.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'sources',
          include: ['tests/{engine,knowledge,precedence,reference,refresh,translation,command,static}/**/*.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          // Real clients, each in a process of its own, against a server on loopback.
          name: 'wire',
          include: ['tests/wire/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'built',
          include: ['tests/{api,site,browser,golden}/**/*.test.ts'],
          globalSetup: ['tests/support/build-once.ts'],
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'dev',
          include: ['tests/dev/**/*.test.ts'],
          // It changes a page of the content and puts it back, so nothing else may run beside it.
          sequence: { groupOrder: 1 },
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'load',
          include: ['tests/load/**/*.test.ts'],
          // Alone on the machine, or the figures say nothing.
          sequence: { groupOrder: 2 },
          globalSetup: ['tests/support/build-once.ts'],
          testTimeout: 300_000,
        },
      },
    ],
  },
});
