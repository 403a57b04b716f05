import { describe, expect, it } from 'vitest';
import { confidenceOf } from '../../src/diagnosis/confidence.ts';
import { applyRule, type Candidate, match } from '../../src/diagnosis/match.ts';
import { findPhrase, squash } from '../../src/diagnosis/phrases.ts';
import { ruleIndex, worthALook } from '../../src/diagnosis/rule-index.ts';
import type { DiagnosisKnowledge, Observation, Outcome, Rule } from '../../src/diagnosis/types.ts';

const seen = (...facts: string[]): Map<string, Observation> =>
  new Map(facts.map((fact) => [fact, { fact, kind: 'test', words: fact, start: 0, end: 1 }]));
const page = (id: string, rules: Rule[], outcome: Outcome = 'fix-it'): DiagnosisKnowledge => ({
  id,
  title: id,
  summary: id,
  outcome,
  rules,
  aliases: [],
  confirm: [],
  fix: [],
  verify: [],
  escalate: [],
  neighbours: [],
  evidence: [],
});
const matched = (text: string, facts: Map<string, Observation>, ...pages: DiagnosisKnowledge[]): [string, number][] =>
  match(squash(text), facts, { kinds: [], diagnoses: pages }).map(({ diagnosis, score }) => [diagnosis.id, score]);

describe('a rule', () => {
  const TEXT = squash('The key is refused');
  const RULES: [string, Rule, string[], boolean][] = [
    ['a phrase in the text', { says: 'key is refused', weight: 1 }, [], true],
    ['a phrase that is not', { says: 'key is missing', weight: 1 }, [], false],
    ['one of several phrases', { says: ['key is missing', 'is refused'], weight: 1 }, [], true],
    ['all of its facts', { with: ['a', 'b'], weight: 1 }, ['a', 'b'], true],
    ['but one of its facts', { with: ['a', 'b'], weight: 1 }, ['a'], false],
    ['any of its facts', { withAny: ['a', 'b'], weight: 1 }, ['b'], true],
    ['none of them', { withAny: ['a', 'b'], weight: 1 }, ['c'], false],
    ['a fact that must not be', { says: 'refused', without: ['a', 'b'], weight: 1 }, ['b'], false],
    ['no such fact', { says: 'refused', without: ['a'], weight: 1 }, ['b'], true],
    ['a version in the range', { versions: '1.0.81 - 1.0.87', weight: 1 }, ['version:1.0.87'], true],
    ['a version outside of it', { versions: '1.0.81 - 1.0.87', weight: 1 }, ['version:1.0.88'], false],
    ['phrase and facts, both', { says: 'refused', with: ['a'], weight: 1 }, ['a'], true],
    ['the phrase alone of both', { says: 'refused', with: ['a'], weight: 1 }, [], false],
    ['the facts alone of both', { says: 'missing', with: ['a'], weight: 1 }, ['a'], false],
  ];

  it.each(RULES)('with %s', (_name, rule, facts, applies) => {
    expect(applyRule(rule, TEXT, seen(...facts)) !== undefined).toBe(applies);
    expect(matched('The key is refused', seen(...facts), page('one', [rule]))).toEqual(applies ? [['one', 1]] : []);
  });

  it('says nothing more than that', () => {
    expect(applyRule({ with: ['a'], weight: 1 }, TEXT, seen('a', 'b'))?.because.map(({ fact }) => fact)).toEqual(['a']);
  });

  it('says what made it apply: the phrase first, then the facts', () => {
    const applied = applyRule({ says: ['no such', 'KEY-is'], withAny: ['x', 'b'], with: ['a'], weight: 1 }, TEXT, seen('a', 'b'));
    expect(applied?.because.map(({ fact }) => fact)).toEqual(['says:KEY-is', 'b', 'a']);
    expect(applied?.because[0]).toMatchObject({ kind: 'message', words: 'the message says “KEY-is”', start: 4, end: 10 });
  });
});

