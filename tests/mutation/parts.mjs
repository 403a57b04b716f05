/** What can be changed, and the tests each change is tried against: `MUTANTS=matching npm run mutants`, else redaction. */
const PARTS = {
  matching: {
    mutate: ['match', 'confidence', 'phrases', 'rule-index'].map((file) => `src/diagnosis/${file}.ts`),
    tests: ['tests/engine/{matching,rule-index}.test.ts'],
  },
  redaction: {
    mutate: ['src/diagnosis/redact/**/*.ts'],
    tests: [
      'tests/engine/{redaction,inner-names,broken-values,credentials,raw-values,gap,scan-others,scan-anthropic,surroundings,families,describe,faults,slots,ranges,redacted-places,value-kind,foreign-names,loose-secrets,no-secrets,secrets-by-place}.test.ts',
    ],
  },
  sieve: { mutate: ['src/diagnosis/sieve/*.ts'], tests: ['tests/engine/sieve.test.ts'] },
  likeness: { mutate: ['src/diagnosis/likeness/*.ts'], tests: ['tests/engine/likeness.test.ts'] },
};

export const name = process.env.MUTANTS in PARTS ? process.env.MUTANTS : 'redaction';
export const { mutate, tests } = PARTS[name];
