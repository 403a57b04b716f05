import { describe, expect, it } from 'vitest';
import { redact } from '../../src/diagnosis/redact/redact.ts';
import { credentialSpans } from '../../src/diagnosis/redact/spans.ts';
import { fake } from '../support/fake.ts';
import { knowledge } from '../support/knowledge.ts';

const key = fake.apiKey('Q');
const token = fake.accessToken('Q');
const run = (text: string) => redact(text, knowledge.kinds);
/** Faults as `kind@position`. */
const faults = (text: string): string[] =>
  run(text).credentials.flatMap((seen) => seen.faults.map(({ kind, position }) => `${kind}@${position}`));

describe('what is left of a text', () => {
  const LEFT: [string, string][] = [
    [key, 'sk-ant-api03-[redacted]'],
    [`a ${key} b ${token} c`, 'a sk-ant-api03-[redacted] b sk-ant-oat01-[redacted] c'],
    [`ANTHROPIC_API_KEY="${key}"\nnext line`, 'ANTHROPIC_API_KEY="sk-ant-api03-[redacted]"\nnext line'],
    [`${key.slice(0, 60)}\n${key.slice(60)}\nrest`, 'sk-ant-api03-[redacted]\nrest'],
    [`${key.slice(0, 60)} ${key.slice(60)} rest`, 'sk-ant-api03-[redacted] rest'],
    [`${key.slice(0, 60)}\n\nThe next paragraph`, 'sk-ant-api03-[redacted]\n\nThe next paragraph'],
    [`${key}\nnode_modules`, 'sk-ant-api03-[redacted]\nnode_modules'],
    [`${key.slice(0, 60)}\nANTHROPIC_BASE_URL=x`, 'sk-ant-api03-[redacted]\nANTHROPIC_BASE_URL=x'],
    [key + token, 'sk-ant-api03-[redacted]sk-ant-oat01-[redacted]'],
    [`${token}#QQQQQQQQ done`, 'sk-ant-oat01-[redacted] done'],
    ['it starts with sk-ant-oat01- always', 'it starts with sk-ant-oat01- always'],
    [
      'sk-ant-api03-... and sk-ant-oat01-*** and sk-ant-usr-<yours>',
      'sk-ant-api03-[redacted] and sk-ant-oat01-[redacted] and sk-ant-usr-[redacted]',
    ],
    ['sk-ant-newkind07-QQQQQQQQQQQQQQQQQQQQ', 'sk-ant-newkind07-[redacted]'],
    ['sk-ant-short', 'sk-ant-short'],
    ['task-ant-management', 'task-ant-management'],
    [`SK-ANT-API03-${'Q'.repeat(93)}AA`, 'sk-ant-api03-[redacted]'],
    ['https://user:zzzzzz@host.example', 'https://user:[redacted]@host.example'],
    ['https://host.example/cb?code=zzzzzz&state=1', 'https://host.example/cb?code=[redacted]&state=1'],
    ['Authorization: Basic enp6enp6enp6enp6enp6', 'Authorization: Basic [redacted]'],
    ['AKIAZZZZZZZZZZZZZZZZ', '[redacted]'],
    ['DB_PASSWORD=https://u:zzz;zzzz@host/x', 'DB_PASSWORD=[redacted]'],
    ['DB_PASSWORD=zz', 'DB_PASSWORD=zz'],
    ['DB_PASSWORD=zzz', 'DB_PASSWORD=[redacted]'],
    ['token: expired', 'token: expired'],
    ['"token": "expired1"', '"token": "[redacted]"'],
    ['ANTHROPIC_AUTH_TOKEN=$OTHER', 'ANTHROPIC_AUTH_TOKEN=$OTHER'],
    ['apiKeyHelper: echo zzzzzz', 'apiKeyHelper: [redacted]'],
    ['apiKeyHelper: ~/bin/key.sh', 'apiKeyHelper: ~/bin/key.sh'],
    ['wrkspc_01ABCDEF is a workspace', 'wrkspc_01ABCDEF is a workspace'],
    ['wrkspc_01ABCDEFGHIJKLMNOPQRSTUV is a workspace', 'wrkspc_01ABCDEFGHIJKLMNOPQRSTUV is a workspace'],
    ['token: altered', 'token: altered'],
    ['"token": "altered"', '"token": "[redacted]"'],
    ['token: abcdefghijklmno', 'token: abcdefghijklmno'],
    ['token: abcdefghijklmnop', 'token: [redacted]'],
    ['MY_TOKEN: altered', 'MY_TOKEN: [redacted]'],
    ['ANTHROPIC_API_KEY=your-key', 'ANTHROPIC_API_KEY=[redacted]'],
    ['ANTHROPIC_API_KEY=<your-key>', 'ANTHROPIC_API_KEY=<your-key>'],
    ['ANTHROPIC_API_KEY=xxxx', 'ANTHROPIC_API_KEY=xxxx'],
    ['DB_SECRET=https://zzzzzz.example', 'DB_SECRET=[redacted]'],
    ['BASE_URL=https://zzzzzz.example', 'BASE_URL=https://zzzzzz.example'],
    ['DB_PASSWORD=[redacted]', 'DB_PASSWORD=[redacted]'],
    [`https://user:${key}@host.example`, 'https://user:sk-ant-api03-[redacted]@host.example'],
    [`https://host.example/?key=${key}&x=1`, 'https://host.example/?key=sk-ant-api03-[redacted]&x=1'],
    ['https://a:zzz@b.example AKIAZZZZZZZZZZZZZZZZ', 'https://a:[redacted]@b.example [redacted]'],
    [
      `10:00:01 INFO [a] ${key.slice(0, 60)}\n10:00:02 INFO [a] ${key.slice(60)}\n10:00:03 INFO [a] end`,
      '10:00:01 INFO [a] sk-ant-api03-[redacted]\n10:00:03 INFO [a] end',
    ],
    [
      `10:00:01 INFO [a] sk-an\n10:00:02 INFO [a] ${key.slice(5)}\n10:00:03 INFO [a] end`,
      '10:00:01 INFO [a] sk-ant-api03-[redacted]\n10:00:03 INFO [a] end',
    ],
    ['[redacted] sk-ant-api03-[redacted]', '[redacted] sk-ant-api03-[redacted]'],
    ['DB_PASSWORD="[redacted] and more"', 'DB_PASSWORD="[redacted] and more"'],
    ['“password”: “zzzzz1”', '“password”: “[redacted]”'],
    [`https://a:zzzzzz@${key}`, 'https://a:[redacted]@sk-ant-api03-[redacted]'],
    [`${key} https://a:zzzzzz@b.example`, 'sk-ant-api03-[redacted] https://a:[redacted]@b.example'],
    ['MY_TOKEN=DB_PASSWORD=zzzzzz and more', 'MY_TOKEN=[redacted] and more'],
    ['ANTHROPIC_MODEL=claude-zz', 'ANTHROPIC_MODEL=claude-zz'],
    [`sk-ant-api03-${'Q'.repeat(86)}-QQ_TOKEN=zzzzzz`, 'sk-ant-api03-[redacted]=[redacted]'],
    ['apiKeyHelper: vault read zzzzzz', 'apiKeyHelper: vault read zzzzzz'],
    ['ANTHROPIC_API_KEY=" <your-key>"', 'ANTHROPIC_API_KEY=" <your-key>"'],
    ['token: altered "x"', 'token: altered "x"'],
  ];

  it.each(LEFT)('%j', (text, left) => {
    expect(run(text).text).toBe(left);
  });
});

