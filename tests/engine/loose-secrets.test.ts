import { describe, expect, it } from 'vitest';
import { redact } from '../../src/diagnosis/redact/redact.ts';
import { knowledge } from '../support/knowledge.ts';

const left = (text: string): string => redact(text, knowledge.kinds).text;

/** Random to look at, and written by nobody: the digits of 16 twice, and letters and digits in turn with the signs of base64. */
const HEX = '0123456789abcdef'.repeat(2);
const BASE64 = `a1B2/c3D4e5F6+g7H8i9J0/${'k1L2m3N4'.repeat(2)}=`;
const SHORT = 'zzz9zzz';

describe('what looks random is cut out wherever it stands', () => {
  it.each([
    ['in a sentence', (value: string) => `my key is ${value} and it says invalid`],
    ['in Chinese', (value: string) => `密钥：${value}`],
    ['below a command', (value: string) => `$ echo $ANTHROPIC_API_KEY\n${value}\n`],
    ['under a name that says nothing', (value: string) => `ANTHROPIC_AUTH=${value}`],
    ['in a block of YAML', (value: string) => `anthropic: |\n  ${value}\nother: x`],
    ['in a list of properties', (value: string) => `<key>Anthropic</key><string>${value}</string>`],
    ['as the argument of a function', (value: string) => `new AnthropicClient("${value}")`],
    ['behind a colon in a header of one’s own', (value: string) => `ANTHROPIC_CUSTOM_HEADERS='X-Auth: ${value}'`],
  ])('%s', (_name, text) => {
    for (const value of [HEX, BASE64]) {
      expect(left(text(value))).toBe(text('[redacted]'));
    }
  });

  it.each([
    ['the number of a request', `request_id: req_011C${'a1B2c3D4'.repeat(2)}`],
    ['the id of a message', `msg_01${'a1B2c3D4'.repeat(2)}`],
    ['an id of an organization', '12345678-90ab-cdef-1234-567890abcdef'],
    ['a commit', `actions/checkout@${HEX}01234567`],
    ['the sum of a file', `sha256:${HEX}${HEX}`],
    ['a model', 'anthropic.claude-3-5-sonnet-20241022-v2:0'],
    ['names of code', 'checkAndRefreshOAuthTokenIfNeeded NSURLSessionDownloadTaskDelegate'],
    ['a path', '/home/runner/work/project123/node_modules/@anthropic-ai/sdk/core.mjs:471:28'],
    ['a time', '2026-04-26T17:13:31.901Z'],
    ['a text of one letter', 'z'.repeat(40)],
    ['the address of a commit', `https://github.com/a/b/commit/${HEX}01234567`],
    ['a short one beside a word', 'a1b2c3d4e5f6g7h8i9-handbook'],
    ['a long word with a number', 'abcdefghijklmnopqrstuvw-12'],
    ['letters whose case changes twice', 'abcdefGHIJKLmnopqrstuv9'],
  ])('but not %s', (_name, text) => {
    expect(left(text)).toBe(text);
  });

  it.each(['a1b2c3d4e5f6g7h8i9j0', 'QwErTyUiOpAsDfGh/a1b2c3d4e5', 'abcdefGHIJKLmnopqrstuv9x'])('of twenty characters: %s', (value) => {
    expect(left(value)).toBe('[redacted]');
  });

  it('what stands around it in an address stays', () => {
    expect(left(`https://gateway.example.com/v1/projects/${HEX}/messages`)).toBe(
      'https://gateway.example.com/v1/projects/[redacted]/messages',
    );
  });
});

