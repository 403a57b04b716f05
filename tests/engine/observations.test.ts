import { describe, expect, it } from 'vitest';
import { observe } from '../../src/diagnosis/observe/observe.ts';
import { redact } from '../../src/diagnosis/redact/redact.ts';
import { knowledge } from '../support/knowledge.ts';

const factsOf = (text: string): string[] => [...observe(redact(text, knowledge.kinds), {}).keys()];

describe('an error body', () => {
  it.each([
    ['of the API', '{"type":"error","error":{"type":"authentication_error","message":"invalid x-api-key"}}', false],
    ['of the API, in a string of JSON', String.raw`{\"type\":\"error\",\"error\":{\"type\":\"api_error\",\"message\":\"m\"}}`, false],
    ['of a refusal at the door', '{"error":{"type":"forbidden","message":"Request not allowed"}}', false],
    ['of another server', '{"error":{"message":"m","code":"invalid_api_key"}}', true],
    [
      'in an envelope like ours with a type that is not',
      '{"type":"error","error":{"type":"AuthError","message":"Missing API key."}}',
      true,
    ],
    ['with a type of two words', '{"type":"error","error":{"type":"invalid parameters","message":"m"}}', true],
  ])('%s', (_name, body, foreign) => {
    expect(factsOf(body).includes('body:foreign')).toBe(foreign);
  });
});

it('a refusal that the terminal has wrapped is as familiar as before', () => {
  const body =
    '401 {"type":"error","error":{"type":"authentication_error","message":"Invalid\nOAuth token. The provided token was not found."}}';
  expect(factsOf(body)).not.toContain('message:unfamiliar');
  expect(factsOf(body.replace('OAuth token', 'ticket'))).toContain('message:unfamiliar');
});

describe('a base URL', () => {
  it.each([
    ['ANTHROPIC_BASE_URL=https://gateway.example', true],
    ['ANTHROPIC_BASE_URL=https://api.anthropic.com', false],
    ['env.ANTHROPIC_BASE_URL = null;', false],
    ['ANTHROPIC_BASE_URL=', false],
  ])('%s', (line, another) => {
    expect(factsOf(line).includes('host:other')).toBe(another);
  });
});

describe('what stands for a value', () => {
  const PLACEHOLDER = 'placeholder:ANTHROPIC_API_KEY';
  it.each([
    ['your-api-key', true],
    ['xxxx', true],
    ['<your key>', true],
    ['"..."', false],
    ['***', false],
    ['[REDACTED]', false],
    ['<hidden>', false],
    ['<key>', false],
    ['<real-api-key>', false],
    ['<your_key>', true],
  ])('%s is a placeholder: %s', (value, left) => {
    const text = `ANTHROPIC_API_KEY=${value}`;
    expect(factsOf(text).includes(PLACEHOLDER)).toBe(left);
    expect(factsOf(text)).toContain('carrier:ANTHROPIC_API_KEY');
  });
});

describe('words that mean something in one place only', () => {
  it.each([
    ["the error type of a gateway's body", '{"error":{"message":"m","type":"auth_error"}}', 'type:auth_error', true],
    ['the same in a string of JSON', String.raw`{\"error\":{\"type\":\"auth_error\"}}`, 'type:auth_error', true],
    ['the name of a variable in prose', 'fetch_usage() gets a 401 and returns `auth_error`', 'type:auth_error', false],
    ['an address of the API without its version', "url: 'https://api.anthropic.com/messages'", 'endpoint:no-version', true],
    ['an address of the API with it', "url: 'https://api.anthropic.com/v1/messages'", 'endpoint:no-version', false],
    ["an error of the protocol's SDK", 'SSE error: Non-200 status code (401)', 'context:mcp', true],
  ])('%s', (_name, text, fact, seen) => {
    expect(factsOf(text).includes(fact)).toBe(seen);
  });
});

describe('a sandbox', () => {
  it.each([
    ['claude runs inside a macOS Seatbelt sandbox', true],
    ['isolation: "worktree"', true],
    ['a sandboxed agent', true],
    ['An iframe with allow-scripts for its sandbox attribute can escape.', false],
    ['SandboxEgressRestrictedError', false],
  ])('%s: %s', (text, there) => {
    expect(factsOf(text).includes('context:sandbox')).toBe(there);
  });
});

describe('a character that does not belong into a value', () => {
  it.each([
    ['it puts the Unicode character © into the API key', true],
    ['the token holds a non-ASCII character', true],
    ['the answer has Unicode characters in it', false],
    ['Unicode characters work. The key is set.', false],
  ])('%s: %s', (text, there) => {
    expect(factsOf(text).includes('matter:odd-character')).toBe(there);
  });
});

it('a bug report made by Claude Code names it', () => {
  const form = (line: string): string[] => factsOf(`- Platform: linux\n- Version: 1.0.86\n${line}`);
  expect(form('[{"error":"Error: Could not resolve authentication method')).toContain('client:claude-code');
  expect(form('- Feedback ID: 00000000')).toContain('client:claude-code');
  expect(form('{"error":"invalid"}')).not.toContain('client:claude-code');
});