describe('faults, each with the character where it is', () => {
  const FAULTS: [string, string[]][] = [
    [key, []],
    [`ANTHROPIC_API_KEY="${key}"`, []],
    [`${key.slice(0, 60)}\n${key.slice(60)}`, ['line-break@61']],
    [`${key.slice(0, 60)} ${key.slice(60)}`, ['space@61']],
    [`${key.slice(0, 60)}é${key.slice(60)}`, ['wrong-alphabet@61']],
    [`${key.slice(0, 40)}\u200b${key.slice(40)}`, ['invisible-character@41']],
    [`\ufeff${key}`, ['byte-order-mark@1']],
    [`${key}\u200b`, ['invisible-character@109']],
    [key.replace('sk-', 'sk–'), ['wrong-alphabet@3']],
    [key.replaceAll('-', '%2D'), ['url-encoded@3']],
    [key.slice(0, -4), ['truncated@104']],
    [`${key}QQQ`, ['wrong-length@109']],
    [`${token}#QQQQQQQQ`, ['code-and-state@109']],
    [`ANTHROPIC_API_KEY=Bearer ${key}`, ['bearer-inside@1']],
    [`Authorization: Bearer ${token}`, []],
    [`Authorization: Bearer Bearer ${token}`, ['bearer-inside@1']],
    [`x-api-key: Bearer ${key}`, ['bearer-inside@1']],
    [`ANTHROPIC_API_KEY="'${key}'"`, ['quotes@1']],
    [`set ANTHROPIC_API_KEY="${key}"`, ['quotes@1']],
    [`export ANTHROPIC_API_KEY=“${key}”`, ['smart-quote@1']],
    [`“a” “b” ANTHROPIC_API_KEY=“${key}”`, []],
    [`<${key}>`, ['angle-brackets@1']],
    [`<${key}`, []],
    [`ANTHROPIC_API_KEY=ANTHROPIC_API_KEY=${key}`, ['name-inside@1']],
    [`ANTHROPIC_API_KEY="export ANTHROPIC_API_KEY=${key}"`, ['name-inside@1']],
    [`ANTHROPIC_API_KEY=\nANTHROPIC_AUTH_TOKEN=${token}`, []],
    [`export ANTHROPIC_API_KEY=\r\nexport ANTHROPIC_AUTH_TOKEN=${token}`, []],
    [`ANTHROPIC_API_KEY: \nANTHROPIC_AUTH_TOKEN=${token}`, []],
    [`Anthropic(api_key="${key} ")`, ['space@109']],
    [`CLAUDE_CODE_OAUTH_TOKEN="${token} (valid for 30 days)"`, ['trailing-text@109']],
    ['ANTHROPIC_API_KEY=sk-ant-api03-your-key-here', ['placeholder@0']],
    ['sk-ant-api03-...', []],
  ];

  it.each(FAULTS)('%j: %j', (text, expected) => {
    expect(faults(text)).toEqual(expected);
  });

  it('of two that stand together, the first is called glued', () => {
    const [first, second] = run(key + token).credentials;
    expect(first?.faults.map(({ kind, position }) => [kind, position])).toEqual([['glued', 109]]);
    expect(second?.faults).toEqual([]);
  });
});

