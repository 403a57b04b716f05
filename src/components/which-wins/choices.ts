import { CLIENTS } from '../../precedence/clients/all.ts';
import type { Family, Place } from '../../precedence/types.ts';

/** What can be ticked, in groups; `family` is what usually stands there. */
interface Choice {
  place: Place;
  label: string;
  family?: Family;
}

export const CHOICES: { title: string; choices: Choice[] }[] = [
  {
    title: 'Environment variables',
    choices: [
      { place: 'ANTHROPIC_API_KEY', label: 'ANTHROPIC_API_KEY', family: 'sk-ant-api03-' },
      { place: 'ANTHROPIC_AUTH_TOKEN', label: 'ANTHROPIC_AUTH_TOKEN' },
      { place: 'CLAUDE_CODE_OAUTH_TOKEN', label: 'CLAUDE_CODE_OAUTH_TOKEN', family: 'sk-ant-oat01-' },
      { place: 'ANTHROPIC_PROFILE', label: 'ANTHROPIC_PROFILE' },
      { place: 'federation', label: 'Federation variables (ANTHROPIC_FEDERATION_RULE_ID …)' },
      { place: 'custom-headers:authorization', label: 'ANTHROPIC_CUSTOM_HEADERS with Authorization' },
      { place: 'custom-headers:x-api-key', label: 'ANTHROPIC_CUSTOM_HEADERS with x-api-key', family: 'sk-ant-api03-' },
    ],
  },
  {
    title: 'Claude Code',
    choices: [
      { place: 'login', label: 'A stored /login with a subscription', family: 'sk-ant-oat01-' },
      { place: 'console-key', label: 'A stored /login with a Console account', family: 'sk-ant-api03-' },
      { place: 'apiKeyHelper', label: 'apiKeyHelper in settings.json' },
      { place: 'settings:ANTHROPIC_API_KEY', label: 'ANTHROPIC_API_KEY in settings.json', family: 'sk-ant-api03-' },
      { place: 'settings:ANTHROPIC_AUTH_TOKEN', label: 'ANTHROPIC_AUTH_TOKEN in settings.json' },
      { place: 'settings:CLAUDE_CODE_OAUTH_TOKEN', label: 'CLAUDE_CODE_OAUTH_TOKEN in settings.json', family: 'sk-ant-oat01-' },
    ],
  },
  {
    title: 'In your code, or on disk',
    choices: [
      { place: 'apiKey', label: 'API key passed in code', family: 'sk-ant-api03-' },
      { place: 'authToken', label: 'Auth token passed in code' },
      { place: 'credentials', label: 'A credentials option (a function that hands out tokens)' },
      { place: 'profile', label: 'A profile option' },
      { place: 'default-headers:authorization', label: 'Authorization among the default headers' },
      { place: 'default-headers:x-api-key', label: 'x-api-key among the default headers', family: 'sk-ant-api03-' },
      { place: 'default-profile', label: 'A default profile (~/.config/anthropic)' },
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
