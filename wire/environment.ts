import { join } from 'node:path';
import type { BaseUrl, Place, Setting } from '../src/precedence/types.ts';
import { fakeValue, IDENTITY_TOKEN, pastedValue } from './credentials.ts';
import { CONFIG_CREDENTIALS, IDENTITY_FILE, PROFILE_NAMES } from './home.ts';

const OAUTH_BETA = 'oauth-2025-04-20';
const PLAIN: Place[] = ['ANTHROPIC_API_KEY', 'ANTHROPIC_AUTH_TOKEN', 'CLAUDE_CODE_OAUTH_TOKEN'];

/** Ids of nothing, and a token signed by nobody. */
const FEDERATION = {
  ANTHROPIC_FEDERATION_RULE_ID: `fdrl_${'A'.repeat(24)}`,
  ANTHROPIC_ORGANIZATION_ID: 'AAAAAAAA-AAAA-4AAA-8AAA-AAAAAAAAAAAA',
  ANTHROPIC_IDENTITY_TOKEN: IDENTITY_TOKEN,
};

const SUFFIX: Record<BaseUrl, string> = { plain: '', slash: '/', v1: '/v1', 'v1-slash': '/v1/', unset: '' };

export const baseUrl = (port: number, form: BaseUrl): string => `http://127.0.0.1:${port}${SUFFIX[form]}`;

/** The variables of a configuration. The rest of the environment is made new for each run: nothing of the machine's own gets in. */
export function variablesOf(set: Setting[]): Record<string, string> {
  const headers: string[] = [];
  const variables: Record<string, string> = {};
  for (const setting of set) {
    const { place, shape } = setting;
    if (PLAIN.includes(place)) variables[place] = pastedValue(setting);
    if (place === 'ANTHROPIC_PROFILE') variables.ANTHROPIC_PROFILE = shape === 'missing' ? 'nope' : 'work';
    if (place === 'federation') Object.assign(variables, FEDERATION);
    if (place === 'custom-headers:authorization') headers.push(`Authorization: Bearer ${fakeValue(place)}`);
    if (place === 'custom-headers:x-api-key') headers.push(`x-api-key: ${fakeValue(place, 'sk-ant-api03-')}`);
    if (place === 'custom-headers:anthropic-beta') headers.push(`anthropic-beta: ${OAUTH_BETA}`);
  }
  return headers.length ? { ...variables, ANTHROPIC_CUSTOM_HEADERS: headers.join('\n') } : variables;
}

/** An option of a program, in a form that goes through JSON. */
export type OptionValue = { value: unknown } | { make: 'undefined' | 'function' | 'provider'; value: string };

const loginConfig = (home: string): object => ({
  version: '1.0',
  authentication: { type: 'user_oauth', client_id: 'client-of-the-config', credentials_path: join(home, CONFIG_CREDENTIALS) },
});

const federationConfig = (home: string): object => ({
  version: '1.0',
  organization_id: FEDERATION.ANTHROPIC_ORGANIZATION_ID,
  authentication: {
    type: 'oidc_federation',
    federation_rule_id: FEDERATION.ANTHROPIC_FEDERATION_RULE_ID,
    identity_token: { source: 'file', path: join(home, IDENTITY_FILE) },
  },
});

/** What is given to a client in code: its options and headers, those of the clone that is made of it, and betas of the call. */
export interface Given {
  options: Record<string, OptionValue>;
  headers: Record<string, string>;
  clone?: Pick<Given, 'options' | 'headers'>;
  betas: string[];
}

const CLONE = 'with-options:';

export function optionsOf(set: Setting[], home: string): Given {
  const cloned = set.filter(({ place }) => place.startsWith(CLONE));
  const { betas, ...first } = given(
    set.filter((setting) => !cloned.includes(setting)),
    home,
  );
  return { ...first, ...(cloned.length ? { clone: given(cloned, home) } : {}), betas };
}

/** The option of the SDK a place stands for, be it of the client or of its clone. */
const nameOf = (place: Place): string => place.replace(CLONE, '').replace(/^default-headers:/, '');

function given(set: Setting[], home: string): Omit<Given, 'clone'> {
  const options: Record<string, OptionValue> = {};
  const headers: Record<string, string> = {};
  const betas: string[] = [];
  for (const setting of set) {
    const { place, shape } = setting;
    const name = nameOf(place);
    if (name === 'apiKey' || name === 'authToken') options[name] = optionOf(setting);
    if (name === 'credentials') options.credentials = { make: 'provider', value: pastedValue(setting) };
    if (name === 'profile') options.profile = { value: shape === 'missing' ? 'nope' : PROFILE_NAMES[place] };
    if (name === 'config') options.config = { value: loginConfig(home) };
    if (name === 'config:federation') options.config = { value: federationConfig(home) };
    if (name === 'authorization') headers.Authorization = `Bearer ${pastedValue(setting)}`;
    if (name === 'x-api-key') headers['x-api-key'] = pastedValue(setting);
    if (name === 'anthropic-beta') headers['anthropic-beta'] = OAUTH_BETA;
    if (name === 'call:betas') betas.push('files-api-2025-04-14');
  }
  return { options, headers, betas };
}

function optionOf(setting: Setting): OptionValue {
  const value = pastedValue(setting);
  if (setting.shape === 'null') return { value: null };
  if (setting.shape === 'undefined' || setting.shape === 'function') return { make: setting.shape, value };
  return { value };
}
