import { CLIENTS } from '../../precedence/clients/all.ts';
import type { Family, Place } from '../../precedence/types.ts';
import type { WhichWinsStrings } from '../../strings/en/which-wins.ts';

/** What can be ticked, in groups; `family` is what usually stands there. */
interface Choice {
  place: keyof WhichWinsStrings['choice'];
  family?: Family;
}

export const CHOICES: { group: keyof WhichWinsStrings['group']; choices: Choice[] }[] = [
  {
    group: 'variables',
    choices: [
      { place: 'ANTHROPIC_API_KEY', family: 'sk-ant-api03-' },
      { place: 'ANTHROPIC_AUTH_TOKEN' },
      { place: 'CLAUDE_CODE_OAUTH_TOKEN', family: 'sk-ant-oat01-' },
      { place: 'ANTHROPIC_PROFILE' },
      { place: 'federation' },
      { place: 'custom-headers:authorization' },
      { place: 'custom-headers:x-api-key', family: 'sk-ant-api03-' },
    ],
  },
  {
    group: 'claude-code',
    choices: [
      { place: 'login', family: 'sk-ant-oat01-' },
      { place: 'console-key', family: 'sk-ant-api03-' },
      { place: 'apiKeyHelper' },
      { place: 'settings:ANTHROPIC_API_KEY', family: 'sk-ant-api03-' },
      { place: 'settings:ANTHROPIC_AUTH_TOKEN' },
      { place: 'settings:CLAUDE_CODE_OAUTH_TOKEN', family: 'sk-ant-oat01-' },
    ],
  },
  {
    group: 'code',
    choices: [
      { place: 'apiKey', family: 'sk-ant-api03-' },
      { place: 'authToken' },
      { place: 'credentials' },
      { place: 'profile' },
      { place: 'default-headers:authorization' },
      { place: 'default-headers:x-api-key', family: 'sk-ant-api03-' },
      { place: 'default-profile' },
    ],
  },
];

/** Columns to compare: each client at its newest, and the last SDK before the header changed. */
export const COLUMNS = [
  ...CLIENTS.map(({ id, name, newest }) => ({ key: id, client: id, version: newest, name })),
  { key: 'typescript-sdk-0', client: 'typescript-sdk', version: '0.137.0', name: 'TypeScript SDK 0.x' },
];

/** Ticked when the page opens without an address that says otherwise. */
export const FIRST_COLUMNS = ['claude-code', 'typescript-sdk', 'python-sdk'];

export const familyOf = (place: Place): Family =>
  CHOICES.flatMap(({ choices }) => choices).find((choice) => choice.place === place)?.family ?? '';
