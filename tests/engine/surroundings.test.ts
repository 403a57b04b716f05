import { describe, expect, it } from 'vitest';
import { project } from '../../src/diagnosis/projection.ts';
import type { Family } from '../../src/diagnosis/redact/families.ts';
import type { Surroundings } from '../../src/diagnosis/redact/faults.ts';
import { foundAt } from '../../src/diagnosis/redact/found.ts';
import type { Slot } from '../../src/diagnosis/redact/slots.ts';
import { slotOf, surroundings } from '../../src/diagnosis/redact/surroundings.ts';
import { fake } from '../support/fake.ts';
import { slot as madeUp } from '../support/slot.ts';

const family: Family = { prefix: 'sk-ant-api03-', kinds: [], alphabet: 'base64url', ending: '' };
const key = fake.apiKey('Q');

const slot = (from: number, to: number, given: Partial<Slot> = {}): Slot => madeUp({ from, to, ...given });

describe('the slot a credential stands in', () => {
  const first = slot(10, 50);
  const long = slot(100, 600);
  const inSlots = (from: number) => slotOf(foundAt(from, key, family), [first, long]);

  it.each([
    ['at the start of its value', 10, first],
    ['well before it', 5, undefined],
    ['at the end of its value', 50, first],
    ['behind the end', 51, undefined],
    ['in the later of two', 100, long],
    ['399 characters behind the start', 499, long],
    ['400 characters behind the start', 500, undefined],
  ])('%s', (_name, from, expected) => {
    expect(inSlots(from)).toBe(expected);
  });

  it('is told by the distance between the two, wherever in the text they are', () => {
    const late = slot(10_000, 10_200);
    expect(slotOf(foundAt(10_005, key, family), [late])).toBe(late);
  });

  it('is none where there are no slots', () => {
    expect(slotOf(foundAt(0, key, family), [])).toBeUndefined();
  });
});

/** What stands around the value in a text; `given` places a slot by the text it holds. */
function around(original: string, value = key, given: { held?: string; slot?: Partial<Slot>; broken?: boolean } = {}): Surroundings {
  const view = project(original);
  const found = foundAt(view.text.indexOf(value), value, family);
  if (given.broken) found.breaks.push({ at: 60, kind: 'line-break' });
  const from = given.held === undefined ? -1 : view.text.indexOf(given.held);
  const place = given.held === undefined ? undefined : slot(from, from + given.held.length, given.slot);
  return surroundings(original, view, found, place, false);
}

describe('characters that cannot be seen', () => {
  const [start, end] = [key.slice(0, 40), key.slice(40)];
  const seen = (at: number, char: string) => [{ at, char, encoded: false }];

  it.each([
    ['none in a plain value', `a ${key} b`, []],
    ['one inside', `a ${start}\u200b${end} b`, seen(40, '\u200b')],
    ['one before, in the middle of a text', `a \ufeff${key} b`, seen(0, '\ufeff')],
    ['one behind, once', `a ${key}\u200b b`, seen(108, '\u200b')],
    ['a blank behind that does not break', `a ${key}\u00a0b`, seen(108, '\u00a0')],
    ['not a plain blank behind', `a ${key} b`, []],
    ['not one further away', `a \u200b ${key} \u200bb`, []],
    ['not the colours of a terminal', `a ${start}\u001b[31m${end} b`, []],
  ])('%s', (_name, original, hidden) => {
    expect(around(original).hidden).toEqual(hidden);
  });

  it('a dash of typography, each with its place', () => {
    expect(around(`a ${key.replace('sk-ant-', 'sk–ant—')}`).hidden).toEqual([...seen(2, '–'), ...seen(6, '—')]);
  });
});

describe('characters that are written otherwise', () => {
  const encoded = (at: number, char: string) => [{ at, char, encoded: true }];

  it.each([
    ['percent-encoded, the first of several', `a ${key.replaceAll('-', '%2D')}`, encoded(2, '%2D')],
    ['as an entity', `a ${key.replace('-', '&#45;')}`, encoded(2, '&#45;')],
    ['not as an escape of JSON, which belongs to the file', `a ${key.replace('-', '\\u002d')}`, []],
    ['not what is encoded behind the value', `a ${key}%22 b`, []],
    ['not what is encoded before it', `a %22${key} b`, []],
  ])('%s', (_name, original, hidden) => {
    expect(around(original).hidden).toEqual(hidden);
  });

  it('not a percent sign or an ampersand that stands for itself', () => {
    const value = `zzz_QQQQ%QQQQ&QQQQ`;
    expect(around(`a ${value} b`, value).hidden).toEqual([]);
  });
});

describe('what stands before and behind', () => {
  it('is told for a few characters, and for the start of the line a little further', () => {
    const lead = '123456789 '.repeat(10);
    expect(around(`${lead}${key} end of it`)).toMatchObject({ before: '789 ', after: ' end', lead: lead.slice(20) });
  });

  it('is nothing in a text that is the value', () => {
    expect(around(key)).toMatchObject({ before: '', after: '', lead: '', padded: false, trailing: '', hidden: [] });
  });
});

describe('white space between a value and its quote', () => {
  it.each([
    ['is told', `KEY="${key} "`, `${key} `, true],
    ['is told of several blanks', `KEY='${key}  '`, `${key}  `, true],
    ['is none where the quote follows', `KEY="${key}"`, key, false],
    ['is none where more follows', `KEY="${key} x"`, `${key} x`, false],
    ['is none where no quote ends the value, only another', `cookie: ${key} \nname: "x"`, `${key} `, false],
  ])('%s', (_name, original, held, padded) => {
    expect(around(original, key, { held }).padded).toBe(padded);
  });

  it('is none outside of a slot', () => {
    expect(around(`"${key} "`).padded).toBe(false);
  });
});

describe('more text in the same value', () => {
  it.each([
    ['a remark', `${key} (valid for 30 days)`, '(valid for 30 days)'],
    ['a word', `${key} expired`, 'expired'],
    ['a comment, without the blanks around it', `${key}  # mine `, '# mine'],
    ['not white space alone', `${key}  `, ''],
    ['not what follows without a blank', `${key}(valid for 30 days)`, ''],
    ['not an operator', `${key} && run`, ''],
  ])('%s', (_name, held, trailing) => {
    expect(around(`KEY="${held}" next`, key, { held }).trailing).toBe(trailing);
  });

  it('is no fault in a command', () => {
    const held = `echo ${key} more`;
    expect(around(`apiKeyHelper: ${held}`, key, { held, slot: { slot: 'helper' } }).trailing).toBe('');
  });

  it('is not told of a value that is broken: it may be its rest', () => {
    const held = `${key} Qqqq`;
    expect(around(`KEY="${held}"`, key, { held }).trailing).toBe('Qqqq');
    expect(around(`KEY="${held}"`, key, { held, broken: true }).trailing).toBe('');
  });

  it('is none outside of a slot', () => {
    expect(around(`${key} expired`).trailing).toBe('');
  });
});
