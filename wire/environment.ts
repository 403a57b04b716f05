import type { BaseUrl, Place, Setting } from '../src/precedence/types.ts';
import { fakeValue, pastedValue } from './credentials.ts';

const OAUTH_BETA = 'oauth-2025-04-20';
const PLAIN: Place[] = ['ANTHROPIC_API_KEY', 'ANTHROPIC_AUTH_TOKEN', 'CLAUDE_CODE_OAUTH_TOKEN'];

/** Ids of nothing, and a token signed by nobody. */
const FEDERATION = {
  ANTHROPIC_FEDERATION_RULE_ID: `fdrl_${'A'.repeat(24)}`,
  ANTHROPIC_ORGANIZATION_ID: 'AAAAAAAA-AAAA-4AAA-8AAA-AAAAAAAAAAAA',
  ANTHROPIC_IDENTITY_TOKEN: `eyJ${'J'.repeat(30)}.eyJ${'J'.repeat(60)}.${'J'.repeat(43)}`,
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

export function optionsOf(set: Setting[]): { options: Record<string, OptionValue>; headers: Record<string, string>; betas: string[] } {
  const options: Record<string, OptionValue> = {};
  const headers: Record<string, string> = {};
  const betas: string[] = [];
  for (const setting of set) {
    const { place, shape } = setting;
    if (place === 'apiKey' || place === 'authToken') options[place] = optionOf(setting);
    if (place === 'credentials') options.credentials = { make: 'provider', value: pastedValue(setting) };
    if (place === 'profile') options.profile = { value: shape === 'missing' ? 'nope' : 'work' };
    if (place === 'default-headers:authorization') headers.Authorization = `Bearer ${pastedValue(setting)}`;
    if (place === 'default-headers:x-api-key') headers['x-api-key'] = pastedValue(setting);
    if (place === 'default-headers:anthropic-beta') headers['anthropic-beta'] = OAUTH_BETA;
    if (place === 'call:betas') betas.push('files-api-2025-04-14');
  }
  return { options, headers, betas };
}

function optionOf(setting: Setting): OptionValue {
  const value = pastedValue(setting);
  if (setting.shape === 'null') return { value: null };
  if (setting.shape === 'undefined' || setting.shape === 'function') return { make: setting.shape, value };
  return { value };
}