describe('secrets that only their place gives away', () => {
  it.each([
    ['a pair of JSON', `{"name":"ANTHROPIC_API_KEY","value":"${SHORT}"}`, '{"name":"ANTHROPIC_API_KEY","value":"[redacted]"}'],
    ['headers with a scheme of their own', `Authorization: token ${SHORT}`, 'Authorization: token [redacted]'],
    ['a numbered variable', `ANTHROPIC_API_KEY_2=${SHORT}`, 'ANTHROPIC_API_KEY_2=[redacted]'],
    ['a variable of an environment', `ANTHROPIC_API_KEY_PROD=${SHORT}`, 'ANTHROPIC_API_KEY_PROD=[redacted]'],
    ['a user of curl', `curl --user me:${SHORT} https://a.example`, 'curl --user me:[redacted] https://a.example'],
    ['a user of a proxy', `curl --proxy-user me:${SHORT} x`, 'curl --proxy-user me:[redacted] x'],
    ['cookies of curl', `curl -b 'sid=${SHORT}' x`, "curl -b '[redacted]' x"],
    ['a netrc', `machine a.example login me password ${SHORT}`, 'machine a.example login me password [redacted]'],
    ['XML', `<password>${SHORT}</password>`, '<password>[redacted]</password>'],
    ['a list of properties', `<key>MY_TOKEN</key>\n<string>${SHORT}</string>`, '<key>MY_TOKEN</key>\n<string>[redacted]</string>'],
    ['a table', `| \`MY_TOKEN\` | \`${SHORT}\` |`, '| `MY_TOKEN` | `[redacted]` |'],
    ['a list of the environment', `MY_TOKEN              ${SHORT}`, 'MY_TOKEN              [redacted]'],
    ['the registry', `MY_TOKEN    REG_SZ    ${SHORT}`, 'MY_TOKEN    REG_SZ    [redacted]'],
    ['a block of YAML', `password: |\n  ${SHORT}\nother: x`, 'password: |\n  [redacted]\nother: x'],
    ['the address of a database', 'postgres://me:zz/z@9z@db.example/x', 'postgres://me:[redacted]@db.example/x'],
    ['the end of an approved key', `"approved": ["${'z9'.repeat(10)}"]`, '"approved": [[redacted]]'],
    ['each of several approved keys', `"approved": ["${'z9'.repeat(10)}", "${'y8'.repeat(10)}"]`, '"approved": [[redacted]]'],
    ['names in columns', `api_key          = "${SHORT}"`, 'api_key          = "[redacted]"'],
    ['a value on the next line, far in', `{ apiKey:\n        "${SHORT}",\n}`, '{ apiKey:\n        "[redacted]",\n}'],
    ['a phrase', `SSH_PASSPHRASE=${SHORT}`, 'SSH_PASSPHRASE=[redacted]'],
    ['a word with more behind a comma', 'password: Fake,zzz9zzz', 'password: [redacted]'],
  ])('%s', (_name, text, rest) => {
    expect(left(text)).toBe(rest);
  });

  it.each([
    ['a number of tokens', 'CLAUDE_CODE_MAX_OUTPUT_TOKENS=1000000'],
    ['a table of the documentation', '| `ANTHROPIC_API_KEY` | Your key |'],
    ['the name of the next pair', '{"authMethod": "oauth_token", "apiProvider": "firstParty"}'],
    ['a sentence about a variable', 'Please set the ANTHROPIC_API_KEY environment variable.'],
    ['a token put together', "'Authorization': 'Bearer ' + c.accessToken,\n  'anthropic-beta': 'oauth-2025-04-20'"],
    ['a token put into a text', '"Authorization": f"Bearer {auth_token}"'],
    ['a helper that shows a variable', '{"apiKeyHelper": "echo $ANTHROPIC_API_KEY"}'],
    ['a sentence that goes on', 'I set ANTHROPIC_API_KEY but it still asks me to log in'],
    ['a comment far behind a variable', 'ANTHROPIC_API_KEY=             # removed'],
    ['code that hands on a key', 'Anthropic(api_key=api_key, auth_token=auth_token)'],
    ['a reference of LiteLLM', 'api_key: os.environ/ANTHROPIC_API_KEY'],
    ['a variable that is emptied for one command', 'ANTHROPIC_API_KEY= claude'],
    ['an object that was not spelled out', 'Authorization: Bearer [object Object]'],
    ['the id of a trace', `trace_id=${HEX}`],
    ['a pair of a header', '{"name":"x-api-key","value":""}'],
    ['a user of a container', 'docker run -u 1000:1000 image'],
    ['a port', 'http://localhost:3000/@scope/package'],
  ])('%s is none', (_name, text) => {
    expect(left(text)).toBe(text);
  });
});