describe('several rules of one diagnosis', () => {
  const of = (count: number): Rule[] => Array.from({ length: count }, (_, index) => ({ says: 'refused', weight: 50 - index }));

  it.each([
    [1, 50],
    [2, 51.5],
    [5, 56],
    [6, 56],
  ])('%i that apply: the strongest decides, up to four more add a little', (count, score) => {
    expect(matched('refused', seen(), page('one', of(count).reverse()))).toEqual([['one', score]]);
  });

  it('the best diagnosis stands first, equals in the order of the content', () => {
    const rule = (weight: number): Rule[] => [{ says: 'refused', weight }];
    expect(matched('refused', seen(), page('a', rule(5)), page('b', rule(9)), page('c', rule(5))).map(([id]) => id)).toEqual([
      'b',
      'a',
      'c',
    ]);
  });
});

describe('a phrase', () => {
  const PHRASES: [string, string, [number, number] | undefined][] = [
    ['Invalid  API\nkey', 'invalid api key', [0, 16]],
    ['an "Invalid" API-key', 'invalid api key', [4, 20]],
    ['start * end', 'start*end', [0, 11]],
    [`start${'x'.repeat(120)}end`, 'start*end', [0, 128]],
    [`start${'x'.repeat(121)}end`, 'start*end', undefined],
    [`start${'x'.repeat(121)} start and end`, 'start*end', [127, 140]],
    ['end start', 'start*end', undefined],
    ['one two three', 'one*two*three', [0, 13]],
    ['something', '*', undefined],
    ['İ key', 'key', [2, 5]],
    ['İ OTHER WORDS', 'other words', [2, 13]],
    ['undefined', '**', undefined],
    ['the very end', '*end', [9, 12]],
    ['you have access', 'EACCES', undefined],
    ['NOBODY HAVE ACCESS', 'EACCES', undefined],
    ['you have access: EACCES', 'EACCES', [17, 23]],
    ['Resource not found', 'ENOTFOUND', undefined],
    ['TypeErrorInvalid API key', 'invalid api key', [9, 24]],
    ['401Invalid API key', 'invalid api key', [3, 18]],
    ['14012', '401', undefined],
    ['10:00:01 ERROR [a] the token has\n10:00:02 ERROR [a] expired now', 'token has expired', [23, 59]],
  ];

  it.each(PHRASES)('%j, asked for %j', (text, phrase, place) => {
    expect(findPhrase(squash(text), phrase)).toEqual(place && { start: place[0], end: place[1] });
  });
});

describe('the index', () => {
  /** New for each test: an index is kept for the knowledge it was made of. */
  const pages = (): DiagnosisKnowledge[] => [
    page('phrase', [{ says: ['unusual wording', 'xy z'], weight: 1 }]),
    page('fact', [
      { with: ['common', 'rare'], weight: 1 },
      { with: ['common'], weight: 1 },
    ]),
    page('any', [{ withAny: ['p', 'q'], weight: 1 }]),
    page('version', [{ versions: '1.0.0 - 2.0.0', weight: 1 }]),
  ];
  it('indexes a beginning by the gram that the fewest have, and finds it wherever it stands', () => {
    const alike = ['anthropic one', 'anthropic two', 'anthropic six'].map((says) => page(says, [{ says, weight: 1 }]));
    for (const text of ['anthropic two', 'x anthropic two', 'anthropic two x', 'say: anthropic two!'])
      expect(worthALook(ruleIndex(alike), squash(text), [])).toEqual({
        ordinals: [1],
        begun: new Map([[1, [{ phrase: 'anthropic two', order: 0, at: squash(text).text.indexOf('anthropictwo') }]]]),
      });
    expect(worthALook(ruleIndex(alike), squash('anthropic'), []).ordinals).toEqual([]);
  });

  const LOOKS: [string, string[], number[]][] = [
    ['nothing of it', [], [4]],
    ['an unusual wording here', [], [0, 4]],
    ['an unusual word', [], [4]],
    ['xyz, shorter than a gram', [], [0, 4]],
    ['nothing of it', ['common'], [2, 4]],
    ['nothing of it', ['rare'], [1, 4]],
    ['nothing of it', ['q', 'p'], [3, 4]],
  ];

  it.each(LOOKS)('for %j and %j names only what may apply', (text, facts, ordinals) => {
    expect(worthALook(ruleIndex(pages()), squash(text), facts).ordinals).toEqual(ordinals);
  });

  it('tells the first place of a beginning, of a short one and of one at the very start', () => {
    const places = (text: string) =>
      worthALook(ruleIndex(pages()), squash(text), [])
        .begun.get(0)
        ?.map(({ phrase, at }) => [phrase, at]);
    expect(places('xyz, an unusual wording, an unusual wording')).toEqual([
      ['unusual wording', 6],
      ['xy z', 0],
    ]);
    expect(places('unusual wording')).toEqual([['unusual wording', 0]]);
    expect(places('ual wording unusual wording')).toEqual([['unusual wording', 10]]);
    expect(places('nothing of it')).toBeUndefined();
  });

  it('is made once for one knowledge', () => {
    const one = pages();
    expect(ruleIndex(one)).toBe(ruleIndex(one));
    expect(ruleIndex([...one])).not.toBe(ruleIndex(one));
  });
});

