import { describe, expect, it } from 'vitest';
import { corpus } from '../../bench/corpus.ts';
import { compare, removed, worse } from '../../bench/recognition.ts';
import { scanners } from '../../bench/scanners.ts';
import { redact } from '../../src/diagnosis/redact/redact.ts';
import { knowledge } from '../support/knowledge.ts';

/** Another seed than the table of `npm run bench:recognition`, so that no figure hangs on one drawing of bodies. */
const samples = corpus(1, 77);

describe('credentials of Anthropic in texts with known truth', () => {
  it('are found, and nothing else is, no worse than by any other scanner', async () => {
    const result = await compare(samples, scanners(knowledge.kinds));
    expect(worse(result)).toEqual([]);
    expect(result.recall[0]).toBe(1);
    expect(result.precision[0]).toBe(1);
    // The others do find what they are made for, so the comparison compares.
    expect(Math.min(...result.recall)).toBeGreaterThan(0);
  });

  it('leave no piece behind', () => {
    expect(removed(samples, (text) => redact(text, knowledge.kinds).text)).toBe(1);
  });
});
