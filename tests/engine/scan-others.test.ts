import { describe, expect, it } from 'vitest';
import type { Found } from '../../src/diagnosis/redact/found.ts';
import { look } from '../../src/diagnosis/redact/look.ts';
import { otherPatterns, scanJwt, scanOthers, scanPatterns } from '../../src/diagnosis/redact/scan-others.ts';
import type { KindKnowledge } from '../../src/diagnosis/types.ts';
import { fake } from '../support/fake.ts';
import { kind } from '../support/kind.ts';

const Q = (count: number): string => 'Q'.repeat(count);

const foundIn = (text: string, ...kinds: KindKnowledge[]): Found[] => [...scanOthers(look(text, kinds), kinds)];
const valuesIn = (text: string, ...kinds: KindKnowledge[]): string[] => foundIn(text, ...kinds).map(({ value }) => value);

describe('values by their prefix', () => {
  const key = kind({ prefixes: ['zzz_'] });

  it('are found with their place and family', () => {
    const [found] = foundIn(`a zzz_${Q(30)} b`, key);
    expect(found).toMatchObject({
      from: 2,
      to: 36,
      value: `zzz_${Q(30)}`,
      breaks: [],
      blanked: false,
      family: { prefix: 'zzz_', kinds: [key] },
    });
  });

  it('leave Anthropic’s own and signed tokens to their own scans', () => {
    const kinds = [kind({ prefixes: ['sk-ant-zz-'] }), kind({ prefixes: ['eyJ', 'eyJQ_'] }), key];
    expect(valuesIn(`sk-ant-zz-${Q(30)} eyJ${Q(30)} eyJQ_${Q(30)} zzz_${Q(30)}`, ...kinds)).toEqual([`zzz_${Q(30)}`]);
  });

  it('are looked for together with signed tokens in one pass', () => {
    const sample = `zzz_${Q(30)} ${fake.jwt('Q')}`;
    expect(otherPatterns([key]).map((pattern) => sample.match(pattern))).toEqual([[`zzz_${Q(30)}`], [fake.jwt('Q')]]);
  });

  it.each([
    ['inside a word', `azzz_${Q(30)}`],
    ['without a body', 'zzz_ and more'],
  ])('are none %s', (_name, text) => {
    expect(valuesIn(text, key)).toEqual([]);
  });
});

describe('the shortest value that is taken for one', () => {
  const of = (prefix: string, given: Partial<KindKnowledge> = {}) => kind({ prefixes: [prefix], ...given });
  const identifier = { role: 'identifier' as const };

  it.each([
    ['has 16 characters behind a short prefix', of('zzz_'), 16],
    ['has 16 however long a whole one is', of('zzz_', { length: { min: 100, max: 100 } }), 16],
    ['has fewer behind a long prefix, 24 together', of('zzz_zzzzz_'), 14],
    ['has as many as a whole one where that is short', of('zzz_', { length: { min: 16, max: 40 } }), 12],
    ['has 10 when it is a secret, however short a whole one is', of('zzz_', { length: { min: 10, max: 40 } }), 10],
    ['has 8 when it is an identifier of 12', of('zzz_', { ...identifier, length: { min: 12, max: 40 } }), 8],
    ['has 6 when it is an identifier, however short a whole one is', of('zzz_', { ...identifier, length: { min: 8, max: 40 } }), 6],
  ])('%s', (_name, one, least) => {
    const prefix = one.prefixes[0] ?? '';
    expect(valuesIn(prefix + Q(least), one)).toEqual([prefix + Q(least)]);
    expect(valuesIn(prefix + Q(least - 1), one)).toEqual([]);
  });

  it('is that of a secret when one of the kinds with its prefix is a secret', () => {
    const length = { min: 8, max: 40 };
    const both = [of('zzz_', { ...identifier, length }), of('zzz_', { length })];
    expect(valuesIn(`zzz_${Q(10)}`, ...both)).toEqual([`zzz_${Q(10)}`]);
    expect(valuesIn(`zzz_${Q(9)}`, ...both)).toEqual([]);
  });
});

