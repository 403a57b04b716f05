import { ALPHANUMERIC, body, HEX, randomFrom } from './random.ts';

/** A text with known truth. */
export interface Sample {
  /** Kind of the credential, or of the thing that is none. */
  kind: string;
  /** How the text writes it. */
  form: string;
  text: string;
  /** The body of the credential in it; absent when the text holds none of Anthropic's. */
  secret?: string | undefined;
}

type Next = (below: number) => number;

const KINDS: Record<string, (next: Next) => [prefix: string, body: string]> = {
  'sk-ant-api03-': (next) => ['sk-ant-api03-', `${body(next, 93)}AA`],
  'sk-ant-admin01-': (next) => ['sk-ant-admin01-', `${body(next, 93)}AA`],
  'sk-ant-api01-': (next) => ['sk-ant-api01-', body(next, 95)],
  'sk-ant-usr-': (next) => ['sk-ant-usr-', `${body(next, 93)}AA`],
  'sk-ant-svc-': (next) => ['sk-ant-svc-', `${body(next, 93)}AA`],
  'sk-ant-oat01-': (next) => ['sk-ant-oat01-', `${body(next, 93)}AA`],
  'sk-ant-ort01-': (next) => ['sk-ant-ort01-', `${body(next, 93)}AA`],
  'sk-ant-sid01-': (next) => ['sk-ant-sid01-', `${body(next, 93)}AA`],
  'sk-ant-req-': (next) => ['sk-ant-req-', body(next, 60)],
  'sk-ant-cc- (JWT)': (next) => ['sk-ant-cc-', `eyJ${body(next, 30)}.eyJ${body(next, 60)}.${body(next, 43)}`],
};

const CARRIERS: ((value: string) => string)[] = [
  (value) => value,
  (value) => `ANTHROPIC_API_KEY=${value}`,
  (value) => `export ANTHROPIC_AUTH_TOKEN="${value}"`,
  (value) => `{"env": {"CLAUDE_CODE_OAUTH_TOKEN": "${value}"}}`,
  (value) => `curl https://api.anthropic.com/v1/models -H "x-api-key: ${value}"`,
  (value) => `Authorization: Bearer ${value}`,
  (value) => `client = Anthropic(api_key='${value}')`,
  (value) => `2026-03-01T10:00:00Z ERROR the header value "${value}" is not valid`,
  (value) => `env:\n  - name: ANTHROPIC_API_KEY\n    value: ${value}\n`,
];

const middle = (value: string): number => Math.floor(value.length / 2);

/** Whole and as written, then every way a paste bends it. */
const FORMS: Record<string, (text: string, value: string) => string> = {
  'as written': (text) => text,
  'in JSON twice': (text) => JSON.stringify(JSON.stringify({ text })),
  'dashes percent-encoded': (text, value) => text.replace(value, value.replaceAll('-', '%2D')),
  'dashes as entities': (text, value) => text.replace(value, value.replaceAll('-', '&#45;')),
  'dashes unicode-escaped': (text, value) => text.replace(value, value.replaceAll('-', '\\u002d')),
  'wrapped at 64': (text, value) => text.replace(value, value.replace(/(.{64})(?=.)/, '$1\n')),
  'wrapped, indented': (text, value) => text.replace(value, value.replace(/(.{64})(?=.)/, '$1\n      ')),
  'wrapped behind a log prefix': (text, value) =>
    text
      .replace(value, value.replace(/(.{64})(?=.)/, '$1\n'))
      .split('\n')
      .map((line) => `app-1  | ${line}`)
      .join('\n'),
  'colour inside': (text, value) => text.replace(value, `${value.slice(0, middle(value))}\u001b[0m${value.slice(middle(value))}`),
  'zero-width space inside': (text, value) => text.replace(value, `${value.slice(0, middle(value))}\u200b${value.slice(middle(value))}`),
  'cut off after 70': (text, value) => text.replace(value, value.slice(0, 70)),
  'in curly quotes': (text, value) => text.replace(value, `“${value}”`),
  'in angle brackets': (text, value) => text.replace(value, `<${value}>`),
  'Bearer inside': (text, value) => text.replace(value, `Bearer ${value}`),
  'its name inside': (text, value) => text.replace(value, `ANTHROPIC_API_KEY=${value}`),
  'white space around': (text, value) => text.replace(value, `  ${value}  `),
  'a second one behind it': (text, value) => text.replace(value, value + value),
  'a state behind it': (text, value) => text.replace(value, `${value}#state`),
  'typographic dashes': (text, value) => text.replace(value, value.replace(/^sk-ant-/, 'sk–ant–')),
};

