import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../src/knowledge/read.ts';
import type { Change, Recorded, Row } from '../src/precedence/recorded.ts';

const fileOf = (client: string): string => join(PROJECT_ROOT, 'src/content/wire', `${client}.json`);

export function readRecorded(client: string): Recorded | undefined {
  const path = fileOf(client);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Recorded) : undefined;
}

/** One line per change, in a stable order, so that a new behaviour is a short diff. */
export function writeRecorded(recorded: Recorded): void {
  const { rows, ...head } = recorded;
  const lines = Object.entries(head).map(
    ([name, value]) => `${JSON.stringify(name)}: ${Array.isArray(value) ? list(value) : JSON.stringify(value)},`,
  );
  writeFileSync(fileOf(recorded.client), `{\n${lines.join('\n')}\n"rows": [\n${rows.map(rowText).join(',\n')}\n]\n}\n`);
}

const list = (values: unknown[]): string => `[\n${values.map((value) => `  ${JSON.stringify(value)}`).join(',\n')}\n]`;

function rowText({ changes, ...row }: Row): string {
  const change = (one: Change): string => `    ${JSON.stringify(one)}`;
  return `  {${JSON.stringify(row).slice(1, -1)}, "changes": [\n${changes.map(change).join(',\n')}\n  ]}`;
}
