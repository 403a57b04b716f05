import { describe, expect, it } from 'vitest';
import { byLikeness } from '../../src/diagnosis/likeness/likeness.ts';
import { modelOf } from '../../src/diagnosis/likeness/model.ts';
import { traitsOf } from '../../src/diagnosis/likeness/traits.ts';
import type { Candidate } from '../../src/diagnosis/match.ts';
import type { DiagnosisKnowledge, Knowledge, Observation, WordCounts } from '../../src/diagnosis/types.ts';
import { diagnose, knowledge } from '../support/knowledge.ts';

const page = (id: string): DiagnosisKnowledge => ({
  id,
  aliases: [],
  title: id,
  summary: id,
  outcome: 'fix-it',
  rules: [],
  confirm: [],
  fix: [],
  verify: [],
  escalate: [],
  neighbours: [],
  evidence: [],
});
const [lost, refused, unseen] = [page('lost'), page('refused'), page('unseen')];

/** Ten reports each: of the first cause those with "volume" and "rebuild", of the second those with "rejected". */
const words: WordCounts = {
  unit: 20,
  causes: [
    { id: 'lost', weight: 200 },
    { id: 'refused', weight: 200 },
  ],
  traits: {
    claud: [0, 200, 1, 200],
    volum: [0, 180],
    rebuild: [0, 160],
    mount: [0, 140],
    reject: [1, 180],
    key: [0, 40, 1, 180],
    again: [0, 100, 1, 100],
  },
};
const known: Knowledge = { kinds: [], diagnoses: [lost, refused, unseen], words };

const about = (...facts: string[]): Map<string, Observation> =>
  new Map(
    (facts.length ? facts : ['context:claude', 'context:login']).map((fact) => [
      fact,
      { fact, kind: 'context', words: '', start: 0, end: 0 },
    ]),
  );
const candidate = (diagnosis: DiagnosisKnowledge, score: number): Candidate => ({
  diagnosis,
  score,
  applied: [{ rule: { weight: score }, because: [] }],
});
const ids = (candidates: Candidate[]): string[] => candidates.map(({ diagnosis }) => diagnosis.id);

const STORY = 'claude asks again: the volume is mounted, a rebuild and the key is gone';

describe('the traits of a text', () => {
  const places = (text: string, observations = new Map<string, Observation>()): [string, string][] =>
    [...traitsOf(text, observations)].map(([trait, { start, end }]) => [trait, text.slice(start, end)]);

  it('are its words by their stems, each once, at their first place', () => {
    expect(places('Key KEY mounted mounts 401 4012 1.401 a1 rewriting')).toEqual([
      ['key', 'Key'],
      ['mount', 'mounted'],
      ['401', '401'],
      ['rewrit', 'rewriting'],
    ]);
  });

  it('are also the parts of a name', () => {
    expect(places('AN_API_KEY ws-name')).toEqual([
      ['an_api_key', 'AN_API_KEY'],
      ['api', 'API'],
      ['key', 'KEY'],
      ['ws-name', 'ws-name'],
      ['name', 'name'],
    ]);
  });

  it('are also what was observed, but for what is never the same twice', () => {
    const fact = (name: string): [string, Observation] => [name, { fact: name, kind: 'status', words: name, start: 0, end: 3 }];
    expect(places('401', new Map([fact('status:401'), fact('code:some_code'), fact('version:2.1.0')]))).toEqual([
      ['401', '401'],
      ['@status:401', '401'],
    ]);
  });

  it.each([
    ['keys', 'keys'],
    ['using', 'using'],
    ['tokens', 'token'],
    ['used', 'used'],
    ['failed', 'fail'],
    ['failing', 'fail'],
    ['expires', 'expir'],
    ['expired', 'expir'],
    ['authentications', 'authentic'],
    ['policies', 'polic'],
    ['profile', 'profil'],
    ['store', 'store'],
    ['v2tokens', 'v2tokens'],
  ])('of %s it is %s', (word, stem) => {
    expect([...traitsOf(word, new Map()).keys()]).toEqual([stem]);
  });

  it('are no values that were taken out', () => {
    expect([...traitsOf('key [redacted] lost', new Map()).keys()]).toEqual(['key', 'lost']);
  });

  it('are prose when they are words, and not when they are names, parts of names or facts', () => {
    const facts = new Map([['status:401', { fact: 'status:401', kind: 'status', words: 'HTTP status 401', start: 4, end: 7 }]]);
    expect([...traitsOf('lost api_key', facts)]).toMatchObject([
      ['lost', { prose: true, words: '“lost”, as in reports of this cause' }],
      ['api_key', { prose: false }],
      ['api', { prose: false }],
      ['key', { prose: false }],
      ['@status:401', { prose: false, words: 'HTTP status 401', start: 4, end: 7 }],
    ]);
  });

  it('are read through escapes', () => {
    expect([...traitsOf(String.raw`lost\nvolume`, new Map()).keys()]).toEqual(['lost', 'volum']);
  });
});

