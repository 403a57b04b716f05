import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { RELEASED } from '../src/knowledge/checks/released.ts';
import { toContent } from '../src/knowledge/content.ts';
import { PROJECT_ROOT, readContentFiles } from '../src/knowledge/read.ts';
import { type Released, releasedSchema } from '../src/schemas/released.ts';

/** The list of a new release: all that were in one, and all that are there now. */
export const released = (before: Released, version: string, now: string[]): Released => ({
  release: version,
  diagnoses: [...new Set([...before.diagnoses, ...now])].sort(),
});

/** `npm version` runs this: from then on no id of the release may disappear. */
function main(): void {
  const path = join(PROJECT_ROOT, RELEASED);
  const { version } = JSON.parse(readFileSync(join(PROJECT_ROOT, 'package.json'), 'utf8')) as { version: string };
  const ids = toContent(readContentFiles()).diagnoses.map(({ id }) => id);
  const before = releasedSchema.parse(parse(readFileSync(path, 'utf8')));
  writeFileSync(path, `# Written by \`npm version\`; no id in it may disappear.\n${stringify(released(before, version, ids))}`);
}

if (import.meta.main) main();
