import { describe, expect, it } from 'vitest';
import { redact } from '../../src/diagnosis/redact/redact.ts';
import { fake } from '../support/fake.ts';
import { knowledge } from '../support/knowledge.ts';

const left = (text: string): string => redact(text, knowledge.kinds).text;

describe('a secret under a name that nobody listed', () => {
  it.each([
    'CF-Access-Client-Secret: zzzzzz9',
    'Ocp-Apim-Subscription-Key: zzzzzz9',
    'X-Gateway-Token: zzzzzz9',
    'litellm_api_key: zzzzzz9',
    'gateway_token=zzzzzz9',
    'aws_secret_access_key = /zzz/zzz+zz9',
    '{"gatewayApiKey": "zzzzzz9"}',
    '{"my_api_key":"zzzzzz9"}',
    '{"pass": "zzzzzz9"}',
    'AccountName=a;AccountKey=zzzzzz9==;',
    'headers.set("X-Gateway-Token", "zzzzzz9")',
    'run --gateway-token zzzzzz9',
    'userPassword: zzzzzz9',
    'github_pat=zzzzzz9',
  ])('%j', (text) => {
    expect(left(text)).toContain('[redacted]');
    expect(left(text)).not.toContain('zzz');
  });

  it('is only cut out: it says nothing of Claude', () => {
    const { credentials, slots } = redact('X-Gateway-Token: zzzzzz9', knowledge.kinds);
    expect({ credentials, slots }).toEqual({ credentials: [], slots: [] });
  });

  it.each([
    'invalid_token: token_expired',
    '{"error":"invalid_token","message":"zzzzzz9"}',
    'max_token: 4096',
    'the refresh token: expired',
    'a_secret:\nzzzzzz9',
    'gateway_token=',
    'gateway_token=$GATEWAY_TOKEN',
    `my_token=sk-ant-oat01-[redacted]`,
  ])('there is none in %j', (text) => {
    expect(left(text)).toBe(text);
  });

  it('a credential that is recognised keeps its prefix', () => {
    expect(left(`gateway_token=${fake.apiKey()}`)).toBe('gateway_token=sk-ant-api03-[redacted]');
  });
});

describe('a command of a helper that says the secret itself', () => {
  it.each([
    '{"apiKeyHelper": "echo zzzzzz9"}',
    '{"apiKeyHelper": "printf zzzzzz9"}',
    '{"apiKeyHelper": "/bin/echo zzzzzz9"}',
    `{"apiKeyHelper": "bash -c 'echo zzzzzz9'"}`,
    '{"apiKeyHelper": "sh -c \\"printf zzzzzz9\\"", "model": "x"}',
    '{"apiKeyHelper": "zzzzzzzzzz-zzzzzzzz9"}',
  ])('%j', (text) => {
    expect(left(text)).not.toContain('zzz');
  });

  it.each([
    '{"apiKeyHelper": "zzzzzzzzzzzzzzzzzzzz"}',
    '{"apiKeyHelper": "get-key-9"}',
    '{"apiKeyHelper": "op read op://a/b"}',
    '{"apiKeyHelper": "~/bin/echo-key.sh"}',
  ])('is not %j', (text) => {
    expect(left(text)).toBe(text);
  });
});

describe('the whole of a secret is cut out', () => {
  it.each([
    ['with an escaped quote in it', String.raw`{"password": "zz\"zzz9", "user": "x"}`, '{"password": "[redacted]", "user": "x"}'],
    ['with a doubled quote in it', "password: 'zz''zzz9'", "password: '[redacted]'"],
    ['in the brackets of an example', 'ANTHROPIC_API_KEY=<zzz9zzz9zzz9>', 'ANTHROPIC_API_KEY=[redacted]'],
    ['before a credential in the same value', `MY_TOKEN=zzz9zzz9:${fake.apiKey()}`, 'MY_TOKEN=[redacted]sk-ant-api03-[redacted]'],
    [
      'behind a word and before a credential',
      `{"my_token": "or zzz9zzz9 ${fake.apiKey()}"}`,
      '{"my_token": "[redacted]sk-ant-api03-[redacted]"}',
    ],
    ['but not of a command', `{"apiKeyHelper": "x9y8z7w6v5 ${fake.apiKey()}"}`, '{"apiKeyHelper": "x9y8z7w6v5 sk-ant-api03-[redacted]"}'],
    ['up to white space', 'MY_TOKEN=zzz9;zzz9)zzz9 next', 'MY_TOKEN=[redacted] next'],
    ['up to a credential', `MY_TOKEN=zzz9;API_KEY=${fake.apiKey()}`, 'MY_TOKEN=[redacted]sk-ant-api03-[redacted]'],
    ['but not the name that follows in code', 'f(MY_TOKEN=zzz9)zzz', 'f(MY_TOKEN=[redacted])zzz'],
    ['but not names before a credential', `token: ANTHROPIC_API_KEY=${fake.apiKey()}`, 'token: ANTHROPIC_API_KEY=sk-ant-api03-[redacted]'],
    ['of digits', 'DB_PASSWORD=123456', 'DB_PASSWORD=[redacted]'],
  ])('%s', (_name, text, rest) => {
    expect(left(text)).toBe(rest);
  });

  it.each(['ANTHROPIC_API_KEY=<your-api-key>', 'ANTHROPIC_API_KEY=xxxxxxxx', 'max_tokens: 123456'])('%j stays', (text) => {
    expect(left(text)).toBe(text);
  });
});
