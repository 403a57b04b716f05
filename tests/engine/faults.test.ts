import { describe, expect, it } from 'vitest';
import { redact } from '../../src/diagnosis/redact/redact.ts';
import { fake } from '../support/fake.ts';
import { knowledge } from '../support/knowledge.ts';

const key = fake.apiKey('Q');
const [start, end] = [key.slice(0, 40), key.slice(40)];
const faultsIn = (text: string) => redact(text, knowledge.kinds).credentials.flatMap(({ faults }) => faults);
const kindsIn = (text: string): string[] => faultsIn(text).map(({ kind }) => kind);

describe('a fault says', () => {
  it.each([
    ['what stands inside: a line break', `${start}\n${end}`, 'it contains a line break after character 40'],
    ['what stands inside: a space', `${start} ${end}`, 'it contains a space after character 40'],
    ['that nobody knows what stands inside', `${start}é${end}`, 'it has something that such a value never has after character 40'],
    ['which character cannot be seen', `${start}\u200b${end}`, 'it contains an invisible character (U+200B) at character 41'],
    ['its number in four digits', `${start}\u00ad${end}`, 'it contains an invisible character (U+00AD) at character 41'],
    ['which dash it has', key.replace('-', '–'), 'it has a typographic dash (U+2013) instead of “-” at character 3'],
    ['how long a whole value is', key.slice(0, 90), 'it ends early: shorter than the 108 characters of a whole one'],
    ['where a whole value ends', `${key}QQQ`, 'it goes on after character 108, where a whole one ends'],
  ])('%s', (_name, text, words) => {
    expect(faultsIn(text).map((fault) => fault.words)).toEqual([words]);
  });

  it('that a login code with its state is no token', () => {
    const code = `${'Q'.repeat(40)}#${'Z'.repeat(40)}`;
    expect(faultsIn(code)).toEqual([{ kind: 'code-and-state', words: 'it is a login code with its state, not a token', position: 0 }]);
  });
});

describe('quotation marks', () => {
  it.each([
    ['curly ones', `ANTHROPIC_API_KEY=“${key}”`, ['smart-quote']],
    ['a curly one before it', `a “${key} b`, ['smart-quote']],
    ['a curly one behind it', `a ${key}” b`, ['smart-quote']],
    ['plain ones, where nothing is set', `a "${key}" b`, []],
    ['two layers', `a "'${key}'" b`, ['quotes']],
    ['two before it and one behind', `a "'${key}' b`, []],
    ['one before it and two behind', `a '${key}'" b`, []],
  ])('%s', (_name, text, kinds) => {
    expect(kindsIn(text)).toEqual(kinds);
  });
});

describe('a word in a value', () => {
  const body = (word: string, length = 93): string => `sk-ant-api03-${word}${'Q'.repeat(length - word.length)}AA`;

  it('is a placeholder where the value is not whole', () => {
    expect(kindsIn(body('your', 40))).toEqual(['placeholder']);
  });

  it('may stand in a whole value by chance', () => {
    expect(kindsIn(body('your'))).toEqual([]);
  });
});

describe('a value its author blanked out', () => {
  it.each([
    ['with dots behind many characters', `sk-ant-api03-${'Q'.repeat(40)}...`],
    ['with a word behind which more follows', `sk-ant-api03-REDACTED-${'Q'.repeat(40)}`],
    ['with a word', 'sk-ant-api03-hidden'],
  ])('has no fault: %s', (_name, text) => {
    const [seen] = redact(`a ${text} b`, knowledge.kinds).credentials;
    expect(seen).toMatchObject({ lengthClass: 'redacted', faults: [] });
  });
});
