import { describe, expect, it } from 'vitest';
import type { Family } from '../../src/diagnosis/redact/families.ts';
import { gapAt } from '../../src/diagnosis/redact/gap.ts';

const family = (alphabet: Family['alphabet'], length?: Family['length']): Family => ({
  prefix: '',
  kinds: [],
  alphabet,
  length,
  ending: '',
});
/** A whole value has 60 to 80 characters. */
const ranged = family('base64url', { min: 60, max: 80 });
const open = family('base64url');
const none = undefined;

const Q = (count: number): string => 'Q'.repeat(count);
const lower = (count: number): string => 'q'.repeat(count);
/** A beginning of an Anthropic value, of so many characters. */
const begun = (count: number): string => `sk-ant-${Q(93)}`.slice(0, count);
const lines = (...sizes: number[]): string => sizes.map((size) => `\n${Q(size)}`).join('');
const times = (count: number, size: number): number[] => Array.from({ length: count }, () => size);

const gap = (value: string, rest: string, of: Family | undefined) => gapAt(`KEY=${value}${rest}`, 4 + value.length, value, of);
/** Size of the break and of the piece behind it, and what the break is called. */
const told = (value: string, rest: string, of: Family | undefined): string | undefined => {
  const found = gap(value, rest, of);
  return found && `${found.kind} of ${found.size}, then ${found.next.length}`;
};

type Case = [name: string, value: string, rest: string, of: Family | undefined, expected: string | undefined];

describe('a break inside a value whose length is not known', () => {
  const CASES: Case[] = [
    ['8 characters on the next line are its rest', Q(60), `\n${Q(8)}`, none, 'line-break of 1, then 8'],
    ['7 are too few', Q(60), `\n${Q(7)}`, none, none],
    ['20 behind a space are its rest', Q(60), ` ${Q(20)}`, none, 'space of 1, then 20'],
    ['19 are too few', Q(60), ` ${Q(19)}`, none, none],
    ['four spaces are a break', Q(60), `    ${Q(20)}`, none, 'space of 4, then 20'],
    ['five are none', Q(60), `     ${Q(20)}`, none, none],
    ['a first line of 24 is long enough to have been wrapped', Q(24), `\n${Q(20)}`, none, 'line-break of 1, then 20'],
    ['one of 23 is not', Q(23), `\n${Q(20)}`, none, none],
    ['with 107 characters it may go on', Q(107), `\n${Q(8)}`, none, 'line-break of 1, then 8'],
    ['with 108 it is whole', Q(108), `\n${Q(8)}`, none, none],
    ['of a family without a length, too', Q(108), `\n${Q(8)}`, open, none],
    ['together it may have 148 characters', Q(100), `\n${Q(48)}`, none, 'line-break of 1, then 48'],
    ['149 are too many', Q(100), `\n${Q(49)}`, none, none],
    ['a signed token may be much longer', Q(200), `\n${Q(200)}`, family('jwt'), 'line-break of 1, then 200'],
    ['base64 as well', Q(200), `\n${Q(200)}`, family('base64'), 'line-break of 1, then 200'],
    ['nothing breaks it', Q(60), Q(20), none, none],
    ['nothing is behind the break', Q(60), '\n', none, none],
    ['another value starts behind the break', Q(60), `\nsk-ant-api03-${Q(30)}`, none, none],
    ['a quote ends it', Q(60), `\n${Q(20)}"`, none, 'line-break of 1, then 20'],
    ['what is set on the next line is a name', Q(60), `\n${Q(20)}=1`, none, none],
    ['an address is no rest', Q(60), `\n${Q(20)}@host.example`, none, none],
  ];

  it.each(CASES)('%s', (_name, value, rest, of, expected) => {
    expect(told(value, rest, of)).toBe(expected);
  });
});

