import { type Document, parseDocument, Scalar } from 'yaml';
import type { FieldChange } from './change.ts';

/** The report's file with the changes in it; every other line stays as its author wrote it. */
export function withChanges(yaml: string, changes: FieldChange[]): string {
  const document = parseDocument(yaml);
  for (const { field, to } of changes) {
    if (to === undefined) document.delete(field);
    else document.set(field, nodeOf(document, to));
  }
  return document.toString({ lineWidth: 0 });
}

/** Days are quoted: other readers of YAML would make dates of them. */
function nodeOf(document: Document, value: unknown): unknown {
  const node = document.createNode(value);
  const quote = (scalar: unknown): void => {
    if (scalar instanceof Scalar && typeof scalar.value === 'string' && /^\d/.test(scalar.value)) scalar.type = Scalar.QUOTE_DOUBLE;
  };
  quote(node);
  if (typeof value === 'object') for (const key of Object.keys(value as object)) quote(document.createNode(node).getIn([key], true));
  return node;
}
