import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { project } from '../../src/diagnosis/projection.ts';
import { credentialSpans } from '../../src/diagnosis/redact/spans.ts';
import { diagnosisSchema } from '../../src/schemas/diagnosis.ts';
import { diagnose, knowledge } from '../support/knowledge.ts';
import { openReports } from '../support/reports.ts';

/** `FUZZ=long npx vitest run tests/engine/properties.test.ts` tries millions; `FUZZ_RUNS` names another number. */
const LONG = process.env.FUZZ === 'long';
const runs = (usual: number): { numRuns: number } => ({ numRuns: LONG ? Number(process.env.FUZZ_RUNS ?? 1_000_000) : usual });
const TIME = { timeout: LONG ? 24 * 3_600_000 : 60_000 };

const BASE64URL = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'];
const letters = (length: number): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom(...BASE64URL), { minLength: length, maxLength: length })
    .map((chars) => chars.join('').replace(/^[-_]|[-_]$/g, 'k'));

/** A credential of each kind, with a body that stands nowhere else. */
const CREDENTIAL = fc
  .tuple(
    fc.constantFrom(
      'sk-ant-api03-',
      'sk-ant-admin01-',
      'sk-ant-usr-',
      'sk-ant-svc-',
      'sk-ant-oat01-',
      'sk-ant-ort01-',
      'sk-ant-sid01-',
      'sk-ant-api01-',
    ),
    letters(93),
  )
  .map(([prefix, body]) => ({ prefix, body: `${body}AA` }));

const everyChar = (value: string, as: (code: number) => string): string => [...value].map((char) => as(char.charCodeAt(0))).join('');
const hex = (code: number, length = 2): string => code.toString(16).padStart(length, '0');
const broken = (value: string, every: number, by: string): string => value.replace(new RegExp(`(.{${every}})(?=.)`, 'g'), `$1${by}`);

/** Every way of writing a value that the redactor says it reads. */
const WRITTEN: ((value: string, width: number) => string)[] = [
  (value) => value,
  (value) => value.replaceAll('-', '%2D'),
  (value) => everyChar(value, (code) => `%${hex(code).toUpperCase()}`),
  (value) => everyChar(value, (code) => `\\u${hex(code, 4)}`),
  (value) => everyChar(value, (code) => `\\x${hex(code)}`),
  (value) => everyChar(value, (code) => `&#${code};`),
  (value) => everyChar(value, (code) => `&#x${hex(code)};`),
  (value) => JSON.stringify(JSON.stringify({ value })),
  (value, width) => broken(value, width, '\n'),
  (value, width) => broken(value, width, '\r\n    '),
  (value, width) => broken(value, width, '\\n'),
  (value, width) => broken(value, width, ' │\n│ '),
  (value, width) => broken(value, width, '\n2026-03-01T10:00:00Z ERROR [app] ').replace(/^/, '2026-03-01T10:00:00Z ERROR [app] '),
  (value, width) => broken(value, width, '\u200b'),
  (value, width) => broken(value, width, '\u001b[0m\u001b[31m'),
  (value, width) => broken(value, width, '\u00ad'),
  (value) => value.replaceAll('-', '\u2013'),
  (value) => `“${value}”`,
  (value) => `\u202e${value}\u202c`,
];

const CARRIERS: ((value: string) => string)[] = [
  (value) => value,
  (value) => `ANTHROPIC_API_KEY=${value}`,
  (value) => `$env:ANTHROPIC_AUTH_TOKEN = "${value}"`,
  (value) => `-H 'Authorization: Bearer ${value}' \\`,
  (value) => `{"apiKey": "${value}", "model": "claude"}`,
  (value) => `The header value "${value}" is not valid (401).`,
  (value) => `x-api-key: ${value}`,
  (value) => `https://api.example.com/v1?key=${value}&x=1`,
];

