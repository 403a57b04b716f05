import type { Place } from '../../precedence/types.ts';
import { precedenceStrings } from './precedence.ts';

/** Every word of the page "Which credential wins?". Data alone, so that a page can carry it. */
export const whichWinsStrings = {
  group: { variables: 'Environment variables', 'claude-code': 'Claude Code', code: 'In your code, or on disk' },
  /** What can be ticked. */
  choice: {
    ANTHROPIC_API_KEY: 'ANTHROPIC_API_KEY',
    ANTHROPIC_AUTH_TOKEN: 'ANTHROPIC_AUTH_TOKEN',
    CLAUDE_CODE_OAUTH_TOKEN: 'CLAUDE_CODE_OAUTH_TOKEN',
    ANTHROPIC_PROFILE: 'ANTHROPIC_PROFILE',
    federation: 'Federation variables (ANTHROPIC_FEDERATION_RULE_ID …)',
    'custom-headers:authorization': 'ANTHROPIC_CUSTOM_HEADERS with Authorization',
    'custom-headers:x-api-key': 'ANTHROPIC_CUSTOM_HEADERS with x-api-key',
    login: 'A stored /login with a subscription',
    'console-key': 'A stored /login with a Console account',
    apiKeyHelper: 'apiKeyHelper in settings.json',
    'settings:ANTHROPIC_API_KEY': 'ANTHROPIC_API_KEY in settings.json',
    'settings:ANTHROPIC_AUTH_TOKEN': 'ANTHROPIC_AUTH_TOKEN in settings.json',
    'settings:CLAUDE_CODE_OAUTH_TOKEN': 'CLAUDE_CODE_OAUTH_TOKEN in settings.json',
    apiKey: 'API key passed in code',
    authToken: 'Auth token passed in code',
    credentials: 'A credentials option (a function that hands out tokens)',
    profile: 'A profile option',
    'default-headers:authorization': 'Authorization among the default headers',
    'default-headers:x-api-key': 'x-api-key among the default headers',
    'default-profile': 'A default profile (~/.config/anthropic)',
  } satisfies Partial<Record<Place, string>>,
  paste: 'Paste env output, a .env, a settings file, or what claude auth status --text or /status says',
  pasteNote: 'Only the names of what is set are read; values are taken out first, in your browser.',
  clients: 'Clients',
  reset: 'Start again',
  heading: 'What each client does',
  nothing: 'Tick what is set, or paste it.',
  noClient: 'Choose at least one client.',
  found: { one: 'Found 1 credential in the text.', many: 'Found {count} credentials in the text.' },
  someToken:
    'The status says oauth_token, and that is not enough: it says so of ANTHROPIC_AUTH_TOKEN, CLAUDE_CODE_OAUTH_TOKEN, profiles and federation. Paste claude auth status --text, which names it.',
  /** Beside what is ticked, when the value is not the usual one of its place. */
  mark: {
    empty: '(empty)',
    'api-key': '(holds an API key)',
    'oauth-token': '(holds an OAuth token)',
    'admin-key': '(holds an Admin key)',
  },
  foundNone: 'No credential is set in the text. Tick what is set instead.',
  announce: '{client}: {winner}',
  stopped: 'nothing is sent',
  cases: 'Common cases',
  set: 'What is set',
  stops: 'stops: no credential',
  precedence: precedenceStrings,
};

export type WhichWinsStrings = typeof whichWinsStrings;
