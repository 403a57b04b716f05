import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { daysBetween, FRESH_DAYS, isStale } from '../../src/freshness/limits.ts';
import { mistakeUrl } from '../../src/freshness/mistake-url.ts';
import { staleList } from '../../src/freshness/stale-list.ts';
import { untranslated } from '../../src/freshness/untranslated.ts';
import { toContent } from '../../src/knowledge/content.ts';
import { parseContentFile } from '../../src/knowledge/content-file.ts';
import { PROJECT_ROOT, readContentFiles } from '../../src/knowledge/read.ts';

const REPORT = 'src/content/reports/anthropics-claude-code-6058.yaml';
const sound = readContentFiles();
const textOf = (path: string): string => sound.find((file) => file.path === path)?.text ?? '';
const withFile = (path: string, text: string) => toContent([...sound.filter((file) => file.path !== path), parseContentFile(path, text)]);

describe('freshness', () => {
  it.each([
    ['2026-01-01', '2026-01-01', 0],
    ['2026-02-28', '2026-03-01', 1],
    ['2024-02-28', '2024-03-01', 2],
    ['2026-03-28', '2026-03-30', 2],
  ])('from %s to %s are %i days', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });

  it('a page is stale the day after its limit', () => {
    const checked = '2026-01-01';
    const dayAfter = (days: number): string => new Date(Date.parse(checked) + days * 86_400_000).toISOString().slice(0, 10);
    expect(isStale('page', checked, dayAfter(FRESH_DAYS.page))).toBe(false);
    expect(isStale('page', checked, dayAfter(FRESH_DAYS.page + 1))).toBe(true);
  });

  it('lists pages, reports and sources past their limits, oldest first', () => {
    const content = toContent(sound);
    const pages =
      content.credentials.length + content.diagnoses.length + content.findings.length + content.guides.length + content.reference.length;
    const list = staleList(content, '2030-01-01');
    expect(list).toHaveLength(pages + content.reports.length + content.sources.length);
    expect(list.map(({ age }) => age)).toEqual(list.map(({ age }) => age).toSorted((a, b) => b - a));
  });

  it('lists a thread whose state changed, with the pages to read again', () => {
    const changed = `${textOf(REPORT).replace('state: closed', 'state: open').replace('closeReason: duplicate\n', '')}review:\n  from: closed\n  on: "2026-11-20"\n`;
    const [first] = staleList(withFile(REPORT, changed), '2026-11-23');
    expect(first).toMatchObject({
      file: REPORT,
      age: 3,
      why: expect.stringMatching(/went from closed to open.*\/diagnoses\/client-version-bug\//),
    });
  });

  it('lists texts that changed after they were translated, on both sides', () => {
    const page = 'src/content/docs/diagnoses/clock-skew.md';
    const translation = 'src/content/translations/zh-cn/clock-skew.yaml';
    const before = untranslated(toContent(sound));
    const after = untranslated(withFile(page, textOf(page).replace(/\ntitle: .*/, '\ntitle: Another title')));
    const isNew = ({ file }: { file: string }): boolean => !before.some((one) => one.file === file);
    expect(after.filter(isNew)).toEqual([
      { file: page, why: 'not in zh-cn: Another title' },
      { file: translation, why: expect.stringMatching(/^on no page any more: \w/) },
    ]);
  });

  it('npm run stale lists them, and fails only when asked to', () => {
    const run = (...args: string[]) => spawnSync(process.execPath, [join(PROJECT_ROOT, 'scripts/stale.ts'), ...args], { encoding: 'utf8' });
    const all = run('--on', '2030-01-01');
    expect(all.stdout).toMatch(
      /src\/content\/docs\/diagnoses\/clock-skew\.md {2}page past its limit[\s\S]*\d+ to check again on 2030-01-01/,
    );
    expect(all.status).toBe(0);
    expect(run('--on', '2030-01-01', '--fail').status).toBe(1);
    expect(run('--on', 'soon')).toMatchObject({ status: 2, stderr: expect.stringContaining('YYYY-MM-DD') });
  });

  it('a report of a mistake names the page and its date, and nothing a reader pasted', () => {
    const url = new URL(mistakeUrl('https://github.com/acme/handbook/', { title: 'A & B', path: '/diagnoses/x/', verified: '2026-11-23' }));
    expect(url.origin + url.pathname).toBe('https://github.com/acme/handbook/issues/new');
    expect(Object.fromEntries(url.searchParams)).toEqual({
      title: 'Mistake on “A & B”',
      body: 'Page: /diagnoses/x/\nChecked: 2026-11-23\n\nWhat is wrong, and how you know (a link, a version, a message; never a credential):\n',
    });
  });
});