describe('a break inside a value whose length is known', () => {
  const CASES: Case[] = [
    ['two characters that make it whole are its rest', Q(58), `\n${Q(2)}`, ranged, 'line-break of 1, then 2'],
    ['one alone never is', Q(59), `\n${Q(1)}`, ranged, none],
    ['three that leave it short by one are not', Q(56), `\n${Q(3)}`, ranged, none],
    ['what makes it whole may read like a word', Q(59), `\n${lower(21)}`, ranged, 'line-break of 1, then 21'],
    ['a word that makes it too long is a word', Q(59), `\n${lower(22)}`, ranged, none],
    ['what makes it whole is no rest when it is a name that is set', Q(52), `\n${Q(8)}=1`, ranged, none],
    ['a whole value goes on nowhere, though a longer one would be whole, too', Q(60), `\n${Q(10)}`, ranged, none],
    ['it may be 40 characters too long', Q(59), `\n${Q(61)}`, ranged, 'line-break of 1, then 61'],
    ['41 are too many', Q(59), `\n${Q(62)}`, ranged, none],
  ];

  it.each(CASES)('%s', (_name, value, rest, of, expected) => {
    expect(told(value, rest, of)).toBe(expected);
  });
});

describe('a break inside the name of the family', () => {
  const CASES: Case[] = [
    ['40 characters together are a value', begun(11), `\n${Q(29)}`, none, 'line-break of 1, then 29'],
    ['39 are not', begun(11), `\n${Q(28)}`, none, none],
    ['only a line break stands there', begun(11), ` ${Q(60)}`, none, none],
    ['another vendor’s value is not begun so', `ghp_${Q(7)}`, `\n${Q(60)}`, none, none],
  ];

  it.each(CASES)('%s', (_name, value, rest, of, expected) => {
    expect(told(value, rest, of)).toBe(expected);
  });
});

describe('the break itself', () => {
  const CASES: Case[] = [
    ['a carriage return belongs to it', Q(60), `\r\n${Q(20)}`, none, 'line-break of 2, then 20'],
    ['blanks on both sides of it do', Q(60), `  \n    ${Q(20)}`, none, 'line-break of 7, then 20'],
    ['the frame of a dialog does', Q(60), ` │\n│ ${Q(20)}`, none, 'line-break of 5, then 20'],
    ['what a logger puts before the line does', Q(60), `\n10:00:02 INFO [a] ${Q(20)}`, none, 'line-break of 19, then 20'],
  ];

  it.each(CASES)('%s', (_name, value, rest, of, expected) => {
    expect(told(value, rest, of)).toBe(expected);
  });
});

describe('the piece behind a break', () => {
  it.each([
    ['a signed token has dots', family('jwt'), `${Q(20)}.${Q(20)}`],
    ['base64 has plus, slash and equals signs', family('base64'), `${Q(20)}+/${Q(20)}==`],
  ])('%s', (_name, of, rest) => {
    expect(gap(Q(60), `\n${rest}`, of)?.next).toBe(rest);
  });

  it('a dot ends any other', () => {
    expect(gap(Q(60), `\n${Q(20)}.${Q(20)}`, open)?.next).toBe(Q(20));
  });

  it.each(['node_modules', 'Continuing', 'MODEL_NAME', 'read-only', lower(23)])('%j is a word and no piece', (word) => {
    expect(gap(Q(60), `\n${word}`, none)).toBeUndefined();
  });

  it.each([lower(24), Q(10), `${lower(8)}7`, 'qqqqQqqqq'])('%j is a piece', (piece) => {
    expect(gap(Q(60), `\n${piece}`, none)?.next).toBe(piece);
  });
});

