import { describe, expect, it } from 'vitest';
import { redact } from '../../src/diagnosis/redact/redact.ts';
import { knowledge } from '../support/knowledge.ts';

const left = (text: string): string => redact(text, knowledge.kinds).text;

/** What people paste in which no secret stands: a diagnosis is made from what is left. */
describe('nothing is cut out of', () => {
  it.each([
    ['an input that is empty, in a log of Actions', '  with:\n    anthropic_api_key: \n    track_progress: true'],
    ['an empty variable before a path', 'ANTHROPIC_API_KEY: \n    path: /x'],
    ['an empty variable before a command', 'ANTHROPIC_API_KEY=\nclaude -p hi'],
    ['an empty variable before a section', 'ANTHROPIC_AUTH_TOKEN=\n[mcp]'],
    ['an empty variable before an error', 'env:\n    ANTHROPIC_API_KEY: \nError: Environment variable validation failed'],
    ['a heading and its text', 'ANTHROPIC_API_KEY:\n\nThis variable is used for API billing.'],
    ['a list of names in JSON', '"globalPassThroughEnv": ["ANTHROPIC_API_KEY", "ANTHROPIC_BASE_URL", "ANTHROPIC_MODEL"]'],
    ['a list of names in Python', "for k in ('ANTHROPIC_API_KEY', 'ANTHROPIC_AUTH_TOKEN', 'ANTHROPIC_BASE_URL'):"],
    ['a list of headers', "headers: ['authorization', 'x-api-key', 'anthropic-version', 'content-type']"],
    ['required fields', '"required": ["api_key", "model"]'],
    ['an error of a shell', 'bash: ANTHROPIC_API_KEY: unbound variable'],
    ['an error of a shell about a parameter', 'sh: 1: ANTHROPIC_API_KEY: parameter null or not set'],
    ['whether it was found', 'ANTHROPIC_API_KEY: Found'],
    ['that it is not set, in Chinese', 'ANTHROPIC_API_KEY: 未设置'],
    ['that it is not set, in German', 'ANTHROPIC_API_KEY: nicht gesetzt'],
    ['that it is not set, in brackets', 'ANTHROPIC_API_KEY: [set]'],
    ['what a variable is for', 'ANTHROPIC_API_KEY: Your Anthropic API key'],
    ['what a variable is for, in brackets', '- ANTHROPIC_API_KEY: (required) the key'],
    ['a shell that asks whether it is set', `echo \${ANTHROPIC_API_KEY:-unset}`],
    ['a shell that shows its start', `echo "key: \${ANTHROPIC_API_KEY:0:12}"`],
    ['code that asks whether it is set', "process.env.ANTHROPIC_API_KEY ?? 'missing'"],
    ['code that prints it', 'console.log("token:", token);\nconsole.log("model", model)'],
    ['code that prints a variable', "console.log('ANTHROPIC_API_KEY:', process.env.ANTHROPIC_API_KEY)"],
    ['a label', '<label for="token">Token:</label>'],
    ['a table of variables', '| `CLAUDE_CODE_OAUTH_TOKEN` | OAuth2 token from setup-token |'],
    ['a list of secrets with dates', 'ANTHROPIC_API_KEY    2025-11-01T10:00:00Z'],
    ['a table of versions', '| ANTHROPIC_AUTH_TOKEN | v2.1.330+ |'],
    ['a sentence about a token', 'the token is OAuth2, and the API key is 401ing'],
    ['a sentence about a token in Chinese', '令牌是OAuth2格式'],
    ['an exception', "raise AnthropicError('authentication_failed')"],
    ['a model', 'ChatAnthropic("sonnet")'],
    ['the scope of a variable of Windows', '[Environment]::GetEnvironmentVariable("ANTHROPIC_API_KEY", "User")'],
    ['a reference of OpenCode', '"apiKey": "{env:ANTHROPIC_API_KEY}"'],
    ['PowerShell that asks', '$env:ANTHROPIC_API_KEY = Read-Host'],
    ['a secret of a shell variable', 'gh secret set ANTHROPIC_API_KEY --body "$KEY"'],
    ['a login with a shell variable', 'docker login -u x -p $TOKEN'],
    ['an address with shell variables', `http://\${USER}:\${PASS}@proxy`],
    ['a callback with an error', 'https://platform.claude.com/oauth/code/callback?error=invalid_request&state=missing'],
    ['an address that Actions blanked', 'https://x-access-token:***@github.com/a/b'],
    ['the name of a secret', 'existingSecret: anthropic-api-key'],
    ['a branch', 'git checkout -b "fix-auth"'],
    ['a challenge', 'www-authenticate: Bearer resource_metadata="https://x.example/.well-known/oauth-protected-resource"'],
    ['a type', 'api_key: Option<String>,'],
    ['a field of Rust', 'api_key: &self.api_key'],
    ['a service of TypeScript', 'apiKey: this.configService.get<string>("ANTHROPIC_API_KEY"),'],
    ['a function of Elixir', 'api_key: System.fetch_env!("ANTHROPIC_API_KEY")'],
    ['a field of a stored login', 'accessToken: result.claudeAiOauth.accessToken'],
    ['the name of a variable in quotes', '"apiKey": "ANTHROPIC_API_KEY"'],
    ['a merge', 'Merge 0123456789abcdef0123456789abcdef01234567 into abcdef0123456789abcdef0123456789abcdef01'],
    ['what was redacted with its prefix', 'ANTHROPIC_API_KEY=sk-[redacted]'],
  ])('%s', (_name, text) => {
    expect(left(text)).toBe(text);
  });
});

describe('texts made to hurt', () => {
  it('a long row of short pieces beside a random one is cut out', () => {
    expect(left(`a1b2c3d4e5f6g7h8i9j0${'-a'.repeat(40_000)}`)).toBe('[redacted]');
  });

  it.each(['token=$(', 'token=<', 'api_key=f(', 'A_B=', 'token=token='])(
    'of names within one value, %j again and again, few are read',
    (piece) => {
      const { slots } = redact(`${piece.repeat(4000)}\n`, knowledge.kinds);
      expect(slots.length).toBeLessThan(400);
    },
  );

  it('of many names within a text in quotes each is read', () => {
    const pairs = Array.from({ length: 40 }, (_, at) => `"a${at}_token":"zzz-word"`);
    expect(left(`CONFIG_JSON='{${pairs.join(',')}}'`)).not.toContain('zzz');
  });

  it('of many names on lines of their own each is read', () => {
    const lines = Array.from({ length: 40 }, (_, at) => `A${at}_TOKEN=zzz-word`);
    expect(left(lines.join('\n'))).toBe(lines.map((line) => line.replace('zzz-word', '[redacted]')).join('\n'));
  });

  it('of names in one run the first and sixteen more are read', () => {
    expect(redact(`${'A_B=C_D='.repeat(20)}word`, knowledge.kinds).slots).toHaveLength(17);
  });

  it('signed tokens on many lines are followed once', () => {
    const line = 'eyJaaaaaaaaaa.eyJaaaaaaaa.aaaaaaaa\n';
    expect(redact(line.repeat(500), knowledge.kinds).credentials.length).toBeLessThan(20);
  });
});
