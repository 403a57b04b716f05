import { describe, expect, it } from 'vitest';
import { valueKind } from '../../src/diagnosis/redact/value-kind.ts';

/** Not written by hand: nothing that looks like a secret stands in this file. */
const HEX = '0123456789abcdef'.repeat(2);

describe('a value that may be shown', () => {
  it.each([
    ['$ANTHROPIC_API_KEY', 'reference'],
    [`\${ANTHROPIC_API_KEY}`, 'reference'],
    [`\${ANTHROPIC_API_KEY:-}`, 'reference'],
    [`\${ANTHROPIC_API_KEY:?not set}`, 'reference'],
    [`\${ONE:-$TWO}`, 'reference'],
    [`\${{ secrets.ANTHROPIC_API_KEY }}`, 'reference'],
    ['$env:ANTHROPIC_API_KEY', 'reference'],
    ['$api_key', 'reference'],
    ['$(cat ~/.secrets/key)', 'reference'],
    ['%ANTHROPIC_API_KEY%', 'reference'],
    ['{{ anthropic_key }}', 'reference'],
    ['process.env.ANTHROPIC_API_KEY!', 'reference'],
    ['import.meta.env.VITE_KEY', 'reference'],
    ['os.environ[', 'reference'],
    ['os.getenv(', 'reference'],
    ['secrets.ANTHROPIC_API_KEY', 'reference'],
    ['settings.anthropicApiKey', 'reference'],
    ['self.api_key', 'reference'],
    ['Config::Token', 'reference'],
    ['config?.auth?.token', 'reference'],
    ['get_api_key(', 'reference'],
    ['str(settings.key', 'reference'],
    ['config.abcDefGhi', 'reference'],
    [`config.${'z'.repeat(20)}`, 'reference'],
    ['ANTHROPIC_AUTH_TOKEN', 'reference'],
    ['!secret claude', 'reference'],
    ['op://vault/item/field', 'reference'],
    ['arn:aws:secretsmanager:us-east-1:1:secret:zz', 'reference'],
    ['claude.ai', 'reference'],
    ['{auth_token}', 'reference'],
    ['#{token}', 'reference'],
    ['(Get-Content', 'reference'],
    ['Path(', 'reference'],
    ['$(printf %s "$KEY")', 'reference'],
    ['(none)', 'flag'],
    ['&str', 'words'],
    ['/abs/path/service-account.json', 'path'],
    ['~/zz', 'path'],
    ['../zz', 'path'],
    ['/run/secrets/claude', 'path'],
    ['$HOME/.secrets/claude', 'path'],
    ['%USERPROFILE%\\zz', 'path'],
    ['C:\\zz', 'path'],
    ['not set', 'words'],
    ['Optional[str]', 'words'],
    ['function', 'words'],
    ['(redacted)', 'blanked'],
  ])('%j is a %s', (value, kind) => {
    expect(valueKind(value, false)).toBe(kind);
  });
});

describe('a value that only looks as if it came from elsewhere is one', () => {
  it.each([
    ['a token with a dot in it', `hvs.${HEX.toUpperCase()}${HEX}`],
    ['a token in two parts', `${HEX}.${HEX}`],
    ['short parts', 'zz.zz123'],
    ['words that are no names of code', 'correct.horse.battery'],
    ['parts in many cases', 'token.aBcDeFgHiJkLmNoP'],
    ['parts in two cases that no name has', 'config.apiABCDEFabc'],
    ['parts of syllables', 'config.abCdEfGh'],
    ['a name with a random end', 'config.key_aBcDeFgHi'],
    ['one name alone', 'tokenValue'],
    ['a path with a random part', '~/a1b2c3d4e5f6'],
    ['a part without an end', `token.${'z'.repeat(21)}`],
    ['a password with a bracket', 'Winter(2024'],
    ['a password like a call', 'Winter(abc'],
    ['a password with a dollar', '$ecret-zz'],
    ['a password like a variable of a word', '$ummer'],
    ['a password with an exclamation mark', '!Winter'],
    ['a password like a tag', '!secretly'],
    ['a password with a percent sign', '%Awinter'],
    ['base64 that begins with a slash', `/${HEX}/zz`],
    ['a default that is a value', `\${DB_PASSWORD:-zzzzzz}`],
    ['a command that says it', '$(echo zzzzzz)'],
    ['a command that prints it', "$(printf '%s' zzzzzz)"],
    ['a word with more behind it', 'functionzz9'],
    ['an option with more behind it', 'optional-zz9'],
  ])('%s', (_name, value) => {
    expect(valueKind(value, false)).toBe('opaque');
  });
});
