import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { match } from '../../src/diagnosis/match.ts';
import { observe } from '../../src/diagnosis/observe/observe.ts';
import { squash } from '../../src/diagnosis/phrases.ts';
import { redact } from '../../src/diagnosis/redact/redact.ts';
import { parseReports } from '../eval/judge.ts';
import { VARIANTS } from '../eval/perturb.ts';
import { knowledge } from '../support/knowledge.ts';
import { matchByTrying } from '../support/match-by-trying.ts';

const folder = new URL('../data/reports/', import.meta.url);
const pastes = readdirSync(folder).flatMap((file) => parseReports(readFileSync(new URL(file, folder), 'utf8')).map(({ paste }) => paste));
const phrases = knowledge.diagnoses.flatMap(({ rules }) => rules.flatMap(({ says }) => (says === undefined ? [] : [says].flat())));

/** Candidates in order, each with its score and the rules that applied; the objects themselves, so a copy would differ. */
const inShort = (candidates: ReturnType<typeof match>) =>
  candidates.map(({ diagnosis, score, applied }) => ({
    id: diagnosis.id,
    score,
    rules: applied.map(({ rule, because }) => ({ rule, because })),
  }));

function expectSame(text: string): void {
  const redaction = redact(text, knowledge.kinds);
  const observations = observe(redaction);
  const squashed = squash(redaction.text);
  expect(inShort(match(squashed, observations, knowledge)), text).toEqual(inShort(matchByTrying(squashed, observations, knowledge)));
}

describe('matching by the index', () => {
  it('finds what trying each rule finds, in every report of the sets', () => {
    for (const paste of pastes) expectSame(paste);
  });

  it.each(VARIANTS)('and in the reports changed: $name', ({ of }) => {
    for (const [turn, paste] of pastes.entries()) if (turn % 12 === 0) expectSame(of(paste, turn));
  });

  it('and for every phrase of the knowledge, alone and in a sentence', () => {
    for (const phrase of phrases) expectSame(`It says: ${phrase.replaceAll('*', ' something ')}. What now?`);
  });

  it('and for pieces of phrases in any order', () => {
    const piece = fc.constantFrom(...phrases).chain((phrase) => fc.nat(phrase.length).map((cut) => phrase.slice(0, cut)));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => expectSame(pieces.join(' '))),
      { numRuns: 200 },
    );
  });
});