describe('a value in many short lines', () => {
  const CASES: Case[] = [
    ['that make it just long enough', Q(30), lines(...times(6, 5)), ranged, 'line-break of 1, then 5'],
    ['that leave it short by one', Q(30), lines(...times(5, 5), 4), ranged, none],
    ['that make it as long as it may be', Q(30), lines(...times(10, 5)), ranged, 'line-break of 1, then 5'],
    ['that make it too long by one', Q(30), lines(...times(9, 5), 6), ranged, none],
    ['behind a value that is whole', Q(60), lines(5, 5), ranged, none],
    ['with a quote behind the last', Q(30), `${lines(...times(6, 5))}"`, ranged, 'line-break of 1, then 5'],
    ['in a frame', Q(30), `${' │\n│ QQQQQ'.repeat(6)} │\n`, ranged, 'line-break of 5, then 5'],
    ['with words between them', Q(30), `${lines(5, 5)} and more${lines(...times(4, 5))}`, ranged, none],
    ['behind the stem alone: 100 characters', begun(7), lines(...times(4, 19), 17), none, 'line-break of 1, then 19'],
    ['behind the stem alone: 99', begun(7), lines(...times(4, 19), 16), none, none],
    ['behind the stem alone: 112', begun(7), lines(...times(4, 19), 29), none, 'line-break of 1, then 19'],
    ['behind the stem alone: 113', begun(7), lines(...times(4, 19), 30), none, none],
    ['behind 23 characters of an unknown family', begun(23), lines(...times(12, 7)), open, 'line-break of 1, then 7'],
    ['behind 24, where a wrapped line has 8 or more', begun(24), lines(...times(12, 7)), open, none],
    ['behind the start of another vendor’s', `ghp_${Q(19)}`, lines(...times(12, 7)), open, none],
    ['behind a begun value of known length', begun(20), lines(...times(8, 5)), ranged, 'line-break of 1, then 5'],
    ['that have the usual length, but not the known one', begun(20), lines(...times(12, 7)), ranged, none],
  ];

  it.each(CASES)('%s', (_name, value, rest, of, expected) => {
    expect(told(value, rest, of)).toBe(expected);
  });
});

describe('something odd inside a value', () => {
  const CASES: Case[] = [
    ['12 characters behind it are the rest', Q(40), `é${Q(12)}`, ranged, 'odd of 1, then 12'],
    ['11 are too few', Q(40), `é${Q(11)}`, ranged, none],
    ['it may be several characters', Q(40), `" + "${Q(12)}`, ranged, 'odd of 5, then 12'],
    ['eight at most', Q(40), `${'é'.repeat(8)}${Q(12)}`, ranged, 'odd of 8, then 12'],
    ['not nine', Q(40), `${'é'.repeat(9)}${Q(12)}`, ranged, none],
    ['an empty line is a line break', Q(40), `\n\n${Q(12)}`, ranged, 'line-break of 2, then 12'],
    ['nothing at all is no break', Q(40), Q(12), ranged, none],
    ['24 characters before it are a first part', Q(24), `é${Q(12)}`, ranged, 'odd of 1, then 12'],
    ['23 are not', Q(23), `é${Q(12)}`, ranged, none],
    ['a value one short of whole may go on', Q(59), `é${Q(12)}`, ranged, 'odd of 1, then 12'],
    ['a whole one does not', Q(60), `é${Q(12)}`, ranged, none],
    ['it may make the value 24 too long', Q(40), `é${Q(64)}`, ranged, 'odd of 1, then 64'],
    ['not 25', Q(40), `é${Q(65)}`, ranged, none],
    ['a word behind it is a word', Q(40), `é${lower(12)}`, ranged, none],
    ['another value behind it is another', Q(40), `ésk-ant-api03-${Q(20)}`, ranged, none],
    ['a name that is set is a name', Q(40), `é${Q(12)}=1`, ranged, none],
    ['a call is code', Q(40), `é${Q(12)}(1)`, ranged, none],
    ['where no length is known, nothing tells that a value goes on', Q(40), `é${Q(12)}`, open, none],
    ['nor where no family is', Q(40), `é${Q(12)}`, none, none],
  ];

  it.each(CASES)('%s', (_name, value, rest, of, expected) => {
    expect(told(value, rest, of)).toBe(expected);
  });
});