describe('what a trait is worth', () => {
  const { usual, traits } = modelOf(words);

  it('is nothing before anything is known, but for how usual each cause is', () => {
    const rare = modelOf({ unit: 20, causes: words.causes.map(({ id }, at) => ({ id, weight: at ? 300 : 100 })), traits: {} });
    expect([...usual]).toEqual([Math.log(1 / 2), Math.log(1 / 2)]);
    expect([...rare.usual]).toEqual([Math.log(1 / 4), Math.log(3 / 4)]);
  });

  it('is by how much more often a cause has it than reports do, softened for few reports', () => {
    // 180 of 400 have it: 9 of the first cause's 10 reports, none of the second's; five reports more at the usual rate.
    const rate = 180 / 400;
    const expected = [(9 + 5 * rate) / 15 / rate, (5 * rate) / 15 / rate].map((ratio) => 0.35 * Math.log(ratio));
    for (const [at, gain] of expected.entries()) expect(traits.get('volum')?.[at]).toBeCloseTo(gain, 10);
  });

  it('is nothing where both causes have it alike', () => {
    for (const gain of traits.get('claud') ?? [NaN]) expect(gain).toBeCloseTo(0, 10);
  });

  it('is counted once for the same counts', () => {
    expect(modelOf(words)).toBe(modelOf(words));
  });
});

describe('likeness to reports', () => {
  it('is the same each time it is asked', () => {
    expect(byLikeness([], STORY, about(), known)).toEqual(byLikeness([], STORY, about(), known));
  });

  it('names the most telling words first, at most four, and none that speaks against', () => {
    const graded = { ...words, traits: { ...words.traits, rebuild: [0, 160, 1, 20], mount: [0, 140, 1, 40] } };
    const [best] = byLikeness([], `${STORY}, rejected`, about(), { ...known, words: graded });
    expect(best?.applied[0]?.because.map(({ fact }) => fact)).toEqual(['trait:volum', 'trait:rebuild', 'trait:mount']);
  });

  it('is not heard of a text whose known words are parts of names', () => {
    expect(byLikeness([], 'claude: api_key volume_mount rebuild_again', about(), known)).toEqual([]);
  });

  it('keeps the best score of the rules, the distance between candidates, and at most four of them', () => {
    const others = ['third', 'fourth', 'fifth'].map(page);
    const wide = { ...known, diagnoses: [...known.diagnoses, ...others] };
    const candidates = [candidate(lost, 50), candidate(refused, 45), ...others.map((one, at) => candidate(one, 40 - at))];
    const scores = byLikeness(candidates, 'claude', about(), wide).map(({ diagnosis: { id }, score }) => [id, Math.round(score)]);
    expect(scores).toEqual([
      ['lost', 50],
      ['refused', 45],
      ['third', 1],
      ['fourth', 1],
    ]);
  });

  it('finds a cause where no rule did, and says by which words', () => {
    const [best] = byLikeness([], STORY, about(), known);
    expect(best?.diagnosis.id).toBe('lost');
    expect(best?.applied[0]?.because.map(({ fact }) => fact)).toEqual(expect.arrayContaining(['trait:volum', 'trait:rebuild']));
    for (const { start, end, words: said } of best?.applied[0]?.because ?? []) expect(said).toContain(`“${STORY.slice(start, end)}”`);
  });

  it('turns the order of two weak candidates', () => {
    expect(ids(byLikeness([candidate(refused, 40), candidate(lost, 38)], STORY, about(), known))).toEqual(['lost', 'refused']);
  });

  it('never makes an answer likely', () => {
    const scores = byLikeness([candidate(lost, 59.5), candidate(refused, 59)], STORY, about(), known).map(({ score }) => score);
    expect(Math.max(...scores)).toBeLessThan(60);
    expect(Math.min(...scores)).toBeGreaterThan(0);
  });

  it('leaves what a rule is sure of', () => {
    const sure = [candidate(refused, 60), candidate(lost, 20)];
    expect(byLikeness(sure, STORY, about(), known)).toBe(sure);
  });

  it('keeps a candidate of a cause that no report was counted for', () => {
    expect(ids(byLikeness([candidate(unseen, 50)], 'claude', about(), known))).toContain('unseen');
  });

  const NOT_HEARD: [string, string, Map<string, Observation>, Knowledge][] = [
    ['of a text about something else', STORY, about('context:docker', 'context:login'), known],
    ['of a text about Claude but not about access', STORY, about('context:claude', 'context:docker'), known],
    ['of a text with few known words', 'claude: volume mounted again, rebuild', about(), known],
    ['of a text whose words speak for nothing', 'claude claude again again nothing else here', about(), known],
    ['without counts', STORY, about(), { ...known, words: undefined }],
  ];

  it.each(NOT_HEARD)('is not heard %s', (_name, text, observations, knowledge) => {
    expect(byLikeness([], text, observations, knowledge)).toEqual([]);
  });
});

describe('with the counted reports', () => {
  it('a story without any message gets its cause, as a possibility', () => {
    const answer = diagnose(
      'Our devcontainer runs Claude Code. The login we do inside the container is discarded whenever it is recreated, since nothing of the home folder is on a volume; authentication should survive.',
    );
    expect(answer).toMatchObject({ id: 'credential-store-unavailable', confidence: 'possible' });
  });

  const ELSEWHERE = [
    'How do I make Claude Code use TypeScript strict mode in my project and write tests for each file that I change when it runs?',
    'Claude suggested a great recipe for pasta with tomatoes and I want to thank the team, it always works when I ask for dinner in the evening.',
    'The sidebar of Claude Code is blank after opening a large project; the terminal shows a spinner and nothing else happens when I type a message.',
    'Claude Code crashes with Segmentation fault when running npm test in a git worktree on Ubuntu, core dumped, please fix this issue',
  ];

  it.each(ELSEWHERE)('a text about Claude and not about access gets no cause: %s', (text) => {
    expect(diagnose(text)).toMatchObject({ id: null, outcome: 'cannot-tell' });
  });

  it('every counted cause is a page', () => {
    const pages = new Set(knowledge.diagnoses.map(({ id }) => id));
    expect(knowledge.words?.causes.filter(({ id }) => !pages.has(id))).toEqual([]);
  });
});