const AROUND: [string, string][] = [
  ['', ''],
  ['I have this in my settings since yesterday:\n\n', '\n\nWhat is wrong with it?'],
];

/** Things that look like a secret and are none of Anthropic's. */
const NOTHING: Record<string, (next: Next) => string> = {
  'SHA-256': (next) => `sha256:${body(next, 64, HEX)}  release.tar.gz`,
  'SHA-1 of a commit': (next) => `commit ${body(next, 40, HEX)}`,
  UUID: (next) => `${body(next, 8, HEX)}-${body(next, 4, HEX)}-4${body(next, 3, HEX)}-8${body(next, 3, HEX)}-${body(next, 12, HEX)}`,
  'base64 picture': (next) => `<img src="data:image/png;base64,iVBORw0KGgo${body(next, 400, `${ALPHANUMERIC}+/`)}=">`,
  'lock file': (next) => `"node_modules/task-ant-design": {"integrity": "sha512-${body(next, 86, `${ALPHANUMERIC}+/`)}=="}`,
  'minified bundle': (next) =>
    `!function(e,t){var n="sk-ant-",r=e.startsWith(n);${body(next, 60, ALPHANUMERIC)}=function(){return r?n:t}}(k,j);`,
  'OpenAI key': (next) => `OPENAI_API_KEY=sk-proj-${body(next, 74)}T3BlbkFJ${body(next, 74)}`,
  'GitHub token': (next) => `token ghp_${body(next, 36, ALPHANUMERIC)}`,
  'OpenRouter key': (next) => `sk-or-v1-${body(next, 64, HEX)}`,
  'placeholder of the docs': (next) =>
    `ANTHROPIC_API_KEY=${['sk-ant-api03-...', 'sk-ant-xxxxxxxx', 'your-api-key-here', 'sk-ant-api03-YOUR-KEY'][next(4)]}`,
  'prefix in a sentence': (next) =>
    `Its tokens start with ${['sk-ant-oat01-', 'sk-ant-api03-', 'sk-ant-admin01-', 'sk-ant-'][next(4)]} and are long.`,
  'ticket and package names': (next) =>
    `ASK-ANT-${next(9999)} blocks task-ant-design-system-${next(99)} and desk-ant-farm-controller-v${next(9)}`,
};

/** Every kind × carrier × form × surrounding text, `rounds` times with other bodies, and as many of what is nothing. */
export function corpus(rounds: number, seed = 20_261_123): Sample[] {
  const next = randomFrom(seed);
  const samples: Sample[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const [kind, make] of Object.entries(KINDS))
      for (const carrier of CARRIERS)
        for (const [form, bend] of Object.entries(FORMS))
          for (const [before, after] of AROUND) {
            const [prefix, secret] = make(next);
            const value = prefix + secret;
            samples.push({ kind, form, text: before + bend(carrier(value), value) + after, secret });
          }
    for (const [kind, make] of Object.entries(NOTHING))
      for (let turn = 0; turn < CARRIERS.length; turn += 1)
        for (const [before, after] of AROUND) samples.push({ kind, form: 'nothing', text: before + make(next) + after });
  }
  return samples;
}
