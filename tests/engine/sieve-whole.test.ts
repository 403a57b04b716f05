import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { corpus } from '../../bench/corpus.ts';
import { leadsOf } from '../../src/diagnosis/sieve/leads.ts';
import { read } from '../../src/diagnosis/sieve/pattern.ts';
import { allMatches, firstMatch, sieveOf, sift } from '../../src/diagnosis/sieve/sieve.ts';
import { diagnose, knowledge } from '../support/knowledge.ts';
import { literals, type Pattern, sifted as patternsOfOnePass, runDuring, withoutRepeats } from '../support/patterns.ts';
import { placesOf } from '../support/places-of.ts';
import { openReports } from '../support/reports.ts';

/** Every pattern of the engine, as one that finds all and as one that finds the first. */
const patterns = withoutRepeats([
  ...literals(),
  ...patternsOfOnePass(knowledge.kinds),
  ...runDuring(() => {
    for (const { paste } of openReports.slice(0, 80)) diagnose(paste);
  }),
]).flatMap(({ source, flags }: Pattern) => {
  const plain = flags.replace(/[gy]/g, '');
  return [new RegExp(source, `${plain}g`), new RegExp(source, plain)];
});
const whole = sieveOf(patterns);

function expectSame(text: string): void {
  const sifted = sift(text, whole);
  for (const pattern of patterns) {
    const [found, plain] = pattern.global
      ? [allMatches(sifted, pattern), text.matchAll(pattern)]
      : [[firstMatch(sifted, pattern) ?? []].flat(0), [pattern.exec(text) ?? []].flat(0)];
    expect(placesOf(found as Iterable<RegExpExecArray>), `${pattern} in ${text}`).toEqual(placesOf(plain as Iterable<RegExpExecArray>));
  }
}

/** Pieces that patterns begin with, whole and cut. */
const piece = fc.oneof(
  fc.constantFrom(...new Set(patterns.flatMap((pattern) => leadsOf(read(pattern))))),
  fc.constantFrom(' ', '\n', '"', "'", '=', ': ', '-', '_', '.', '/', 'x', '4', '401', 'AAAAAAAAAAAAAAAAAAAA', '→', '中转', '\u0130', 'ſ'),
  fc.string({ maxLength: 4 }),
);
const text = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(''));

describe('what all patterns of the engine find in one pass', () => {
  it('is what each finds alone, in the reports', () => {
    for (const [turn, { paste }] of openReports.entries()) if (turn % 3 === 0) expectSame(paste);
  });

  it('and in texts that hold credentials', () => {
    for (const [turn, { text: sample }] of corpus(1).entries()) if (turn % 60 === 0) expectSame(sample);
  });

  it('and in texts put together of what patterns begin with', () => {
    fc.assert(fc.property(text, expectSame), { numRuns: 150 });
  });
});