describe('the characters of a value', () => {
  const odd = `${Q(20)}+/${Q(20)}`;
  const dashed = `${Q(20)}-_${Q(20)}`;
  const cases: [name: string, prefix: string, given: Partial<KindKnowledge>, body: string, taken: string][] = [
    ['hexadecimal behind a telling prefix: whatever stands there', 'zzz_', { alphabet: 'hex' }, odd, odd],
    ['letters and digits behind a telling prefix: whatever stands there', 'zzz_', { alphabet: 'alphanumeric' }, odd, odd],
    ['hexadecimal behind three characters: no others', 'zz_', { alphabet: 'hex' }, `${'a'.repeat(20)}Q`, 'a'.repeat(20)],
    ['letters and digits behind three characters: no others', 'zz_', { alphabet: 'alphanumeric' }, dashed, Q(20)],
    ['an identifier in letters and digits: no others', 'zzz_', { alphabet: 'alphanumeric', role: 'identifier' }, dashed, Q(20)],
    ['base64url: dashes, no plus', 'zzz_', { alphabet: 'base64url' }, `${dashed}+${Q(20)}`, dashed],
    ['base64: plus, slash and equals signs, no dots', 'zzz_', { alphabet: 'base64' }, `${odd}==.${Q(20)}`, `${odd}==`],
    ['a signed token: dots', 'zzz_', { alphabet: 'jwt' }, `${Q(20)}.${Q(20)}+`, `${Q(20)}.${Q(20)}`],
    ['any: up to a quote', 'zzz_', { alphabet: 'any' }, `${Q(20)}!?${Q(20)}"${Q(20)}`, `${Q(20)}!?${Q(20)}`],
  ];

  it.each(cases)('%s', (_name, prefix, given, body, taken) => {
    expect(valuesIn(prefix + body, kind({ prefixes: [prefix], ...given }))).toEqual([prefix + taken]);
  });

  it('are nowhere near enough in capitals where the value is hexadecimal', () => {
    expect(valuesIn(`zz_${Q(30)}`, kind({ prefixes: ['zz_'], alphabet: 'hex' }))).toEqual([]);
  });
});

describe('a value that runs over several lines', () => {
  const key = kind({ prefixes: ['zzz_'] });

  it('is followed over each of its breaks', () => {
    const [found, ...others] = foundIn(`a zzz_${Q(36)}\n${Q(40)}\r\n${Q(20)} b`, key);
    expect(found?.value).toBe(`zzz_${Q(96)}`);
    expect(found?.breaks).toEqual([
      { at: 40, kind: 'line-break' },
      { at: 80, kind: 'line-break' },
    ]);
    expect([found?.from, found?.to]).toEqual([2, 2 + 100 + '\n\r\n'.length]);
    expect(others).toEqual([]);
  });

  it.each([
    ['dots', `zzz_${Q(15)}...${Q(12)}`, key],
    ['an ellipsis', `zzz_${Q(15)}…${Q(12)}`, key],
    ['stars', `zzz_${Q(15)}****${Q(12)}`, key],
    ['a word in brackets', `zzz_${Q(24)}[redacted]`, kind({ prefixes: ['zzz_'], alphabet: 'any' })],
  ])('is not, when it was blanked out with %s', (_name, written, one) => {
    const found = foundIn(`${written}\n${Q(40)}`, one);
    expect(found.map(({ to, blanked }) => [to, blanked])).toEqual([[written.length, true]]);
  });
});

describe('signed tokens', () => {
  const jwt = kind({ id: 'a-token', prefixes: ['eyJ'], alphabet: 'jwt' });
  const kinds = [kind({ prefixes: ['zzz_'] }), jwt];
  const tokensIn = (text: string): Found[] => [...scanJwt(look(text, kinds), kinds)];

  it('are of the kinds with their prefix', () => {
    const token = fake.jwt('Q');
    expect(tokensIn(`a ${token} b`)).toEqual([
      {
        ...{ from: 2, to: 2 + token.length, value: token, breaks: [], blanked: false, fragment: false, glued: false },
        family: { prefix: 'eyJ', kinds: [jwt], alphabet: 'jwt', ending: '' },
      },
    ]);
  });

  it('are followed over a line break, dots and all', () => {
    const token = fake.jwt('Q');
    const [found] = tokensIn(`${token.slice(0, 60)}\n${token.slice(60)}`);
    expect(found).toMatchObject({ value: token, to: token.length + 1, breaks: [{ at: 60, kind: 'line-break' }] });
  });

  it('have two parts at least', () => {
    expect(tokensIn(`eyJ${Q(60)} `)).toEqual([]);
  });
});

