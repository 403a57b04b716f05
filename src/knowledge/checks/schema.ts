import type { Check } from '../check.ts';
import { SCHEMAS } from '../content.ts';

/** Every field of every file against its schema, and whether the YAML can be read at all. */
export const checkSchemas: Check = ({ files }) =>
  files.flatMap((file) => {
    if (file.problems.length || file.collection === 'pages') return file.problems;
    const parsed = SCHEMAS[file.collection].safeParse(file.data);
    if (parsed.success) return [];
    return parsed.error.issues.map((issue) => ({
      file: file.path,
      line: file.lineOf(issue.path),
      field: fieldName(issue.path),
      message: advice(issue.code, issue.message),
    }));
  });

const fieldName = (path: PropertyKey[]): string =>
  path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');

const advice = (code: string, message: string): string =>
  code === 'unrecognized_keys' ? `${message}: remove it or correct its spelling; the fields are described in src/schemas` : message;
