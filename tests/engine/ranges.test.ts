import { describe, expect, it } from 'vitest';
import { withoutInnerNames } from '../../src/diagnosis/redact/inner-names.ts';
import { look } from '../../src/diagnosis/redact/look.ts';
import { looseSecrets } from '../../src/diagnosis/redact/loose/loose.ts';
import { scan } from '../../src/diagnosis/redact/scan.ts';
import type { Slot } from '../../src/diagnosis/redact/slots.ts';
import { fake } from '../support/fake.ts';
import { knowledge } from '../support/knowledge.ts';
import { slot as madeUp } from '../support/slot.ts';

describe('slots whose name is a piece of a secret', () => {
  const slot = (nameAt: number, given: Partial<Slot> = {}): Slot =>
    madeUp({ name: 'DB_PASSWORD', slot: 'other', nameAt, from: nameAt + 12, to: nameAt + 20, ...given });
  const left = (places: number[], ...secrets: [number, number][]): number[] =>
    withoutInnerNames(
      places.map((at) => slot(at)),
      secrets.map(([from, to]) => ({ from, to })),
    ).map(({ nameAt }) => nameAt);

  it.each<[string, number[], [number, number][], number[]]>([
    ['no secret', [0, 10], [], [0, 10]],
    ['one secret: from its start to the character before its end', [9, 10, 19, 20], [[10, 20]], [9, 20]],
    [
      'two, in any order',
      [5, 15, 25, 35],
      [
        [20, 30],
        [0, 10],
      ],
      [15, 35],
    ],
    [
      'three, in any order',
      [5, 15, 25, 35, 45],
      [
        [40, 50],
        [0, 10],
        [20, 30],
      ],
      [15, 35],
    ],
    [
      'two that overlap',
      [5, 25, 35],
      [
        [20, 30],
        [0, 28],
      ],
      [35],
    ],
    [
      'one inside another',
      [15, 25, 35],
      [
        [10, 30],
        [12, 20],
      ],
      [35],
    ],
    [
      'one inside another, behind a third',
      [5, 45, 55],
      [
        [0, 10],
        [30, 50],
        [32, 40],
      ],
      [55],
    ],
    [
      'two that touch',
      [15, 25, 35],
      [
        [10, 20],
        [20, 30],
      ],
      [35],
    ],
  ])('%s', (_name, places, secrets, expected) => {
    expect(left(places, ...secrets)).toEqual(expected);
  });

  it('stay when the name is known by itself', () => {
    const known = slot(15, { name: 'ANTHROPIC_API_KEY', slot: 'key' });
    expect(withoutInnerNames([known], [{ from: 10, to: 20 }])).toEqual([known]);
  });
});

describe('secrets of other services', () => {
  const loose = (text: string): string[] => looseSecrets(look(text, [])).map(({ from, to }) => text.slice(from, to));

  it('are told in the order of the text, whichever pattern finds them', () => {
    const aws = `AKIA${'Z'.repeat(16)}`;
    expect(loose(`${aws} ?token=zzzzz1 ${aws} https://a:zzzzz2@b.example ?token=zzzzz3`)).toEqual([aws, 'zzzzz1', aws, 'zzzzz2', 'zzzzz3']);
  });

  it.each([
    ['the password of an address', 'https://a:zzz@b.example', ['zzz']],
    ['not one of two characters', 'https://a:zz@b.example', []],
    ['what is asked for with an address', 'https://b.example/?a=1&code=zzzzzz&b=2', ['zzzzzz']],
    ['not five characters', 'https://b.example/?code=zzzzz', []],
    ['what a header carries', `Bearer ${'z'.repeat(16)}`, ['z'.repeat(16)]],
    ['not fifteen characters', `Bearer ${'z'.repeat(15)}`, []],
    ['not a name that is set', 'Bearer ANTHROPIC_AUTH_TOKEN=zzzzzzzz', []],
    ['the password of a command', 'curl -u a:zzz https://b.example', ['zzz']],
    ['an unknown key of a known service', `xai-${'Q'.repeat(16)}`, [`xai-${'Q'.repeat(16)}`]],
  ])('%s', (_name, text, expected) => {
    expect(loose(text)).toEqual(expected);
  });
});

describe('credentials of all sorts', () => {
  const [key, token] = [fake.apiKey('Q'), fake.jwt('Q')];
  const prefixes = (text: string): string[] => scan(text, knowledge.kinds).map(({ family }) => family.prefix);

  it('are told in the order of the text', () => {
    expect(prefixes(`${fake.github('Q')}, ${key}, ${token}, ${fake.google('Q')}, ${key}`)).toEqual([
      'ghp_',
      'sk-ant-api03-',
      'eyJ',
      'AIza',
      'sk-ant-api03-',
    ]);
  });

  it('are told once where one holds another', () => {
    expect(prefixes(`${key}, ${fake.cloudSession('Q')}, ${token}`)).toEqual(['sk-ant-api03-', 'sk-ant-cc-', 'eyJ']);
  });

  it('are the longest of those that begin at one place', () => {
    expect(scan(`${fake.openai('Q')} b`, knowledge.kinds).map(({ value }) => value)).toEqual([fake.openai('Q')]);
  });
});
