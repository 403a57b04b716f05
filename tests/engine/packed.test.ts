import { expect, it } from 'vitest';
import { packCounts, unpackCounts } from '../../src/diagnosis/likeness/packed.ts';
import type { WordCounts } from '../../src/diagnosis/types.ts';
import { readWords } from '../../src/knowledge/words.ts';

/** The same counts, whatever order they stand in. */
const ordered = ({ unit, causes, traits }: WordCounts): unknown => ({
  unit,
  causes,
  traits: Object.entries(traits)
    .map(([trait, pairs]) => [trait, pairs.flatMap((cause, at) => (at % 2 ? [] : [`${cause}:${pairs[at + 1]}`])).sort()])
    .sort(),
});

it('the counted words come back as they were', () => {
  const words = readWords();
  expect(Object.keys(words.traits).length).toBeGreaterThan(500);
  expect(ordered(unpackCounts(packCounts(words)))).toEqual(ordered(words));
});

it('counts are steps: a letter each, a number in brackets when there are too many, and a number for the traits in between', () => {
  const causes = ['a', 'b', 'c'].map((id) => ({ id, weight: 40 }));
  const counts: WordCounts = {
    unit: 20,
    causes,
    traits: { common: [0, 4, 1, 208, 2, 212], '401': [0, 24], rare: [2, 8] },
  };
  const packed = packCounts(counts);
  expect(packed).toEqual({ unit: 20, causes, traits: 'common 401 rare', step: 4, counts: ['AF1', 'z2', '(53)1B'] });
  expect(ordered(unpackCounts(packed))).toEqual(ordered(counts));
});

it('nothing counted is nothing packed', () => {
  expect(packCounts({ unit: 20, causes: [], traits: {} })).toEqual({ unit: 20, causes: [], traits: '', step: 1, counts: [] });
});
