import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leadsOf } from '../../src/diagnosis/sieve/leads.ts';
import { read } from '../../src/diagnosis/sieve/pattern.ts';
import { allMatches, firstMatch, sieveOf, sift } from '../../src/diagnosis/sieve/sieve.ts';
import { wordsWith } from '../../src/diagnosis/sieve/words.ts';
import { placesOf } from '../support/places-of.ts';

describe('what many patterns find in one pass', () => {
  it.each<[RegExp, string, [number, string][]]>([
    [/abc|bcd/g, 'abcd', [[0, 'abc']]],
    [
      /abc|bcd/g,
      'xbcdabc',
      [
        [1, 'bcd'],
        [4, 'abc'],
      ],
    ],
    [/ab\w+/g, 'abab ab', [[0, 'abab']]],
    [
      /ci\b|abcd/g,
      'ci abcd ci',
      [
        [0, 'ci'],
        [3, 'abcd'],
        [8, 'ci'],
      ],
    ],
    [
      /x/g,
      'xx',
      [
        [0, 'x'],
        [1, 'x'],
      ],
    ],
    [/end/g, 'the end', [[4, 'end']]],
    [
      /→|->/g,
      '-> →',
      [
        [0, '->'],
        [3, '→'],
      ],
    ],
    [/(?<=a)bcd/g, 'bcd abcd', [[5, 'bcd']]],
    [
      /KEY/gi,
      'key Key',
      [
        [0, 'key'],
        [4, 'Key'],
      ],
    ],
    [/KEY/g, 'key KEY', [[4, 'KEY']]],
  ])('%s in %j: %j', (pattern, sample, places) => {
    const sieve = sieveOf([pattern, /another/g]);
    expect(sieve.numbers.has(pattern)).toBe(true);
    expect(placesOf(allMatches(sift(sample, sieve), pattern))).toEqual(places);
  });

  it('is the first match only, for a pattern without the flag g', () => {
    const pattern = /ab+c?/;
    const sifted = sift('xx abbc abc', sieveOf([pattern]));
    expect(sifted.found[0]).toHaveLength(1);
    expect(firstMatch(sifted, pattern)?.index).toBe(3);
    expect(firstMatch(sift('nothing', sieveOf([pattern])), pattern)).toBeNull();
  });

  it('is looked for as usual where a match may begin with anything, or the sieve does not know the pattern', () => {
    const [open, unknown] = [/\w+@x/g, /yes/g];
    const sifted = sift('yes me@x', sieveOf([open]));
    expect(sifted.sieve.numbers.size).toBe(0);
    expect(placesOf(allMatches(sifted, open))).toEqual([[4, 'me@x']]);
    expect(placesOf(allMatches(sifted, unknown))).toEqual([[0, 'yes']]);
    expect(firstMatch(sifted, /me/)?.index).toBe(4);
  });

  it('keeps the groups and their places', () => {
    const pattern = /key=(\w+)/dg;
    const [match] = allMatches(sift('a key=word', sieveOf([pattern])), pattern);
    expect(match?.indices?.[1]).toEqual([6, 10]);
  });
});

/** A pattern that nobody should write and that is read all the same. */
const written = (source: string): RegExp => new RegExp(source);

describe('the texts that matches begin with', () => {
  it.each<[RegExp, string[]]>([
    [/oauth|log ?in/, ['log in', 'login', 'oauth']],
    [/\bapi[_ -]?key\b/, ['api ke', 'api-ke', 'api_ke', 'apikey']],
    [/https?:\/\//, ['http:/', 'https:']],
    [/(?:please )?run/, ['please', 'run']],
    [/(?<!x)(?=a)abc(?!d)/, ['abc']],
    [/ab{2}c/, ['abbc']],
    [/ab{2,}c/, ['abbb', 'abbc']],
    [/ab+c/, ['abb', 'abc']],
    [/ab*c/, ['ab', 'ac']],
    [/(ab){1,2}c/, ['ababc', 'abc']],
    [/ab{0,1}c/, ['abc', 'ac']],
    [/a\.b\/\[/, ['a.b/[']],
    [/a[^b]c/, ['a']],
    [/a\dc/, ['a']],
    [/a[a-c]/, ['a']],
    [/a.c/, ['a']],
    [/a\u0041/, ['a']],
    [/abcdefghijk/, ['abcdef']],
    [/ghp_(?:\w+|\*{3})/, ['ghp_']],
    [/(?<name>ab)c/, ['abc']],
    [/^a$|\Bb/m, ['a', 'b']],
    [/\w+x|abc/, []],
    [/a?/, []],
    [/abc/u, []],
    [written('(a)\\k<b>'), []],
    [written('ab[^]c'), ['ab']],
    [/ab\^c/, ['ab^c']],
    [/a[\]x]b/, ['a]b', 'axb']],
    [/a[é]/i, ['a']],
    [/a[é→]/, ['a']],
    [/a[→]/, ['a→']],
  ])('%s: %j', (pattern, leads) => {
    expect(leadsOf(read(pattern))).toEqual(leads);
  });

  it('are shorter where they would be too many', () => {
    const leads = leadsOf(read(/x[abcdef][abcdef][abcdef][abcdef]/));
    expect(leads).toHaveLength(36);
    expect(leads[0]).toBe('xaa');
  });
});

describe('words with a piece', () => {
  it.each([
    ['snake_case and no', ['snake_case']],
    ['a_b_c d_e', ['a_b_c', 'd_e']],
    ['_a b_', []],
    ['x9_y', []],
    ['é_a b_c', ['b_c']],
  ])('%j: %j', (sample, words) => {
    expect(Array.from(wordsWith(sample, /_/g, /\b[a-z]+(?:_[a-z]+)+\b/y), ([word]) => word)).toEqual(words);
  });

  it.each(['az_b', 'ZA_b', '09_b', 'a__b', 'é_b', '@_b', '[_b', '`_b', '{_b', '/_b', ':_b'])(
    'begin where %j has its first letter',
    (sample) => {
      expect(placesOf(wordsWith(`.${sample}`, /_/g, /\b\w+\b/y))).toEqual(placesOf(`.${sample}`.matchAll(/\b\w*_\w+\b/g)));
    },
  );

  it('are what the pattern finds in the whole text', () => {
    const word = /\b[A-Z][a-z]*(?:_[a-z]+)+\b/;
    const words = fc.stringMatching(/^[A-Za-z_ .]{0,40}$/);
    fc.assert(
      fc.property(words, (sample) => {
        const found = placesOf(wordsWith(sample, /_/g, new RegExp(word, 'y')));
        expect(found).toEqual(placesOf(sample.matchAll(new RegExp(word, 'g'))));
      }),
    );
  });
});
