import { describe, expect, it } from 'vitest';
import { redact } from '../../src/diagnosis/redact/redact.ts';
import { settingsFrom } from '../../src/diagnosis/settings.ts';
import { fake } from '../support/fake.ts';
import { diagnose, knowledge } from '../support/knowledge.ts';

const places = (text: string): string[] =>
  settingsFrom(redact(text, knowledge.kinds)).map(({ place, shape }) => (shape ? `${place} (${shape})` : place));

describe('what a text sets', () => {
  it.each([
    [
      'a .env',
      `ANTHROPIC_API_KEY=${fake.apiKey()}\nANTHROPIC_AUTH_TOKEN="${fake.accessToken()}"`,
      ['ANTHROPIC_API_KEY', 'ANTHROPIC_AUTH_TOKEN'],
    ],
    [
      'env output with an empty value',
      `ANTHROPIC_API_KEY=\nCLAUDE_CODE_OAUTH_TOKEN=${fake.accessToken()}`,
      ['ANTHROPIC_API_KEY (empty)', 'CLAUDE_CODE_OAUTH_TOKEN'],
    ],
    [
      'a line that is commented out',
      `# ANTHROPIC_API_KEY=${fake.apiKey()}\nexport ANTHROPIC_AUTH_TOKEN=abcdef123456`,
      ['ANTHROPIC_AUTH_TOKEN'],
    ],
    [
      'settings.json',
      `{"apiKeyHelper": "~/bin/key.sh", "env": {"ANTHROPIC_API_KEY": "${fake.apiKey()}"}}`,
      ['apiKeyHelper', 'settings:ANTHROPIC_API_KEY'],
    ],
    [
      'claude auth status',
      '{"loggedIn": true, "authMethod": "claude.ai", "apiKeySource": "ANTHROPIC_API_KEY"}',
      ['login', 'ANTHROPIC_API_KEY'],
    ],
    [
      'claude auth status of a login that is not in use',
      'Auth token: claude.ai · not in use\nAPI key: ANTHROPIC_API_KEY\n',
      ['login', 'ANTHROPIC_API_KEY'],
    ],
    ['claude auth status of a stored login', '{"authMethod": "claude.ai", "storedClaudeAiLogin": true}', ['login']],
    ['claude auth status of some token', '{"loggedIn": true, "authMethod": "oauth_token", "apiProvider": "firstParty"}', []],
    ['claude auth status of one token', 'Auth token: ANTHROPIC_AUTH_TOKEN\n', ['ANTHROPIC_AUTH_TOKEN']],
    ['claude auth status of a helper', 'Auth token: apiKeyHelper\n', ['apiKeyHelper']],
    [
      'claude auth status of a Console key',
      'Auth token: CLAUDE_CODE_OAUTH_TOKEN\nAPI key: /login managed key · not in use\n',
      ['CLAUDE_CODE_OAUTH_TOKEN', 'console-key'],
    ],
    ['claude auth status of the default profile', 'Profile: credentials-file · user_oauth · profile default\n', ['default-profile']],
    ['claude auth status of a named profile', 'Profile: credentials-file · user_oauth · profile work\n', ['ANTHROPIC_PROFILE']],
    ['claude auth status of federation', 'Profile: env-quad · org …AAAAAA · rule …AAAAAA\n', ['federation']],
    ['/status', 'Login method: Claude Max account\nAPI key: ANTHROPIC_API_KEY', ['login', 'ANTHROPIC_API_KEY']],
    [
      'code',
      `new Anthropic({ apiKey: "${fake.apiKey()}" }) // ANTHROPIC_AUTH_TOKEN=${fake.accessToken()}`,
      ['apiKey', 'ANTHROPIC_AUTH_TOKEN'],
    ],
    [
      'headers of one’s own',
      `ANTHROPIC_API_KEY=${fake.apiKey()}\nANTHROPIC_CUSTOM_HEADERS="Authorization: Bearer ${fake.accessToken()}"`,
      ['ANTHROPIC_API_KEY', 'custom-headers:authorization'],
    ],
    ['prose', 'My ANTHROPIC_API_KEY does not work', []],
  ])('%s', (_name, text, expected) => {
    expect(places(text).toSorted()).toEqual(expected.toSorted());
  });
});

describe('a pasted .env with two credentials', () => {
  const text = `ANTHROPIC_API_KEY=${fake.apiKey('Q')}\nCLAUDE_CODE_OAUTH_TOKEN=${fake.accessToken('Q')}`;

  it('is told who wins in each client, and who pays', () => {
    const verdicts = Object.fromEntries(diagnose(text).precedence.map((one) => [one.client, one]));
    expect(verdicts['claude-code']).toMatchObject({ winner: 'ANTHROPIC_API_KEY', pays: ['api'] });
    expect(verdicts['claude-code']?.warnings.map(({ id }) => id)).toContain('api-is-billed-despite-subscription');
    expect(verdicts['typescript-sdk']?.headers).toEqual({ authorization: 'Bearer {ANTHROPIC_API_KEY}' });
    expect(verdicts['python-sdk']?.headers).toEqual({ 'x-api-key': '{ANTHROPIC_API_KEY}' });
  });

  it('puts the client that was named first, at its version', () => {
    const [first] = diagnose(text, { client: 'typescript-sdk', version: '0.137.0' }).precedence;
    expect(first).toMatchObject({ client: 'typescript-sdk', version: '0.137.0', headers: { 'x-api-key': '{ANTHROPIC_API_KEY}' } });
  });

  it('never repeats a value', () => {
    expect(JSON.stringify(diagnose(text).precedence)).not.toContain('QQQ');
  });

  it('says nothing of one credential alone', () => {
    expect(diagnose(`ANTHROPIC_API_KEY=${fake.apiKey()}`).precedence).toEqual([]);
  });
});