describe('how long a value is beside its kind', () => {
  it.each([
    [key, 'whole'],
    [key.slice(0, -1), 'short'],
    [`${key}Q`, 'long'],
    ['sk-ant-api03-...', 'redacted'],
    ['sk-ant-api03-EXAMPLE', 'redacted'],
    ['sk-ant-api03-xxxx', 'redacted'],
    ['sk-ant-api03-abcdefghijklmno', 'redacted'],
    ['sk-ant-api03-abcdefghijklmnop', 'short'],
    ['sk-ant-newkind07-QQQQQQQQQQQQQQQQQQQQ', 'unknown'],
  ])('%j: %s', (text, length) => {
    expect(run(text).credentials.map(({ lengthClass }) => lengthClass)).toEqual([length]);
  });
});

describe('places', () => {
  it('of credentials are those of the redacted text', () => {
    const { text, credentials } = run(`first ${key}\nthen ${token}.`);
    expect(credentials.map(({ start, end }) => text.slice(start, end))).toEqual(['sk-ant-api03-[redacted]', 'sk-ant-oat01-[redacted]']);
  });

  it('of an identifier and of a key behind it: the identifier stays, each has its place and kind', () => {
    const { text, credentials } = run(`wrkspc_01ABCDEFGHIJKLMNOPQRSTUV and ${key}`);
    expect(credentials.map(({ start, end, faults: found }) => [text.slice(start, end), found])).toEqual([
      ['wrkspc_01ABCDEFGHIJKLMNOPQRSTUV', []],
      ['sk-ant-api03-[redacted]', []],
    ]);
  });

  it.each([
    ['ANTHROPIC_AUTH_TOKEN=zzzzzz', ['ANTHROPIC_AUTH_TOKEN', []]],
    ['ANTHROPIC_AUTH_TOKEN=Bearer zzzzzz', ['ANTHROPIC_AUTH_TOKEN', ['bearer-inside']]],
    ['Authorization: Bearer zzzzz1', ['authorization', []]],
    ['Authorization: Bearer Bearer zzzzz1', ['authorization', ['bearer-inside']]],
    ['x-api-key: Bearer zzzzz1', ['x-api-key', ['bearer-inside']]],
    ['ANTHROPIC_API_KEY=your-key', ['ANTHROPIC_API_KEY', ['placeholder']]],
  ])('%j: known by its place alone', (written, [carrier, kinds]) => {
    const { text, credentials, slots } = run(`first line\n${written}\nlast`);
    expect(credentials.map((seen) => [seen.carrier, seen.faults.map(({ kind }) => kind)])).toEqual([[carrier, kinds]]);
    expect(text.slice(credentials[0]?.start, credentials[0]?.end)).toBe('[redacted]');
    expect(slots.map(({ credential }) => credential)).toEqual([0]);
  });

  it('of slots in a text of several kinds, in any order, each with its own credential', () => {
    const { credentials, slots } = run(`ANTHROPIC_AUTH_TOKEN=zzzzzz\nANTHROPIC_API_KEY=${key}\nDB_PASSWORD=zzzzzz\nx-api-key: ${token}`);
    expect(slots.map(({ name, credential }) => [name, credentials[credential]?.carrier])).toEqual([
      ['ANTHROPIC_AUTH_TOKEN', 'ANTHROPIC_AUTH_TOKEN'],
      ['ANTHROPIC_API_KEY', 'ANTHROPIC_API_KEY'],
      ['DB_PASSWORD', undefined],
      ['x-api-key', 'x-api-key'],
    ]);
  });

  it('of slots are those of the redacted text, each with its credential', () => {
    const { text, slots } = run(`ANTHROPIC_API_KEY=${key}\nANTHROPIC_AUTH_TOKEN=${token}\nANTHROPIC_BASE_URL=https://x.example`);
    expect(slots.map(({ name, start, end, credential }) => [name, text.slice(start, end), credential])).toEqual([
      ['ANTHROPIC_API_KEY', 'sk-ant-api03-[redacted]', 0],
      ['ANTHROPIC_AUTH_TOKEN', 'sk-ant-oat01-[redacted]', 1],
      ['ANTHROPIC_BASE_URL', 'https://x.example', -1],
    ]);
  });

  it('to be masked are those of the text as typed, the prefix to be shown', () => {
    const text = `a ${key} b DB_PASSWORD=zzzzzz c sk-ant-api03-[redacted]`;
    expect(credentialSpans(text, knowledge.kinds).map(({ start, end, shown }) => [text.slice(start, end), shown])).toEqual([
      [key, 'sk-ant-api03-'.length],
      ['zzzzzz', 0],
    ]);
  });

  it('to be masked follow a value behind the prefixes of a log', () => {
    const text = `10:00:01 INFO [a] ${key.slice(0, 60)}\n10:00:02 INFO [a] ${key.slice(60)}`;
    expect(credentialSpans(text, knowledge.kinds)).toEqual([{ start: 18, end: text.length, shown: 'sk-ant-api03-'.length }]);
  });

  it('a line that is commented out is told', () => {
    expect(run(`# ANTHROPIC_API_KEY=${key}\nANTHROPIC_API_KEY=${key}`).slots.map(({ commented }) => commented)).toEqual([true, false]);
  });
});

