import { describe, expect, it } from 'vitest';
import { CLIENTS } from '../../src/precedence/clients/all.ts';
import { NAMES } from '../../src/precedence/clients/names.ts';
import { commandsFor } from '../../src/precedence/commands.ts';
import { type Prediction, predict } from '../../src/precedence/predict.ts';
import type { Setting } from '../../src/precedence/types.ts';

const key: Setting = { place: 'ANTHROPIC_API_KEY', family: 'sk-ant-api03-' };
const token: Setting = { place: 'ANTHROPIC_AUTH_TOKEN', family: 'sk-ant-oat01-' };
const oauth: Setting = { place: 'CLAUDE_CODE_OAUTH_TOKEN', family: 'sk-ant-oat01-' };
const login: Setting = { place: 'login', family: 'sk-ant-oat01-' };

function ask(client: string, set: Setting[], rest: { version?: string; baseUrl?: 'plain' | 'v1' } = {}): Prediction {
  const prediction = predict({ client, set, ...rest });
  if (!prediction) throw new Error(`nothing is known of ${client}`);
  return prediction;
}
const warnings = (prediction: Prediction): string[] => prediction.warnings.map(({ id }) => id);

describe('who pays', () => {
  it.each([
    ['an API key: its organization', 'claude-code', [key], ['api']],
    ['a login: the plan', 'claude-code', [login], ['subscription']],
    ['a token of unknown origin: its issuer', 'claude-code', [token], ['issuer']],
    ['a profile: its organization', 'typescript-sdk', [{ place: 'default-profile' }], ['organization']],
    ['nothing set: nobody', 'typescript-sdk', [], []],
  ] as [string, string, Setting[], string[]][])('%s', (_name, client, set, expected) => {
    expect(ask(client, set).pays).toEqual(expected);
  });
});

describe('what a careful colleague would say', () => {
  it('a key that bills the API although a subscription is logged in', () => {
    expect(warnings(ask('claude-code', [key, login]))).toEqual(
      expect.arrayContaining(['login-is-shadowed', 'api-is-billed-despite-subscription']),
    );
  });

  it('nothing of a login to a client that has none', () => {
    expect(warnings(ask('typescript-sdk', [key, login]))).toEqual(['not-read-by-this-client']);
  });

  it('a helper that is not waited for', () => {
    const helper: Setting = { place: 'apiKeyHelper', family: 'sk-ant-api03-' };
    expect(warnings(ask('claude-code', [helper, token]))).toContain('helper-may-come-too-late');
    expect(ask('claude-code', [{ ...helper, shape: 'slow' }, token]).sentFrom).toEqual(['ANTHROPIC_AUTH_TOKEN']);
  });

  it('two credentials in one request', () => {
    expect(warnings(ask('claude-code', [key, token]))).toContain('two-are-sent');
    expect(warnings(ask('typescript-sdk', [key, token]))).not.toContain('two-are-sent');
  });

  it('an OAuth token without the beta header, where nothing adds it', () => {
    expect(warnings(ask('claude-code', [token]))).toContain('beta-header-missing');
    expect(warnings(ask('claude-code', [oauth]))).not.toContain('beta-header-missing');
  });

  it('a variable that the client does not read', () => {
    expect(warnings(ask('typescript-sdk', [oauth]))).toContain('not-read-by-this-client');
    expect(ask('typescript-sdk', [oauth]).stops).toBe('no-credential');
  });

  it('a base URL that one client needs with /v1 and the other without', () => {
    expect(warnings(ask('typescript-sdk', [key], { baseUrl: 'v1' }))).toContain('v1-twice');
    expect(warnings(ask('ai-sdk', [key], { baseUrl: 'plain' }))).toContain('v1-is-missing');
  });

  it('the command that takes the winner out of the race, only when another waits', () => {
    expect(commandsFor(ask('claude-code', [key, login])).map(({ command }) => command)).toEqual(['unset ANTHROPIC_API_KEY']);
    expect(commandsFor(ask('claude-code', [login]))).toEqual([]);
  });
});

describe('a client that withOptions makes of another', () => {
  const cloned: Setting = { place: 'with-options:authToken', family: 'sk-ant-oat01-' };

  it('goes by the name of what it was given, and says what is passed over', () => {
    const prediction = ask('typescript-sdk', [key, cloned]);
    expect(prediction).toMatchObject({ winner: 'with-options:authToken', headers: { authorization: 'Bearer {with-options:authToken}' } });
    expect(prediction.candidates).toEqual([
      { place: 'with-options:authToken', fate: 'sent' },
      { place: 'ANTHROPIC_API_KEY', fate: 'loses' },
    ]);
  });

  it('sends both before 1.0.0, with a warning', () => {
    const prediction = ask('typescript-sdk', [key, cloned], { version: '0.137.0' });
    expect(prediction.sentFrom).toEqual(['ANTHROPIC_API_KEY', 'with-options:authToken']);
    expect(prediction.warnings.find(({ id }) => id === 'two-are-sent')?.places).toEqual(['ANTHROPIC_API_KEY', 'with-options:authToken']);
  });

  it('is not to be had before 0.50.1', () => {
    expect(ask('typescript-sdk', [key, cloned], { version: '0.41.0' }).stops).toBe('no-with-options');
  });

  it('is nothing that is known of other clients', () => {
    expect(warnings(ask('python-sdk', [key, cloned]))).toEqual(['not-read-by-this-client']);
  });
});

describe('the clients', () => {
  it.each(CLIENTS)('$id answers any single setting without throwing, at its newest', ({ id, newest, history }) => {
    expect(history.at(-1)?.from).toBeDefined();
    for (const setting of [key, token, oauth, login]) expect(ask(id, [setting]).version).toBe(newest);
  });

  it('say nothing of a client or version that is older than what is known', () => {
    expect(predict({ client: 'nobody', set: [key] })).toBeNull();
    expect(predict({ client: 'typescript-sdk', version: '0.1.0', set: [key] })).toBeNull();
  });
});

it('a client says that it was run when there is no place where it was read', () => {
  expect(CLIENTS.map(({ id }) => id).sort()).toEqual(Object.keys(NAMES).sort());
  expect(CLIENTS.map(({ id, readAt }) => [id, readAt === undefined])).toEqual(
    CLIENTS.map(({ id }) => [id, NAMES[id as keyof typeof NAMES].run]),
  );
});
