import { describe, expect, it } from 'vitest';
import { ENGLISH, translator } from '../../src/translation/translator.ts';

const into = translator(
  'zh-cn',
  new Map([
    ['a page', '页面'],
    ['a book', '书'],
    ['a page; with a cover', '有封面的页面'],
    ['works', '适用'],
  ]),
  {
    'Nothing.': '无。',
    'It {+does} in: {+places}. Not in {name}.': '{name} 除外，{+does}于：{+places}。',
    'It {+does} in: {+places}.': '{+does}于：{+places}。',
    '{name} is set': '设置了 {name}',
    'version {version} (of {all})': '版本 {version}（$& {all}）',
  },
);

describe('a text in another language', () => {
  it.each([
    ['a whole text that is known', 'a page', '页面'],
    ['a sentence without placeholders', 'Nothing.', '无。'],
    ['what is kept, even when its words could be translated', 'a page is set', '设置了 a page'],
    ['what is translated in turn', 'It works in: a page.', '适用于：页面。'],
    ['several texts in a row, the placeholders in another order', 'It works in: a page; a book. Not in X.', 'X 除外，适用于：页面；书。'],
    [
      'a text in a row that holds the separator itself',
      'It works in: a book; a page; with a cover; a page.',
      '适用于：书；有封面的页面；页面。',
    ],
    ['one in a row that nobody translated', 'It works in: a page; a tree.', '适用于：页面；a tree。'],
    ['a value over several lines', 'a\nb is set', '设置了 a\nb'],
    ['signs that mean something to a pattern or a replacement', 'version $1 (of .*)', '版本 $1（$& .*）'],
    ['a text that holds a known one', 'not a page', 'not a page'],
    ['a text that nobody translated', 'This is new.', 'This is new.'],
  ])('%s', (_name, english, other) => {
    expect(into.text(english)).toBe(other);
  });

  it('in English stays as it is', () => {
    expect([ENGLISH.text('a page'), ENGLISH.path('/errors/')]).toEqual(['a page', '/errors/']);
  });

  it.each([
    ['/', '/zh-cn/'],
    ['/errors/', '/zh-cn/errors/'],
    ['/diagnoses/clock-skew/', '/zh-cn/diagnoses/clock-skew/'],
    ['/diagnoses/', '/zh-cn/errors/'],
    ['/credentials/api-key-workspace/', '/credentials/api-key-workspace/'],
  ])('%s leads to %s', (english, other) => {
    expect(into.path(english)).toBe(other);
  });
});
