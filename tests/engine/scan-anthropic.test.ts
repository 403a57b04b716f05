import { describe, expect, it } from 'vitest';
import type { Found } from '../../src/diagnosis/redact/found.ts';
import { scanAnthropic } from '../../src/diagnosis/redact/scan-anthropic.ts';
import { fake } from '../support/fake.ts';
import { kind } from '../support/kind.ts';

const Q = (count: number): string => 'Q'.repeat(count);
const key = fake.apiKey('Q');
/** A family whose values are 108 characters long, and one of unknown length. */
const kinds = [kind({ prefixes: ['sk-ant-api03-'], length: { min: 108, max: 108 } }), kind({ prefixes: ['sk-ant-ort01-'] })];

const foundIn = (text: string): Found[] => [...scanAnthropic(text, kinds)];
/** Family and what is taken of the text, for each. */
const taken = (text: string): [string, string][] => foundIn(text).map(({ family, from, to }) => [family.prefix, text.slice(from, to)]);

describe('what is taken for an Anthropic value', () => {
  it.each([
    ['a value of a known family', `a ${key} b`, [['sk-ant-api03-', key]]],
    [
      'several',
      `${key} ${fake.refreshToken('Q')}`,
      [
        ['sk-ant-api03-', key],
        ['sk-ant-ort01-', fake.refreshToken('Q')],
      ],
    ],
    ['16 characters of an unknown family', `sk-ant-newkind07-${Q(16)}`, [['sk-ant-newkind07-', `sk-ant-newkind07-${Q(16)}`]]],
    ['not 15', `sk-ant-newkind07-${Q(15)}`, []],
    ['16 characters inside a word', `task-ant-api03-${Q(16)}`, [['sk-ant-api03-', `sk-ant-api03-${Q(16)}`]]],
    ['not 15 there', `task-ant-api03-${Q(15)}`, []],
    ['few characters of a known family', `sk-ant-api03-${Q(3)}`, [['sk-ant-api03-', `sk-ant-api03-${Q(3)}`]]],
    ['a blanked one of an unknown family', 'a sk-ant-newkind07-... b', [['sk-ant-newkind07-', 'sk-ant-newkind07-...']]],
    ['not a blanked one inside a word', 'a task-ant-api03-... b', []],
    ['a stem in capitals', key.replace('sk-ant-api03', 'SK-ANT-API03'), [['sk-ant-api03-', key.replace('sk-ant-api03', 'SK-ANT-API03')]]],
    ['not a stem in two lines with nothing behind it', 'sk\n-ant- and more', []],
    ['not the stem alone', 'it starts with sk-ant- always', []],
  ])('%s', (_name, text, expected) => {
    expect(taken(text)).toEqual(expected);
  });
});

describe('a value its author blanked out', () => {
  it.each([
    'sk-ant-api03-...',
    'sk-ant-api03-QQQQ...QQQQ',
    'sk-ant-api03-…QQQQ',
    'sk-ant-api03-****',
    'sk-ant-api03-<yours>',
    'sk-ant-api***',
  ])('is taken to its end, and its family is known: %s', (written) => {
    expect(taken(`a ${written} b`)).toEqual([['sk-ant-api03-', written]]);
    expect(foundIn(`a ${written} b`)[0]?.blanked).toBe(true);
  });
});

describe('what follows a value behind #', () => {
  it.each([
    ['belongs to it', `${key}#QQQQ b`, `${key}#QQQQ`, true],
    ['is no part of it when it is a remark', `${key}# a remark`, key, false],
    ['is nothing at the end of a text', `${key}#`, key, false],
  ])('%s', (_name, text, expected, fragment) => {
    expect(taken(text)).toEqual([['sk-ant-api03-', expected]]);
    expect(foundIn(text)[0]?.fragment).toBe(fragment);
  });
});

describe('a character that no value has', () => {
  const short = `sk-ant-api03-${Q(40)}`;
  const begun = (count: number): string => `sk-ant-zz-${Q(30)}`.slice(0, count);

  it.each(['+', '/', '=', '.', '~', '@', '$', '!'])('stands inside one that is too short: %s', (odd) => {
    expect(taken(`a ${short}${odd}${Q(20)} b`)).toEqual([['sk-ant-api03-', `${short}${odd}${Q(20)}`]]);
  });

  it.each([
    ['ends a whole one', `${key}/models`, key],
    ['stands inside one that is one short', `${key.slice(0, 107)}/models`, `${key.slice(0, 107)}/models`],
    ['stands inside one of unknown length', `sk-ant-ort01-${Q(200)}/QQ`, `sk-ant-ort01-${Q(200)}/QQ`],
    ['ends one when nothing follows', `${short}.`, short],
    ['ends one when a blank follows', `${short}! And`, short],
    ['ends one of unknown length when it stands twice', `sk-ant-ort01-${Q(40)}==${Q(20)}`, `sk-ant-ort01-${Q(40)}`],
    ['ends one of unknown length when it is another', `sk-ant-ort01-${Q(40)}|${Q(20)}`, `sk-ant-ort01-${Q(40)}`],
  ])('%s', (_name, text, expected) => {
    expect(taken(text).map(([, value]) => value)).toEqual([expected]);
  });

  it('stands behind 13 characters at the earliest: before, no value has begun', () => {
    expect(taken(`${begun(13)}+${Q(20)}`)).toEqual([['sk-ant-zz-', `${begun(13)}+${Q(20)}`]]);
    expect(taken(`${begun(12)}+${Q(20)}`)).toEqual([]);
  });
});

describe('two values that stand together', () => {
  it('are two, the first glued to the second', () => {
    const found = foundIn(`${key}${fake.refreshToken('Q')} b`);
    expect(found.map(({ family, from, to, glued }) => [family.prefix, from, to, glued])).toEqual([
      ['sk-ant-api03-', 0, 108, true],
      ['sk-ant-ort01-', 108, 216, false],
    ]);
  });
});