describe('how sure an answer is', () => {
  const candidate = (score: number, outcome: Outcome = 'fix-it', facts: string[] = []): Candidate => ({
    diagnosis: page('one', [], outcome),
    score,
    applied: [{ rule: { weight: score }, because: [...seen(...facts).values()] }],
  });
  const SURE: [number, number | undefined, Outcome, string[], string[], string][] = [
    [90, undefined, 'fix-it', [], [], 'certain'],
    [89.9, undefined, 'fix-it', [], [], 'likely'],
    [60, undefined, 'fix-it', [], [], 'likely'],
    [59.9, undefined, 'fix-it', [], [], 'possible'],
    [95, 91, 'fix-it', [], [], 'certain'],
    [95, 91.5, 'fix-it', [], [], 'likely'],
    [70, 66, 'fix-it', [], [], 'likely'],
    [70, 66.5, 'fix-it', [], [], 'possible'],
    [50, 49, 'fix-it', [], [], 'possible'],
    [95, undefined, 'not-a-credential-problem', [], [], 'certain'],
    [95, undefined, 'not-a-credential-problem', ['status:401'], [], 'likely'],
    [95, undefined, 'not-a-credential-problem', ['status:403'], [], 'likely'],
    [90, undefined, 'not-a-credential-problem', ['status:403'], [], 'likely'],
    [95, undefined, 'fix-it', ['context:after-update', 'status:401'], ['status:401'], 'likely'],
    [95, undefined, 'not-a-credential-problem', ['type:authentication_error'], [], 'likely'],
    [95, undefined, 'not-a-credential-problem', ['type:permission_error'], [], 'likely'],
    [95, undefined, 'not-a-credential-problem', ['status:500', 'context:after-update'], [], 'certain'],
    [70, undefined, 'not-a-credential-problem', ['status:401'], [], 'likely'],
    [95, undefined, 'fix-it', ['status:401'], [], 'certain'],
    [95, undefined, 'fix-it', ['context:after-update'], [], 'likely'],
    [70, undefined, 'fix-it', ['context:after-update'], [], 'likely'],
    [95, undefined, 'fix-it', ['context:after-update'], ['status:401', 'context:after-update'], 'certain'],
    [95, undefined, 'wait', ['context:after-update'], [], 'certain'],
  ];

  it.each(SURE)('%d, rival %s, %s, seen %j, counted %j: %s', (score, rival, outcome, facts, counted, sure) => {
    expect(confidenceOf(candidate(score, outcome, counted), rival === undefined ? [] : [candidate(rival)], seen(...facts))).toBe(sure);
  });

  const saying = (weight: number, start: number, end: number, kind = 'message'): Candidate => ({
    diagnosis: page('other', []),
    score: weight,
    applied: [{ rule: { weight }, because: [{ fact: 'says:it', kind, words: 'it', start, end }] }],
  });
  const MESSAGES: [string, Candidate[], string][] = [
    ['alone', [], 'certain'],
    ['beside a message of another cause', [saying(64, 40, 60)], 'likely'],
    ['right before one', [saying(64, 20, 40)], 'likely'],
    ['beside one of the second rival', [saying(63, 40, 60), saying(70, 40, 60)], 'likely'],
    ['beside words that are hardly a message', [saying(63.9, 40, 60)], 'certain'],
    ['when another cause reads the same words', [saying(70, 15, 25)], 'certain'],
    ['beside a fact that is no message', [saying(70, 40, 60, 'status')], 'certain'],
  ];

  it.each(MESSAGES)('with a message, %s: %s', (_name, rivals, sure) => {
    expect(confidenceOf(saying(95, 10, 20), rivals, seen())).toBe(sure);
  });
});
