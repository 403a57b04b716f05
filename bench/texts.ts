import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../src/knowledge/read.ts';
import { LOG_LINES } from '../tests/eval/surroundings.ts';

const MEBIBYTE = 1 << 20;

/** Source code and log lines without a credential, as many bytes as asked for. */
export function plainText(bytes = MEBIBYTE): string {
  const folder = join(PROJECT_ROOT, 'src');
  const code = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');
  // What our own code says of credentials is no text without them.
  const without = `${code.replace(/sk-[\w-]*/gi, 'word').replace(/[^\t\n -~]/g, ' ')}\n${LOG_LINES.join('\n')}\n`;
  return without.repeat(Math.ceil(bytes / without.length)).slice(0, bytes);
}

/** Reports of the open set, one after another. */
export function reports(bytes: number): string {
  const lines = readFileSync(join(PROJECT_ROOT, 'tests/data/reports/open.jsonl'), 'utf8').trim().split('\n');
  const all = lines.map((line) => (JSON.parse(line) as { paste: string }).paste).join('\n\n');
  return all.repeat(Math.ceil(bytes / all.length)).slice(0, bytes);
}

/** The shortest paste that says something: one line of an error. */
export const SHORT = '401 {"type":"error","error":{"type":"authentication_error","message":"invalid x-api-key"}}';

/** An ordinary paste of four kibibytes: one error at the end of a log. */
export function paste(): string {
  const error = '401 {"type":"error","error":{"type":"authentication_error","message":"invalid x-api-key"},"request_id":"req_EXAMPLE"}\n';
  const log = `${LOG_LINES.join('\n')}\n`.repeat(4).slice(0, 4096 - error.length);
  return log + error;
}