describe('a name that is set to nothing', () => {
  it.each([
    ['another variable', 'ANTHROPIC_API_KEY=\nDB_PASSWORD=zzzzz1'],
    ['an export', 'export ANTHROPIC_API_KEY=\nexport DB_PASSWORD=zzzzz1'],
    ['a variable behind an empty line', 'ANTHROPIC_API_KEY=\n\nDB_PASSWORD=zzzzz1'],
    ['a variable of one word', 'ANTHROPIC_API_KEY=\nPORT=4000\nDB_PASSWORD=zzzzz1'],
    ['a variable of PowerShell', '$env:ANTHROPIC_API_KEY=\n$env:DB_PASSWORD="zzzzz1"'],
    ['a line of Windows', 'set ANTHROPIC_API_KEY=\r\nset DB_PASSWORD=zzzzz1'],
    ['a comment', 'ANTHROPIC_API_KEY=\n# of the database\nDB_PASSWORD=zzzzz1'],
    ['an option', 'ANTHROPIC_API_KEY:\n  password: zzzzz1'],
  ])('does not take %s on the next line for its value', (_name, written) => {
    const { text, slots } = run(written);
    expect(slots[0]).toMatchObject({ name: 'ANTHROPIC_API_KEY', value: 'empty', credential: -1 });
    expect(text).toBe(written.replace('zzzzz1', '[redacted]'));
  });

  it.each([
    ['a value', 'zzzzz1123456'],
    ['an indented value', '  zzzzz1123456'],
    ['base64 that ends in =', 'ZZZZZZZZ='],
    ['base64 that ends in ==', 'zzZZ1234zzZZ12=='],
    ['a value with a colon', 'zzzzz1:123456'],
    ['a bearer token', 'Bearer zzzzz1123456'],
  ])('is none when the next line is %s', (_name, line) => {
    const { text, slots } = run(`ANTHROPIC_AUTH_TOKEN=\n${line}\nend`);
    expect(text).toMatch(/^ANTHROPIC_AUTH_TOKEN=\n\s*(?:Bearer )?\[redacted\]\nend$/);
    expect(slots.map(({ value }) => value)).toEqual(['opaque']);
  });
});
