import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { countedWords } from '../../scripts/learn-words.ts';
import { PROJECT_ROOT } from '../../src/knowledge/read.ts';
import { WORDS_FILE } from '../../src/knowledge/words.ts';
import type { LabelledReport } from '../eval/judge.ts';
import { learnWords, unlearn } from '../eval/learn-words.ts';

const report = (id: string, paste: string, label: string, secondary: string[] = []): LabelledReport => ({
  id,
  paste,
  label,
  secondary_labels: secondary,
  label_basis: 'inferred',
});

const REPORTS = [
  report('1', 'volume lost', 'lost', ['refused', 'overloaded']),
  report('2', 'volume lost volume', 'lost'),
  report('3', 'volume key', 'refused'),
  report('4', 'volume refused', 'refused'),
  report('5', 'volume gone, key gone', 'lost'),
  report('6', 'a volume', 'refused'),
  report('7', 'volume silent', 'lost'),
  report('8', 'volume silent', 'refused'),
];
const IDS = ['lost', 'refused', 'rare'];

describe('counted words', () => {
  it('are counted once for each report, for its label and less for what cannot be excluded', () => {
    expect(learnWords(REPORTS, [], IDS)).toEqual({
      unit: 20,
      causes: [
        { id: 'lost', weight: 80 },
        { id: 'refused', weight: 84 },
      ],
      traits: { volum: [0, 80, 1, 84] },
    });
  });

  it('are as if a report had never been there once it is taken out', () => {
    const counts = learnWords(REPORTS, [], IDS);
    expect(unlearn(counts, REPORTS[2] as LabelledReport, [])).toMatchObject({
      causes: [
        { id: 'lost', weight: 80 },
        { id: 'refused', weight: 64 },
      ],
      traits: { volum: [0, 80, 1, 64] },
    });
  });

  it('of the product are those of the reports: `npm run learn` writes them', () => {
    expect(readFileSync(`${PROJECT_ROOT}${WORDS_FILE}`, 'utf8')).toBe(countedWords());
  });
});
