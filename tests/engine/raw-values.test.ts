import { describe, expect, it } from 'vitest';
import { rawValues } from '../../src/diagnosis/redact/raw-values.ts';
import { fake } from '../support/fake.ts';
import { diagnose, knowledge } from '../support/knowledge.ts';

const familiesIn = (text: string): string[] => rawValues(text, knowledge.kinds).map(({ prefix }) => prefix);

describe('values that were not blanked out', () => {
  it.each(Object.entries(fake))('finds %s', (_name, make) => {
    expect(familiesIn(`Error: 401\ntoken ${make()}`)).toHaveLength(1);
  });

  it.each([
    ['a key', `x-api-key: ${fake.apiKey()}`, ['sk-ant-api03-']],
    ['two families, in order', `${fake.accessToken()} ${fake.apiKey()}`, ['sk-ant-oat01-', 'sk-ant-api03-']],
    ['a key that lost its end', 'sk-ant-api03-abc1def2ghi3', ['sk-ant-api03-']],
    ['a real key beside a blanked one', `sk-ant-api03-REDACTED ${fake.apiKey()}`, ['sk-ant-api03-']],
    ['a long body with a placeholder word in it', `sk-ant-api03-your${'Q'.repeat(89)}AA`, ['sk-ant-api03-']],
    ['a value that only its place gives away', 'ANTHROPIC_AUTH_TOKEN=9f8e7d6c5b4a', ['']],
    ['such a value on a line of its own', 'ANTHROPIC_AUTH_TOKEN=\n9f8e7d6c5b4a9f8e7d6c5b4a', ['']],
    ['such a value of 20 characters', `ANTHROPIC_AUTH_TOKEN=\n${'q1'.repeat(10)}`, ['']],
    ['a masked one that shows 17 characters', `sk-ant-api03-${'Q'.repeat(9)}...${'Q'.repeat(8)}`, ['sk-ant-api03-']],
    ['a word as a password', 'ANTHROPIC_AUTH_TOKEN=swordfish', ['']],
    ['a password in an address', 'https://proxy:9f8e7d6c@example.com', ['']],
  ])('tells the family of %s and nothing else', (_name, text, expected) => {
    expect(familiesIn(text)).toEqual(expected);
  });

  it.each([
    'sk-ant-api03-REDACTED',
    'sk-ant-api03-[redacted]',
    'sk-ant-oat01-…',
    'sk-ant-oat01-...',
    'sk-ant-api03-AbCd...WxYz',
    `sk-ant-api03-${'Q'.repeat(8)}...${'Q'.repeat(8)}`,
    'sk-ant-api03-xxxxxxxxxxxxxxxxxxxx',
    'sk-ant-api03-****',
    'sk-ant-api03-<your key>',
    'sk-ant-api03-YOUR_KEY_HERE',
    'sk-ant-api03-',
    'the prefix is sk-ant-oat01',
    'ANTHROPIC_API_KEY=REDACTED',
    'ANTHROPIC_API_KEY=\nError: 401 invalid x-api-key',
    'ANTHROPIC_API_KEY= Error: 401',
    `ANTHROPIC_AUTH_TOKEN=\n${'q1'.repeat(10).slice(1)}`,
    '{"apiKeySource": "ANTHROPIC_API_KEY", "subscriptionTypeOfTheAccount": "max"}',
    'const client = new Anthropic({ apiKey: (await readFile("key.txt", "utf8")).trim() });',
    '{"apiKeySource": "ANTHROPIC_API_KEY", "subscriptionType": "max"}',
    'HTTPS_PROXY=http://USER:PASSWORD@proxy.example.com:8080',
    'ANTHROPIC_API_KEY=\nANTHROPIC_AUTH_TOKEN=\nclaude -p hi',
    'ANTHROPIC_API_KEY=""\nclaude',
    'ANTHROPIC_API_KEY=your-api-key',
    'Authorization: Bearer sk-ant-oat01-REDACTED',
    'Authorization: Bearer <token>',
    'x-api-key: $ANTHROPIC_API_KEY',
    'https://proxy:REDACTED@example.com',
    'wrkspc_01EXAMPLE',
    '401 invalid x-api-key',
    '',
  ])('leaves %j alone', (text) => {
    expect(familiesIn(text)).toEqual([]);
  });

  it('finds none in what the engine has redacted', () => {
    const texts = Object.values(fake).map((make) => `ANTHROPIC_API_KEY=${make()}\nAuthorization: Bearer ${make()}`);
    expect(texts.flatMap((text) => familiesIn(diagnose(text).redacted))).toEqual([]);
  });
});
