import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { released } from '../../scripts/release-ids.ts';
import { checkReleased, RELEASED } from '../../src/knowledge/checks/released.ts';
import { toContent } from '../../src/knowledge/content.ts';
import { parseContentFile } from '../../src/knowledge/content-file.ts';
import { PROJECT_ROOT, readContentFiles } from '../../src/knowledge/read.ts';

const files = readContentFiles();
const withList = (text: string): ReturnType<typeof toContent> =>
  toContent([...files.filter(({ path }) => path !== RELEASED), parseContentFile(RELEASED, text)]);

describe('ids of a release', () => {
  it('are all still there, and the list is that of the present version', () => {
    const list = files.find(({ path }) => path === RELEASED)?.data as { release: string; diagnoses: string[] };
    const { version } = JSON.parse(readFileSync(join(PROJECT_ROOT, 'package.json'), 'utf8')) as { version: string };
    expect(list.release).toBe(version);
    expect(list.diagnoses.length).toBeGreaterThanOrEqual(40);
    expect(checkReleased(toContent(files))).toEqual([]);
  });

  it('that are gone are reported with file, line and what to do', () => {
    expect(checkReleased(withList('release: 0.1.0\ndiagnoses:\n  - invalid-api-key\n  - gone-for-good\n'))).toEqual([
      { file: RELEASED, line: 4, field: 'diagnoses[1]', message: expect.stringContaining('aliases') },
    ]);
    expect(checkReleased(withList('release: 0.1.0\ndiagnoses: [Not An Id]\n'))).toHaveLength(1);
  });

  it('count as there when a diagnosis has them as an alias', () => {
    const page = files.find(({ path }) => path.endsWith('/invalid-api-key.md'));
    if (!page) throw new Error('the page is gone');
    const renamed = parseContentFile(page.path, page.text.replace('\ngroup:', '\naliases: [gone-for-good]\ngroup:'));
    const list = parseContentFile(RELEASED, 'release: 0.1.0\ndiagnoses: [gone-for-good]\n');
    expect(checkReleased(toContent([renamed, list]))).toEqual([]);
  });

  it('stay in the list of the next', () => {
    expect(released({ release: '0.1.0', diagnoses: ['old', 'kept'] }, '0.2.0', ['kept', 'new'])).toEqual({
      release: '0.2.0',
      diagnoses: ['kept', 'new', 'old'],
    });
  });
});
