/** Which part is changed: `MUTANTS=matching`, else redaction. Messages of the engine are texts, so their wording is not changed. */
const PARTS = {
  matching: ['match', 'confidence', 'phrases', 'rule-index'].map((file) => `src/diagnosis/${file}.ts`),
  redaction: ['src/diagnosis/redact/*.ts'],
  sieve: ['src/diagnosis/sieve/*.ts'],
  likeness: ['src/diagnosis/likeness/*.ts'],
};
const part = process.env.MUTANTS in PARTS ? process.env.MUTANTS : 'redaction';

export default {
  mutate: PARTS[part],
  testRunner: 'vitest',
  vitest: { configFile: 'tests/mutation/vitest.config.ts', related: false },
  plugins: ['@stryker-mutator/vitest-runner'],
  coverageAnalysis: 'perTest',
  mutator: { excludedMutations: ['StringLiteral', 'Regex'] },
  ignoreStatic: true,
  concurrency: 1,
  timeoutMS: 20_000,
  reporters: ['clear-text', 'json', 'progress-append-only'],
  jsonReporter: { fileName: `test-results/mutants-${part}.json` },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  tempDirName: '.stryker-tmp',
  ignorePatterns: ['/dist', '/docs', '/public', '.astro', '.generated', '.wrangler', 'test-results'],
};
