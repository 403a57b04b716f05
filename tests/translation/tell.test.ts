import { describe, expect, it } from 'vitest';
import { inEnglish, teller } from '../../src/translation/tell.ts';

const tell = teller(
  new Map([
    ['a page', 'eine Seite'],
    ['a book', 'ein Buch'],
    ['works', 'geht'],
  ]),
  {
    'Nothing.': 'Nichts.',
    'It {+does} in: {+places}. Not in {name}.': 'In {name} nicht; es {+does} in: {+places}.',
    'It {+does} in: {+places}.': 'Es {+does} in: {+places}.',
    '{name} is set': '{name} ist gesetzt',
    'version {version} (of {version2})': 'Version {version} ($& {version2})',
  },
);

describe('a text told in another language', () => {
  it.each([
    ['a whole text that is known', 'a page', 'eine Seite'],
    ['a sentence without gaps', 'Nothing.', 'Nichts.'],
    ['a gap that is kept, even when its words could be told', 'a page is set', 'a page ist gesetzt'],
    ['a gap that is told', 'It works in: a page.', 'Es geht in: eine Seite.'],
    [
      'several texts in one gap, in another order of gaps',
      'It works in: a page; a book. Not in X.',
      'In X nicht; es geht in: eine Seite; ein Buch.',
    ],
    ['a gap over several lines', 'a\nb is set', 'a\nb ist gesetzt'],
    ['signs that mean something to a pattern or a replacement', 'version $1 (of .*)', 'Version $1 ($& .*)'],
    ['a text that holds a known one', 'not a page', 'not a page'],
    ['a text that nobody translated', 'This is new.', 'This is new.'],
  ])('%s', (_name, english, other) => {
    expect(tell(english)).toBe(other);
  });

  it('in English stays as it is', () => {
    expect(inEnglish('a page')).toBe('a page');
  });
});
