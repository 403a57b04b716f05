import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHOICES } from '../../src/components/which-wins/choices.ts';
import { PROJECT_ROOT } from '../../src/knowledge/read.ts';
import { TABLES } from '../../src/strings/all.ts';
import { counted, fill } from '../../src/strings/fill.ts';
import { languageOf, otherLanguage } from '../../src/strings/language.ts';

/** Every sentence of a table with the way to it. */
function leaves(table: unknown, path = ''): [string, string][] {
  if (typeof table === 'string') return [[path, table]];
  return Object.entries(table as object).flatMap(([key, value]) => leaves(value, path ? `${path}.${key}` : key));
}

const placeholders = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();
/** Names that are the same in every language: of variables, systems, files, clients, signs. */
const SAME = /(?:^|\.)(?:sign|context|placeholder|choice|place)(?:\.|$)|\.group\.claude-code$/;

const others = Object.entries(TABLES).filter(([language]) => language !== 'en');

describe.each(others)('the words in %s', (language, tables) => {
  const english = new Map(leaves(TABLES.en));
  const translated = new Map(leaves(tables));

  it('are all there, and none is empty where the English one is not', () => {
    expect([...translated.keys()].sort()).toEqual([...english.keys()].sort());
    expect([...english].filter(([path, text]) => text && !translated.get(path)).map(([path]) => path)).toEqual([]);
  });

  it('have the places for values that the English ones have', () => {
    const other = [...english].filter(([path, text]) => placeholders(text).join() !== placeholders(translated.get(path) ?? '').join());
    expect(other.filter(([path]) => !path.endsWith('.one')).map(([path]) => path)).toEqual([]);
  });

  it('are translated, but for names', () => {
    const left = [...english].filter(([path, text]) => text && translated.get(path) === text && !SAME.test(path));
    expect(left.map(([path]) => path)).toEqual([]);
    const without = [...translated].filter(([path, text]) => text && !SAME.test(path) && !/\p{Script=Han}/u.test(text));
    expect(without.map(([path]) => path).sort()).toEqual(
      expect.arrayContaining(['answer.language', 'answer.precedence.page', 'search.checker']),
    );
    expect(without.length).toBeLessThan(8);
  });

  it('lead to pages in that language where there are some', () => {
    const paths = [...translated.values()].filter((text) => /^\/[a-z]/.test(text));
    expect(paths.length).toBeGreaterThan(0);
    expect(paths.filter((path) => languageOf(path) !== language)).toEqual([]);
  });
});

describe('words', () => {
  it('get their values, each for its name, and nothing that was not asked for', () => {
    expect(fill('{a} and {b}', { a: 1, b: '{a}' })).toBe('1 and {a}');
    expect(fill('{constructor}', {})).toBe('{constructor}');
    expect([0, 1, 2].map((count) => counted({ one: 'one', many: '{count} things' }, count))).toEqual(['0 things', 'one', '2 things']);
  });

  it('are in the tables and not in what people click on', () => {
    const folder = join(PROJECT_ROOT, 'src/components');
    const interactive = ['checker', 'embed', 'search', 'which-wins', 'errors', 'wire'].flatMap((name) =>
      readdirSync(join(folder, name)).map((file) => join(folder, name, file)),
    );
    const spoken = interactive
      .filter((path) => path.endsWith('-element.ts') || (path.endsWith('.astro') && !path.endsWith('Coverage.astro')))
      .flatMap((path) => {
        const markup = readFileSync(path, 'utf8')
          .replace(/^---[\s\S]*?^---$/m, '')
          .replace(/<style[\s\S]*?<\/style>/g, '');
        const labels = /(?:<(?:label|legend|summary|button|option|th)\b[^>]*>\s*[A-Z][a-z]+ ?[a-z]*|textContent = ['"`][A-Z])/g;
        return (markup.match(labels) ?? []).map((found) => `${path.slice(folder.length)}: ${found}`);
      });
    expect(interactive.length).toBeGreaterThan(20);
    expect(spoken).toEqual([]);
  });

  it('name every place that can be ticked', () => {
    const places = CHOICES.flatMap(({ choices }) => choices.map(({ place }) => place));
    for (const { whichWins } of Object.values(TABLES)) expect(Object.keys(whichWins.choice).sort()).toEqual([...places].sort());
  });
});

it.each([
  ['/', 'en', '/zh-cn/'],
  ['/which-wins/', 'en', '/zh-cn/which-wins/'],
  ['/zh-cn/', 'zh-cn', '/'],
  ['/zh-cn/errors/', 'zh-cn', '/errors/'],
  ['/zh-cnx/', 'en', undefined],
  ['/privacy/', 'en', undefined],
])('%s is in %s, and its other language is at %s', (path, language, other) => {
  expect([languageOf(path), otherLanguage(path)?.path]).toEqual([language, other]);
});
