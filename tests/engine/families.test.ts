import { describe, expect, it } from 'vitest';
import { families, familyOf, kindsOf } from '../../src/diagnosis/redact/families.ts';
import type { KindKnowledge } from '../../src/diagnosis/types.ts';
import { kind } from '../support/kind.ts';

const prefixesOf = (...kinds: KindKnowledge[]): string[] => families(kinds).map(({ prefix }) => prefix);

describe('families of kinds', () => {
  it('are one for each prefix, the longest first', () => {
    expect(
      prefixesOf(
        kind({ id: 'a', prefixes: ['zz-', 'zz-long-', 'z-'] }),
        kind({ id: 'b', prefixes: ['zz-longer-', 'zz-'] }),
        kind({ id: 'c' }),
      ),
    ).toEqual(['zz-longer-', 'zz-long-', 'zz-', 'z-']);
  });

  it('are of all kinds with the prefix, in order, and end as the first does', () => {
    const [first, second] = [kind({ id: 'a', prefixes: ['zz-'], ending: 'AA' }), kind({ id: 'b', prefixes: ['zz-'], ending: 'BB' })];
    expect(families([first, second])).toMatchObject([{ kinds: [first, second], ending: 'AA' }]);
  });

  it('without a known ending have none', () => {
    expect(families([kind({ id: 'a', prefixes: ['zz-'] })])[0]?.ending).toBe('');
  });

  it.each<[string, KindKnowledge['length'][], KindKnowledge['length']]>([
    ['the only one that is known', [undefined, { min: 20, max: 30 }], { min: 20, max: 30 }],
    [
      'from the shortest to the longest',
      [
        { min: 20, max: 40 },
        { min: 10, max: 30 },
      ],
      { min: 10, max: 40 },
    ],
    ['none when none is known', [undefined, undefined], undefined],
  ])('have as their length %s', (_name, lengths, expected) => {
    const kinds = lengths.map((length, at) => kind({ id: `kind-${at}`, prefixes: ['zz-'], length }));
    expect(families(kinds)[0]?.length).toEqual(expected);
  });

  it.each<[KindKnowledge['alphabet'][], KindKnowledge['alphabet']]>([
    [['hex'], 'hex'],
    [['hex', 'alphanumeric'], 'alphanumeric'],
    [['base64', 'base64url', 'hex'], 'base64'],
    [['jwt', 'base64'], 'jwt'],
    [['hex', 'any', 'jwt'], 'any'],
  ])('of %j have the widest alphabet: %s', (alphabets, widest) => {
    const kinds = alphabets.map((alphabet, at) => kind({ id: `kind-${at}`, prefixes: ['zz-'], alphabet }));
    expect(families(kinds)[0]?.alphabet).toBe(widest);
  });

  it('are the same each time', () => {
    const kinds = [kind({ id: 'a', prefixes: ['zz-'] })];
    expect(families(kinds)).toBe(families(kinds));
  });
});

describe('the family of a value', () => {
  const kinds = [
    kind({ id: 'key', prefixes: ['sk-ant-api03-'] }),
    kind({ id: 'other', prefixes: ['sk-'] }),
    kind({ id: 'third', prefixes: ['zz-zz-zz-zz-'] }),
  ];

  it.each([
    ['a whole value', 'sk-ant-api03-QQQQ', 'sk-ant-api03-', ['key']],
    ['another vendor’s', 'sk-QQQQ', 'sk-', ['other']],
    ['a new Anthropic one, with a name of its own', 'sk-ant-newkind07-QQQQ', 'sk-ant-newkind07-', []],
    ['a new one without a number', 'sk-ant-xy-QQQQ', 'sk-ant-xy-', []],
    ['one whose name is cut off', 'sk-ant-QQQQ', 'sk-ant-', []],
    ['two letters that begin a known one', 'sk-ant-ap', 'sk-ant-api03-', ['key']],
    ['one letter, which may begin many', 'sk-ant-a', 'sk-ant-', []],
    ['the beginning of another vendor’s', 'zz-zz-zz-', 'zz-zz-zz-zz-', ['third']],
    ['the end of a known one, which begins none', 'api03-QQQQ', undefined, undefined],
    ['a beginning that is too short', 'zz-zz-zz', undefined, undefined],
    ['the end of a prefix', '-zz-zz-zz-', undefined, undefined],
    ['a word', 'management', undefined, undefined],
    ['nothing', '', undefined, undefined],
  ])('%s: %j', (_name, value, prefix, ids) => {
    const found = familyOf(value, kinds);
    expect(found?.prefix).toBe(prefix);
    expect(found?.kinds.map(({ id }) => id)).toEqual(ids);
  });

  it('of an unknown Anthropic kind has its usual alphabet, and no known length', () => {
    expect(familyOf('sk-ant-newkind07-QQQQ', kinds)).toEqual({ prefix: 'sk-ant-newkind07-', kinds: [], alphabet: 'base64url', ending: '' });
  });
});

describe('the kinds a value can be', () => {
  const [letters, digits, unknown] = [
    kind({ id: 'letters', prefixes: ['zz-'], pattern: '^zz-[A-Z]+$' }),
    kind({ id: 'digits', prefixes: ['zz-'], pattern: '^zz-[0-9]+$' }),
    kind({ id: 'unknown', prefixes: ['zz-'] }),
  ];
  const idsOf = (value: string, ...members: KindKnowledge[]): string[] =>
    kindsOf(value, { prefix: 'zz-', kinds: members, alphabet: 'any', ending: '' }).map(({ id }) => id);

  it('are those whose shape it has, and those whose shape is not known', () => {
    expect(idsOf('zz-QQQQ', letters, digits, unknown)).toEqual(['letters', 'unknown']);
    expect(idsOf('zz-0000', letters, digits, unknown)).toEqual(['digits', 'unknown']);
  });

  it('are all when it has the shape of none: it may be damaged', () => {
    expect(idsOf('zz-QQ00', letters, digits, unknown)).toEqual(['letters', 'digits', 'unknown']);
    expect(idsOf('zz-QQ00', letters)).toEqual(['letters']);
  });

  it('are all when the shape of none is known', () => {
    expect(idsOf('zz-QQQQ', unknown)).toEqual(['unknown']);
  });
});
