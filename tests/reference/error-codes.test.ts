import { describe, expect, it } from 'vitest';
import { toContent } from '../../src/knowledge/content.ts';
import { readContentFiles } from '../../src/knowledge/read.ts';
import { CREDENTIAL_CODES } from '../../src/reference/credential-codes.ts';
import { type Decision, NOT_ABOUT_CREDENTIALS } from '../../src/reference/decision.ts';
import { ERROR_CODES } from '../../src/reference/error-codes.ts';
import { ERROR_TYPES, type TypeDecision } from '../../src/reference/error-types.ts';
import { OTHER_CODES } from '../../src/reference/other-codes.ts';
import { CODE_SCENARIOS } from '../standin/scenarios.ts';
import { diagnose } from '../support/knowledge.ts';

/** The SDK's own table. It is marked internal and so left out of the type declarations. */
const { ERROR_CODE_CLASSES } = (await import('@anthropic-ai/sdk/core/error-classes')) as unknown as {
  ERROR_CODE_CLASSES: Map<string, unknown>;
};

const codes: [string, Decision][] = Object.entries(ERROR_CODES);
const types: [string, TypeDecision][] = Object.entries(ERROR_TYPES);
const diagnoses = new Set(toContent(readContentFiles()).diagnoses.map(({ id }) => id));

describe('the table of error codes', () => {
  it('has exactly the statuses and codes of the SDK', () => {
    const table = codes.map(([code, { status }]) => `${status} ${code}`);
    expect(table.sort()).toEqual([...ERROR_CODE_CLASSES.keys()].sort());
  });

  it('decides each code once', () => {
    const twice = Object.keys(CREDENTIAL_CODES).filter((code) => code in OTHER_CODES);
    expect(twice).toEqual([]);
  });

  it('names diagnoses that exist, or says that no credential is at fault', () => {
    const named = [...codes.map(([, { about }]) => about), ...types.flatMap(([, { about }]) => about)];
    expect(named.filter((about) => about !== NOT_ABOUT_CREDENTIALS && !diagnoses.has(about))).toEqual([]);
  });

  it('says of a code what the checker says of the answer that carries it', () => {
    const differing = CODE_SCENARIOS.flatMap(({ code, status, body }) => {
      const about = (ERROR_CODES as Record<string, Decision>)[code]?.about;
      const answer = diagnose(`${status} ${body}`).id;
      const expected = about === NOT_ABOUT_CREDENTIALS ? 'not-a-credential-problem' : about;
      return expected === answer ? [] : [`${code}: page ${about}, checker ${answer}`];
    });
    expect(differing).toEqual([]);
  });
});
