import { checkSync } from 'recheck';
import { describe, expect, it } from 'vitest';
import { corpus } from '../../bench/corpus.ts';
import { diagnose, knowledge } from '../support/knowledge.ts';
import { literals, type Pattern, runDuring, sifted, withoutRepeats } from '../support/patterns.ts';
import { openReports } from '../support/reports.ts';

const LONG = process.env.FUZZ === 'long';
const KIBIBYTE = 1024;
/** A pattern alone on half the largest body the API takes: each runs through in a few milliseconds, a quadratic one takes seconds. */
const LIMIT_MS = 500;

const patterns = withoutRepeats([
  ...literals(),
  ...sifted(knowledge.kinds),
  ...runDuring(() => {
    for (const { paste } of openReports) diagnose(paste);
    for (const [turn, { text }] of corpus(1).entries()) if (turn % 7 === 0) diagnose(text);
  }),
]);

/** Pieces a pattern is made of, repeated: where one backtracks, it does so on its own words. */
function adversaries({ source }: Pattern): string[] {
  const words = [...new Set(source.match(/[A-Za-z_]{3,}/g) ?? [])].slice(0, 4);
  const pieces = [
    ...words,
    ...words.map((word) => `${word} `),
    ...words.map((word) => `${word}-`),
    ' ',
    '\t',
    '\n',
    'a',
    'A_',
    '0.',
    '-',
    '<',
    '{',
    '"',
    '\\',
    '%25',
    '&#',
    '\u001b[',
  ];
  return pieces.map((piece) => `${piece.repeat(Math.ceil((32 * KIBIBYTE) / piece.length)).slice(0, 32 * KIBIBYTE)}!`);
}

/** Milliseconds this thread has worked; a busy machine does not make a pattern slow. */
const worked = (): number => process.threadCpuUsage().user / 1000;

/** The slowest of the texts, read through as `matchAll` does. */
function slowest({ source, flags }: Pattern, texts: string[]): number {
  const pattern = new RegExp(source, flags.includes('g') ? flags : `${flags}g`.replace('y', ''));
  return Math.max(
    ...texts.map((text) => {
      const start = worked();
      for (const _ of text.matchAll(pattern)) if (worked() - start > 2 * LIMIT_MS) break;
      return worked() - start;
    }),
  );
}

describe('no pattern of the engine backtracks without end', () => {
  it('all are looked at', () => {
    expect(patterns.length).toBeGreaterThan(200);
  });

  it('32 KiB of its own words take none of them long', { timeout: 120_000 }, () => {
    const slow = patterns.map((pattern) => ({
      pattern: pattern.source.slice(0, 80),
      ms: Math.round(slowest(pattern, adversaries(pattern))),
    }));
    expect(slow.filter(({ ms }) => ms > LIMIT_MS)).toEqual([]);
  });

  /** recheck proves most of them linear and searches the rest for an attack; it needs minutes. `FUZZ=long npx vitest run tests/engine/backtracking.test.ts` */
  if (LONG)
    it('recheck finds no attack that grows exponentially, and none that takes long', { timeout: 1_800_000 }, () => {
      const attacked = patterns.flatMap((pattern) => {
        const found = checkSync(pattern.source, pattern.flags.replace(/[dgy]/g, ''), { timeout: 10_000 });
        if (found.status !== 'vulnerable') return [];
        const { attack, complexity } = found;
        const pumped =
          attack.pumps.reduce((text, { prefix, pump }) => text + prefix + pump.repeat(Math.ceil((32 * KIBIBYTE) / pump.length)), '') +
          attack.suffix;
        const ms = slowest(pattern, [pumped.slice(0, 64 * KIBIBYTE) + attack.suffix]);
        return complexity.type === 'exponential' || ms > LIMIT_MS
          ? [{ pattern: pattern.source.slice(0, 80), complexity: complexity.summary, ms }]
          : [];
      });
      expect(attacked).toEqual([]);
    });
});
