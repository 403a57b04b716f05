import { describe, expect, it } from 'vitest';
import { fake } from '../support/fake.ts';
import { diagnose } from '../support/knowledge.ts';

const key = fake.apiKey();
const token = fake.accessToken();

/** How people write the same thing, and the carrier it must be read as. */
const CARRIERS: [string, string, string][] = [
  ['.env', `ANTHROPIC_API_KEY=${key}`, 'ANTHROPIC_API_KEY'],
  ['.env with quotes', `ANTHROPIC_API_KEY='${key}'`, 'ANTHROPIC_API_KEY'],
  ['export', `export ANTHROPIC_AUTH_TOKEN="${token}"`, 'ANTHROPIC_AUTH_TOKEN'],
  ['inline before a command', `ANTHROPIC_API_KEY=${key} claude -p hi`, 'ANTHROPIC_API_KEY'],
  ['PowerShell', `$env:ANTHROPIC_API_KEY = "${key}"`, 'ANTHROPIC_API_KEY'],
  ['PowerShell, persistent', `[Environment]::SetEnvironmentVariable("ANTHROPIC_API_KEY", "${key}", "User")`, 'ANTHROPIC_API_KEY'],
  ['cmd', `set ANTHROPIC_API_KEY=${key}`, 'ANTHROPIC_API_KEY'],
  ['setx', `setx ANTHROPIC_API_KEY "${key}"`, 'ANTHROPIC_API_KEY'],
  ['fish', `set -gx ANTHROPIC_API_KEY ${key}`, 'ANTHROPIC_API_KEY'],
  ['docker run', `docker run -e ANTHROPIC_API_KEY=${key} image`, 'ANTHROPIC_API_KEY'],
  ['compose, map', `environment:\n  ANTHROPIC_API_KEY: ${key}`, 'ANTHROPIC_API_KEY'],
  ['compose, list', `environment:\n  - ANTHROPIC_API_KEY=${key}`, 'ANTHROPIC_API_KEY'],
  ['Kubernetes', `env:\n  - name: ANTHROPIC_API_KEY\n    value: "${key}"`, 'ANTHROPIC_API_KEY'],
  ['GitHub Actions input', `with:\n  claude_code_oauth_token: ${token}`, 'oauth-token-option'],
  ['settings.json env', `{"env": {"CLAUDE_CODE_OAUTH_TOKEN": "${token}"}}`, 'CLAUDE_CODE_OAUTH_TOKEN'],
  ['settings.json helper', `{"apiKeyHelper": "echo ${key}"}`, 'api-key-helper'],
  ['Python option', `client = Anthropic(api_key="${key}")`, 'api-key-option'],
  ['Python token option', `Anthropic(auth_token="${token}")`, 'auth-token-option'],
  ['Python environment', `os.environ["ANTHROPIC_API_KEY"] = "${key}"`, 'ANTHROPIC_API_KEY'],
  ['TypeScript option', `new Anthropic({ apiKey: '${key}' })`, 'api-key-option'],
  ['TypeScript token option', `new Anthropic({ authToken: '${token}' })`, 'auth-token-option'],
  ['curl, x-api-key', `curl https://api.anthropic.com/v1/models -H "x-api-key: ${key}"`, 'x-api-key'],
  ['curl, bearer', `curl https://api.anthropic.com/v1/models -H 'Authorization: Bearer ${token}'`, 'authorization'],
  ['headers in code', `headers: { 'x-api-key': '${key}' }`, 'x-api-key'],
];

describe('where a credential stands', () => {
  it.each(CARRIERS)('%s', (_name, text, carrier) => {
    const answer = diagnose(text);
    expect(answer.credentials.map((seen) => seen.carrier)).toContain(carrier);
    expect(answer.redacted).not.toMatch(/A{9}/);
  });

  it('does not take a reference for a value', () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: GitHub Actions writes its references so
    const answer = diagnose('env:\n  ANTHROPIC_API_KEY: ${{ secrets.ANTHROPIC_API_KEY }}\n  ANTHROPIC_AUTH_TOKEN: $TOKEN');
    expect(answer.credentials).toEqual([]);
    expect(answer.redacted).toContain('secrets.ANTHROPIC_API_KEY');
  });

  it('removes a value that only its place gives away', () => {
    const answer = diagnose('ANTHROPIC_AUTH_TOKEN=gatewaygateway\nANTHROPIC_BASE_URL=https://gateway.example.com');
    expect(answer.redacted).toBe('ANTHROPIC_AUTH_TOKEN=[redacted]\nANTHROPIC_BASE_URL=https://gateway.example.com');
  });

  it('sees an OAuth token in the place of an API key', () => {
    expect(diagnose(`ANTHROPIC_API_KEY=${token}`).id).toBe('oauth-token-as-api-key');
  });
});
