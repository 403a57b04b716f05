import { describe, expect, expectTypeOf, it } from 'vitest';
import type { z } from 'zod';
import { openapi } from '../../api/routes/openapi.ts';
import type { Context, Diagnosis } from '../../src/diagnosis/types.ts';
import { type contextSchema, diagnosisSchema } from '../../src/schemas/diagnosis.ts';
import { diagnose } from '../support/knowledge.ts';
import { openReports } from '../support/reports.ts';

interface JsonSchema {
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  description?: string;
  required?: string[];
}

describe('the contract of a diagnosis', () => {
  it('is one type: the engine’s and the schema’s are equal', () => {
    expectTypeOf<z.infer<typeof diagnosisSchema>>().toEqualTypeOf<Diagnosis>();
    expectTypeOf<z.infer<typeof contextSchema>>().toEqualTypeOf<Context>();
    expect(Object.keys(diagnosisSchema.shape).toSorted()).toEqual(Object.keys(diagnose('')).toSorted());
  });

  it('every answer fits the schema, with no field beside it', () => {
    for (const { paste } of openReports) {
      const answer = diagnose(paste);
      expect(diagnosisSchema.parse(answer)).toEqual(answer);
    }
  });

  it('is what OpenAPI says, each field described', () => {
    const { components } = openapi() as { components: { schemas: Record<string, JsonSchema> } };
    const schema = components.schemas.Diagnosis;
    expect(Object.keys(schema?.properties ?? {})).toEqual(Object.keys(diagnosisSchema.shape));
    const undescribed = Object.entries({ ...schema?.properties, ...schema?.properties?.credentials?.items?.properties })
      .filter(([, field]) => !field.description)
      .map(([name]) => name);
    expect(undescribed).toEqual([]);
  });
});