describe('values without a prefix', () => {
  const code = kind({ id: 'a-code', role: 'one-time-code', pattern: '^[A-Z]{4}#[A-Z]{4}$' });
  const shaped = kind({ id: 'a-shape', pattern: '^q{4}#q{4}$' });
  const shapesIn = (text: string, ...kinds: KindKnowledge[]): [number, string][] =>
    [...scanPatterns(text, kinds)].map(({ from, value }) => [from, value]);

  it.each([
    ['alone', 'QQQQ#ZZZZ', [[0, 'QQQQ#ZZZZ']]],
    ['between words', 'the code QQQQ#ZZZZ was refused', [[9, 'QQQQ#ZZZZ']]],
    [
      'on lines of their own',
      'QQQQ#ZZZZ\nZZZZ#QQQQ',
      [
        [0, 'QQQQ#ZZZZ'],
        [10, 'ZZZZ#QQQQ'],
      ],
    ],
    ['behind a blank of another sort', 'a\u00a0QQQQ#ZZZZ\u3000b', [[2, 'QQQQ#ZZZZ']]],
    ['in brackets', 'one (QQQQ#ZZZZ)', [[5, 'QQQQ#ZZZZ']]],
    [
      'two without white space',
      'QQQQ#ZZZZ,ZZZZ#QQQQ',
      [
        [0, 'QQQQ#ZZZZ'],
        [10, 'ZZZZ#QQQQ'],
      ],
    ],
    ['as part of a longer word', 'aQQQQ#ZZZZ QQQQ#ZZZZZ', []],
    ['as an address', 'docs/QQQQ#ZZZZ', []],
    ['with nothing behind the sign', 'QQQQ# ZZZZ', []],
  ])('are found %s', (_name, text, expected) => {
    expect(shapesIn(text, code)).toEqual(expected);
  });

  it('may have letters of any script', () => {
    const value = `${'é'.repeat(4)}#${'é'.repeat(4)}`;
    expect(shapesIn(`a ${value} b`, kind({ pattern: '^é{4}#é{4}$' }))).toEqual([[2, value]]);
  });

  it.each([' ', '\t', '\n', '\u00a0', '\u3000'])('never go over white space (%j), whatever their shape allows', (space) => {
    const loose = kind({ pattern: '^[^#]{4}#[^#]{4}$' });
    expect(shapesIn(`Q${space}QQ#ZZZZ`, loose)).toEqual([]);
    expect(shapesIn(`QQQQ#ZZ${space}Z`, loose)).toEqual([]);
  });

  it.each(['~', '!', 'é'])('may go over other signs (%j) where their shape allows them', (sign) => {
    const loose = kind({ pattern: '^[^#]{4}#[^#]{4}$' });
    expect(shapesIn(`Q${sign}QQ#ZZ${sign}Z`, loose)).toEqual([[0, `Q${sign}QQ#ZZ${sign}Z`]]);
  });

  it('are of the kind whose shape they have; only a code that is used once is a code with its state', () => {
    const found = [...scanPatterns('QQQQ#ZZZZ qqqq#qqqq', [code, shaped])];
    expect(found.map(({ family, fragment }) => [family, fragment])).toEqual([
      [{ prefix: '', kinds: [code], alphabet: 'base64url', ending: '' }, true],
      [{ prefix: '', kinds: [shaped], alphabet: 'base64url', ending: '' }, false],
    ]);
  });

  it('are none of a kind that has a prefix, or no known shape', () => {
    const others = [kind({ prefixes: ['QQ'], pattern: '^[A-Z]{4}#[A-Z]{4}$' }), kind({})];
    expect(shapesIn('QQQQ#ZZZZ', ...others)).toEqual([]);
    expect(shapesIn('QQQQ#ZZZZ', ...others, code)).toEqual([[0, 'QQQQ#ZZZZ']]);
  });
});
