/** What may stand in a slot: a key, a bearer token, the variable of Claude Code's own login, a command, an admin key, an address. */
export type SlotClass = 'key' | 'bearer' | 'oauth-variable' | 'helper' | 'admin' | 'base-url' | 'other';

const OPTION_NAMES: [RegExp, string][] = [
  [/^(?:anthropic|claude|claudecode)?apikeyhelper$/, 'api-key-helper'],
  [/^(?:anthropic|claude|x)?apikey$/, 'api-key-option'],
  [/^(?:anthropic)?(?:authtoken|bearertoken)$/, 'auth-token-option'],
  [/^(?:claude|claudecode|anthropic)?oauthtoken$/, 'oauth-token-option'],
  [/^(?:anthropic)?(?:baseurl|apibase)$/, 'base-url-option'],
];

/** One name for the ways in which clients write an option; a variable keeps its name, a header is in small letters. */
export function canonical(raw: string): string {
  const lower = raw.toLowerCase();
  // The name of a header may be written in capitals, too.
  if (lower === 'x-api-key' || lower === 'authorization') return lower;
  if (/^[A-Z][A-Z0-9_]+$/.test(raw)) return raw;
  const squashed = lower.replace(/[-_]/g, '');
  return OPTION_NAMES.find(([pattern]) => pattern.test(squashed))?.[1] ?? lower;
}

const CLASSES: Record<string, SlotClass> = {
  'x-api-key': 'key',
  'api-key-option': 'key',
  ANTHROPIC_API_KEY: 'key',
  authorization: 'bearer',
  'auth-token-option': 'bearer',
  ANTHROPIC_AUTH_TOKEN: 'bearer',
  CLAUDE_CODE_OAUTH_TOKEN: 'oauth-variable',
  'oauth-token-option': 'oauth-variable',
  'api-key-helper': 'helper',
  ANTHROPIC_ADMIN_KEY: 'admin',
  ANTHROPIC_ADMIN_API_KEY: 'admin',
  ANTHROPIC_BASE_URL: 'base-url',
  'base-url-option': 'base-url',
};

export const slotClass = (name: string): SlotClass => CLASSES[name] ?? 'other';

const NAME_OF_SECRET =
  /(?:KEY|TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|PASS|PWD|CREDENTIALS?|COOKIE|_PAT|_AUTH|(?:ANTHROPIC|CLAUDE)_API)(?:S|_?\d{1,2}|_(?:B64|BASE|BASE64|BACKUP|BEDROCK|CLAUDE|DEFAULT|DEV|LIVE|MAIN|NEW|OLD|PERSONAL|PROD|PRODUCTION|STAGING|TEST|VALUE|WORK)_?\d?)?(?:-option)?$/i;
/** `MAX_THINKING_TOKENS`: a number. */
const NUMBER_OF_TOKENS = /(?<!ACCESS|API|AUTH|REFRESH)_TOKENS$/i;

/** Whether a value under this name is to be kept secret even when its shape says nothing. */
export const isSecret = (name: string): boolean =>
  (NAME_OF_SECRET.test(name) && !NUMBER_OF_TOKENS.test(name)) ||
  ['authorization', 'proxy-authorization', 'x-api-key', 'api-key', 'cookie', 'set-cookie'].includes(name);
