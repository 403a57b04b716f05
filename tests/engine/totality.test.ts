import { describe, expect, it } from 'vitest';
import { diagnosisSchema } from '../../src/schemas/diagnosis.ts';
import { fake } from '../support/fake.ts';
import { diagnose } from '../support/knowledge.ts';
import { openReports } from '../support/reports.ts';

/** Text that no one wrote for us. */
const STRANGE: [string, string][] = [
  ['nothing', ''],
  ['white space', ' \n\t '],
  ['one letter, 64 KiB', 'a'.repeat(65_536)],
  ['prefixes, 64 KiB', 'sk-ant-'.repeat(9362)],
  ['backslashes', '\\'.repeat(60_000)],
  ['open quotes', '"ANTHROPIC_API_KEY": "'.repeat(3000)],
  ['spaces', ' '.repeat(65_000)],
  ['percent signs', '%25'.repeat(20_000)],
  ['lone surrogates', '\ud800sk-ant-api03-\udc00'],
  [
    'control characters',
    Array.from({ length: 256 }, (_, code) => String.fromCharCode(code))
      .join('')
      .repeat(40),
  ],
  ['bidi overrides', `\u202e${fake.apiKey()}\u202c`],
  ['a line of a mebibyte', 'the api key is invalid, '.repeat(43_690)],
  ['one letter, a mebibyte', 'x'.repeat(1_048_576)],
  ['bidi and joiners between letters', [...fake.apiKey()].join('\u2066\u200d')],
  ['deep JSON', `${'{"a":['.repeat(5000)}`],
  ['nonsense', 'lorem ipsum dolor sit amet'],
];

describe('any text', () => {
  it.each(STRANGE)('%s: gets an answer that fits the schema', { timeout: 10_000 }, (_name, text) => {
    const answer = diagnose(text);
    expect(diagnosisSchema.safeParse(answer).error).toBeUndefined();
    for (const { start, end } of [...answer.because, ...answer.credentials]) {
      expect(start).toBeLessThanOrEqual(end);
      expect(end).toBeLessThanOrEqual(answer.redacted.length);
    }
  });

  it('says what to paste when there is nothing', () => {
    expect(diagnose('')).toMatchObject({ id: null, outcome: 'cannot-tell' });
  });

  it('says that it cannot tell when nothing fits', () => {
    const answer = diagnose('lorem ipsum dolor sit amet');
    expect(answer).toMatchObject({ id: null, outcome: 'cannot-tell', confidence: 'possible' });
    expect(answer.fix).not.toHaveLength(0);
  });
});

describe('redaction', () => {
  /** A value whose letters occur nowhere else, per kind. */
  const VALUES = Object.entries(fake).map(
    ([name, make]) => [name, make.length ? (make as (letter: string) => string)('Q') : make()] as const,
  );
  const WRAPS: [string, (value: string) => string][] = [
    ['alone', (value) => value],
    ['in a sentence', (value) => `The server said that "${value}" is an invalid header value.`],
    ['in a log line', (value) => `2026-01-01T00:00:00Z ERROR auth failed key=${value} status=401`],
    ['in JSON', (value) => JSON.stringify({ error: { message: `bad ${value}` } })],
    ['escaped into JSON twice', (value) => JSON.stringify(JSON.stringify({ apiKey: value }))],
    ['wrapped at column 80', (value) => value.replace(/(.{80})/g, '$1\n')],
    ['wrapped at column 60, indented', (value) => value.replace(/(.{60})(?=.)/g, '$1\n      ')],
    ['with colour inside', (value) => `${value.slice(0, 40)}\u001b[0m${value.slice(40)}`],
    ['percent-encoded', (value) => value.replaceAll('-', '%2D')],
    ['unicode-escaped', (value) => value.replaceAll('-', '\\u002d')],
    ['entity-encoded', (value) => value.replaceAll('-', '&#45;')],
    ['zero-width spaces inside', (value) => value.replace(/(.{30})/g, '$1\u200b')],
  ];

  it.each(WRAPS)('removes every kind of credential: %s', (_name, wrap) => {
    const leaks = VALUES.filter(([, value]) => /Q{8}|0{20}/.test(JSON.stringify(diagnose(wrap(value)))));
    expect(leaks.map(([name]) => name)).toEqual([]);
  });

  it('changes nothing the second time', () => {
    for (const { paste } of openReports) {
      const once = diagnose(paste).redacted;
      expect(diagnose(once).redacted).toBe(once);
    }
  });

  it('gives the same diagnosis for the redacted text', () => {
    const differing = openReports.filter(({ paste }) => {
      const first = diagnose(paste);
      return first.credentials.every(({ faults }) => faults.length === 0) && diagnose(first.redacted).id !== first.id;
    });
    expect(differing.map(({ id }) => id)).toEqual([]);
  });
});
