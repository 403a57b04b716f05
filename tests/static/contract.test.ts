import { describe, expect, expectTypeOf, it } from 'vitest';
import type { z } from 'zod';
import { createApi } from '../../api/app.ts';
import { silent } from '../../api/live/log.ts';
import { memoryRuntime } from '../../api/live/memory-runtime.ts';
import { readLiveSettings } from '../../api/live/settings.ts';
import { openapi } from '../../api/routes/openapi.ts';
import type { Context, Diagnosis, DiagnosisKnowledge, KindKnowledge } from '../../src/diagnosis/types.ts';
import { type contextSchema, diagnosisSchema } from '../../src/schemas/diagnosis.ts';
import type { knownCredentialSchema, knownDiagnosisSchema } from '../../src/schemas/known.ts';
import { diagnose, knowledge } from '../support/knowledge.ts';
import { openReports } from '../support/reports.ts';

interface JsonSchema {
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  description?: string;
}

interface Operation {
  requestBody?: object;
  responses: Record<string, object>;
}

const described = openapi() as { paths: Record<string, Record<string, Operation>>; components: { schemas: Record<string, JsonSchema> } };
/** By method and path, `GET /api/health`. */
const operations = new Map(
  Object.entries(described.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => [`${method.toUpperCase()} ${path}`, operation] as const),
  ),
);

describe('the contract of a diagnosis', () => {
  it('is one type: the engine’s and the schema’s are equal', () => {
    expectTypeOf<z.infer<typeof diagnosisSchema>>().toEqualTypeOf<Diagnosis>();
    expectTypeOf<z.infer<typeof contextSchema>>().toEqualTypeOf<Context>();
    expectTypeOf<Omit<z.infer<typeof knownCredentialSchema>, 'docUrl'>>().toEqualTypeOf<KindKnowledge>();
    expectTypeOf<Omit<z.infer<typeof knownDiagnosisSchema>, 'docUrl' | 'recognise'>>().toEqualTypeOf<Omit<DiagnosisKnowledge, 'rules'>>();
    expect(Object.keys(diagnosisSchema.shape).toSorted()).toEqual(Object.keys(diagnose('')).toSorted());
  });

  it('every answer fits the schema, with no field beside it', () => {
    for (const { paste } of openReports) {
      const answer = diagnose(paste);
      expect(diagnosisSchema.parse(answer)).toEqual(answer);
    }
  });

  it('is what OpenAPI says', () => {
    expect(Object.keys(described.components.schemas.Diagnosis?.properties ?? {})).toEqual(Object.keys(diagnosisSchema.shape));
  });
});

describe('the API as OpenAPI describes it', () => {
  it('has every route that there is, and no other', () => {
    const live = memoryRuntime(readLiveSettings({}, false), silent, () => '');
    const routes = createApi(knowledge, live)
      .routes.filter(({ method }) => method !== 'ALL')
      .map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`);
    expect([...operations.keys()].toSorted()).toEqual([...new Set(routes)].toSorted());
  });

  it('describes each field of each answer and request, however deep', () => {
    const undescribed = Object.entries(described.components.schemas).flatMap(([name, schema]) => fieldsWithoutWords(schema, name));
    expect(undescribed).toEqual([]);
  });

  it('names no schema that is missing, and leaves only foreign messages without fields', () => {
    const text = JSON.stringify(described.paths);
    const named = [...text.matchAll(/#\/components\/schemas\/(\w+)/g)].map(([, name]) => name);
    expect([...new Set(named)].toSorted()).toEqual(Object.keys(described.components.schemas).toSorted());
    const withoutFields = [...operations].filter(([, operation]) => JSON.stringify(operation).includes('"type":"object"'));
    // JSON-RPC and OpenAPI have specifications of their own.
    expect(withoutFields.map(([name]) => name)).toEqual(['POST /api/mcp', 'GET /api/openapi.json']);
  });

  it('names the refusals of a body wherever one is taken, and of a method everywhere', () => {
    for (const [name, { requestBody, responses }] of operations)
      expect(Object.keys(responses), name).toEqual(expect.arrayContaining(['405', ...(requestBody ? ['400', '413', '415'] : [])]));
  });
});

/** Paths of the fields that no words go with. */
function fieldsWithoutWords({ properties = {}, items, anyOf = [] }: JsonSchema, at: string): string[] {
  const here = Object.entries(properties).flatMap(([name, field]) => [
    ...(field.description ? [] : [`${at}.${name}`]),
    ...fieldsWithoutWords(field, `${at}.${name}`),
  ]);
  return [...here, ...[...(items ? [items] : []), ...anyOf].flatMap((inner) => fieldsWithoutWords(inner, `${at}[]`))];
}