const phrases = knowledge.diagnoses.flatMap(({ rules }) => rules.flatMap(({ says }) => (says === undefined ? [] : [says].flat())));
/** What stands around: nothing, prose, messages, reports, and what no one writes. */
const AROUND = fc.oneof(
  fc.constantFrom('', '\n', 'It says:\n', '# '),
  fc.constantFrom(...phrases),
  fc.constantFrom(...openReports.map(({ paste }) => paste)),
  fc.string({ maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '\ud800',
    '\udc00\ud800',
    '\u0000\u0007\u001b',
    '\u202e\u2066',
    '\ufeff',
    '"""',
    '\\\\\\',
    '%%25',
    '{"a":['.repeat(40),
    '<'.repeat(60),
    '&#38;#38;',
  ),
);

const CASE = fc
  .tuple(AROUND, CREDENTIAL, fc.constantFrom(...WRITTEN), fc.constantFrom(...CARRIERS), fc.integer({ min: 40, max: 104 }), AROUND)
  .map(([before, { prefix, body }, write, carry, width, after]) => ({
    body,
    text: `${before}\n${carry(write(prefix + body, width))}\n${after}`,
  }));

/** Shortest piece of a value that would help whoever finds it. */
const PIECE = 12;
const pieceOf = (body: string, text: string): string | undefined => {
  for (let at = 0; at + PIECE <= body.length; at += 1) if (text.includes(body.slice(at, at + PIECE))) return body.slice(at, at + PIECE);
  return undefined;
};

/** Secrets without a known prefix: only the name they stand under tells that they are some. */
const ALPHABETS = [
  BASE64URL.join(''),
  `${BASE64URL.slice(0, 62).join('')}+/`,
  '0123456789abcdef',
  `${BASE64URL.slice(0, 62).join('')}!#$%.*@^~?-_=+/`,
];
const OPAQUE = fc
  .tuple(fc.constantFrom(...ALPHABETS), fc.integer({ min: 16, max: 48 }), fc.constantFrom('', '/', '$', '!', 'hvs.', '.', '<', '%'))
  .chain(([alphabet, length, lead]) =>
    fc.array(fc.constantFrom(...alphabet), { minLength: length, maxLength: length }).map((chars) => ({ lead, body: chars.join('') })),
  );
const NAMES_OF_SECRETS = fc.constantFrom(
  ...['ANTHROPIC_API_KEY', 'ANTHROPIC_AUTH_TOKEN', 'DB_PASSWORD', 'AWS_SECRET_ACCESS_KEY', 'aws_secret_access_key', 'litellm_api_key'],
  ...['x-api-key', 'X-Gateway-Token', 'CF-Access-Client-Secret', 'Ocp-Apim-Subscription-Key', 'gatewayApiKey', 'apiKey', 'password'],
);
const SETTINGS = fc.constantFrom<(name: string, value: string) => string>(
  (name, value) => `${name}=${value}`,
  (name, value) => `${name}="${value}"`,
  (name, value) => `export ${name}='${value}'`,
  (name, value) => `${name}: ${value}`,
  (name, value) => `{"${name}": "${value}", "model": "claude"}`,
  (name, value) => `{"env":{"${name}":"${value}"}}`,
  (name, value) => `curl -H '${name}: ${value}' https://a.example`,
  (name, value) => `- ${name}: "${value}"`,
);
/** What begins like a path is one, what is written like a variable is one, and an escape stands for another character. */
const AMBIGUOUS = /^\.{1,2}\/|^\$[A-Z0-9_]+$|^%[A-Z0-9_]+%$|%[0-9a-fA-F]{2}/;
const NAMED = fc
  .tuple(NAMES_OF_SECRETS, OPAQUE, SETTINGS)
  .filter(([, { lead, body }]) => !AMBIGUOUS.test(lead + body))
  .map(([name, { lead, body }, set]) => ({ body, text: set(name, lead + body) }));

function expectSound(text: string): void {
  const answer = diagnose(text);
  expect(diagnosisSchema.safeParse(answer).error).toBeUndefined();
  for (const { start, end } of [...answer.because, ...answer.credentials]) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(start).toBeLessThanOrEqual(end);
    expect(end).toBeLessThanOrEqual(answer.redacted.length);
  }
  for (const { start, end, shown } of credentialSpans(text, knowledge.kinds)) {
    expect(start + shown).toBeLessThanOrEqual(end);
    expect(end).toBeLessThanOrEqual(text.length);
  }
  expect(diagnose(answer.redacted).redacted).toBe(answer.redacted);
}

describe('whatever is pasted', () => {
  it('no piece of a credential is in any field of the answer', TIME, () => {
    fc.assert(
      fc.property(CASE, ({ body, text }) => {
        const answer = diagnose(text);
        expect(pieceOf(body, JSON.stringify(answer))).toBeUndefined();
        // Nor as it was written: what is left is read as the redactor reads it.
        expect(pieceOf(body, project(answer.redacted, { joined: true }).text.replace(/\s/g, ''))).toBeUndefined();
      }),
      runs(600),
    );
  });

  it('no piece of a secret that only its name gives away is in any field of the answer', TIME, () => {
    fc.assert(
      fc.property(NAMED, ({ body, text }) => {
        expect(pieceOf(body, JSON.stringify(diagnose(text)))).toBeUndefined();
      }),
      runs(2_000),
    );
  });

  it('the answer fits the schema, its places are in the text, and redacting again changes nothing', TIME, () => {
    fc.assert(
      fc.property(
        fc.oneof(
          CASE.map(({ text }) => text),
          NAMED.map(({ text }) => text),
          fc.array(AROUND, { maxLength: 4 }).map((pieces) => pieces.join(' ')),
        ),
        expectSound,
      ),
      runs(300),
    );
  });

  it('a text cut anywhere gets a sound answer', TIME, () => {
    const cut = fc
      .tuple(CASE, fc.nat(), fc.nat())
      .map(([{ text }, from, to]) => text.slice(from % (text.length + 1)).slice(0, to % (text.length + 1)));
    fc.assert(fc.property(cut, expectSound), runs(200));
  });
});
