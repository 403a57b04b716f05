import { CLONED, FILES, type Place, VARIABLES } from '../../src/precedence/types.ts';
import type { Configuration } from '../configurations/types.ts';
import { LOGIN_HOSTS } from '../recorder.ts';
import type { Runner } from '../run.ts';
import { agentSdk } from './run-agent-sdk.ts';
import { claudeCode } from './run-claude-code.ts';
import { library } from './run-library.ts';

/** How a client is run, and which configurations make sense for it. */
interface Driver extends Runner {
  /** Places that exist for it; a configuration that sets another is left out. */
  places: Set<Place>;
  /** Further configurations left out, by group. */
  without?: Configuration['group'][];
}

const PROFILES: Place[] = ['default-profile', 'ANTHROPIC_PROFILE', 'federation'];
const CLI = new Set<Place>([...VARIABLES, ...FILES]);
const CODE: Place[] = ['ANTHROPIC_API_KEY', 'ANTHROPIC_AUTH_TOKEN', 'CLAUDE_CODE_OAUTH_TOKEN', 'apiKey', 'authToken'];
const HEADERS: Place[] = ['default-headers:authorization', 'default-headers:x-api-key'];

export const DRIVERS: Record<string, Driver> = {
  'typescript-sdk': {
    run: library('sdk'),
    places: new Set<Place>([
      ...CODE,
      ...PROFILES,
      ...HEADERS,
      'credentials',
      'profile',
      'config',
      'config:federation',
      ...CLONED,
      'default-headers:anthropic-beta',
      'call:betas',
      'custom-headers:authorization',
      'custom-headers:x-api-key',
      'custom-headers:anthropic-beta',
    ]),
  },
  'ai-sdk': { run: library('vercel'), places: new Set([...CODE, ...HEADERS]) },
  langchain: { run: library('langchain'), places: new Set([...CODE, ...HEADERS]) },
  'agent-sdk': { run: agentSdk, hosts: LOGIN_HOSTS, places: CLI, without: ['value', 'answer', 'base-url', 'profile'] },
  'claude-code': { run: claudeCode, hosts: LOGIN_HOSTS, places: CLI },
};

/** The configurations a client is run in. */
export function configurationsFor(client: string, all: Configuration[]): Configuration[] {
  const driver = DRIVERS[client];
  if (!driver) return [];
  return all.filter(({ set, group }) => set.every(({ place }) => driver.places.has(place)) && !driver.without?.includes(group));
}
