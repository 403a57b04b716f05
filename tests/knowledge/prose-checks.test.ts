import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/knowledge/check.ts';
import { parseContentFile } from '../../src/knowledge/content-file.ts';
import { formatProblems, type Problem } from '../../src/knowledge/problem.ts';
import { readContentFiles } from '../../src/knowledge/read.ts';

const sound = readContentFiles();
const DIAGNOSIS = 'src/content/docs/diagnoses/invalid-api-key.md';
const REPORT = 'src/content/reports/anthropics-claude-code-6058.yaml';
const SOURCE = 'src/content/sources/platform-errors.yaml';
const GUIDE = 'src/content/docs/guides/env-migration.md';

function plant(path: string, change: (text: string) => string): Problem[] {
  const text = sound.find((file) => file.path === path)?.text ?? '';
  const planted = change(text);
  expect(planted, 'the fault was planted').not.toBe(text);
  return checkContent([...sound.filter((file) => file.path !== path), parseContentFile(path, planted)]);
}

const append =
  (words: string) =>
  (text: string): string =>
    `${text}\n${words}\n`;

describe('days and prose', () => {
  it.each<[string, string, (text: string) => string, RegExp]>([
    [
      'a page checked tomorrow',
      DIAGNOSIS,
      (text) => text.replace(/date: "\d{4}-\d{2}-\d{2}"/, 'date: "2099-01-01"'),
      /2099-01-01 is after today/,
    ],
    [
      'a source from before the API',
      SOURCE,
      (text) => text.replace(/date: '?"?\d{4}-\d{2}-\d{2}'?"?/, "date: '2019-01-01'"),
      /before Anthropic's API existed/,
    ],
    [
      'a thread older than its repository',
      REPORT,
      (text) => text.replace('opened: "2025-08-18"', 'opened: "2024-08-18"'),
      /no thread before 2025-02-22/,
    ],
    ['a day to come in prose', GUIDE, append('It changed on 2099-01-01 for everybody.'), /2099-01-01 is after today: say who announced it/],
    ['a heading of the first level', GUIDE, append('# Another title'), /start with ##/],
    ['a skipped level', GUIDE, append('## One\n\n#### Three'), /level 4 after one of level 2/],
    ['a long quotation in a block', GUIDE, append(`> ${'word '.repeat(80)}`), /a quotation of over 300 characters/],
    ['a long quotation in a sentence', GUIDE, append(`They write “${'word '.repeat(80)}”.`), /a quotation of over 300 characters/],
  ])('catches %s', (_name, path, change, message) => {
    const found = plant(path, change);
    expect(formatProblems(found)).toMatch(message);
    expect(found.find((problem) => message.test(problem.message))?.line).toBeGreaterThan(1);
  });

  it.each([
    ['an announced day', 'Anthropic announced that it ends on 2099-01-01.'],
    ['a comment in code', '```sh\n# not a heading\necho hi\n```'],
    ['a short quotation', '> Invalid API key'],
    ['headings in order', '## One\n\n### Two\n\n## Three'],
  ])('lets %s pass', (_name, words) => {
    expect(formatProblems(plant(GUIDE, append(words)))).toBe(formatProblems([]));
  });
});
