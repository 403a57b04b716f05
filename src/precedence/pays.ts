import type { Place, Setting } from './types.ts';

/**
 * Whose money a request costs. `api`: the credits of the organization the key belongs to. `subscription`: the plan of the person logged in.
 * `organization`: the organization of the profile or federation rule. `issuer`: whoever handed the token out, often a gateway.
 */
export const PAYERS = ['api', 'subscription', 'organization', 'issuer'] as const;
export type Pays = (typeof PAYERS)[number];

const BY_PLACE: Partial<Record<Place, Pays>> = {
  CLAUDE_CODE_OAUTH_TOKEN: 'subscription',
  'settings:CLAUDE_CODE_OAUTH_TOKEN': 'subscription',
  login: 'subscription',
  'console-key': 'api',
  ANTHROPIC_API_KEY: 'api',
  'settings:ANTHROPIC_API_KEY': 'api',
  apiKey: 'api',
  'custom-headers:x-api-key': 'api',
  'default-headers:x-api-key': 'api',
  ANTHROPIC_PROFILE: 'organization',
  'default-profile': 'organization',
  profile: 'organization',
  config: 'organization',
  'config:federation': 'organization',
  'with-options:profile': 'organization',
  'with-options:apiKey': 'api',
  'with-options:x-api-key': 'api',
  federation: 'organization',
};

/** Who pays for what is sent; several when several credentials are. An API key says so itself; of a bare bearer token nothing is known. */
export function paysFor(set: Setting[], sentFrom: Place[]): Pays[] {
  const each = sentFrom.map((place): Pays => {
    const family = set.find((one) => one.place === place)?.family;
    if (family === 'sk-ant-api03-') return 'api';
    if (family === 'sk-ant-oat01-' && BY_PLACE[place] === 'api') return 'issuer';
    return BY_PLACE[place] ?? 'issuer';
  });
  return [...new Set(each)];
}
