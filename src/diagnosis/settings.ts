import { FAMILIES, type Family, type Place, type Setting } from '../precedence/types.ts';
import type { Redaction } from './redact/redact.ts';

/** Slot names of the redactor, as places of the precedence engine. */
const PLACES: Record<string, Place> = {
  ANTHROPIC_API_KEY: 'ANTHROPIC_API_KEY',
  ANTHROPIC_AUTH_TOKEN: 'ANTHROPIC_AUTH_TOKEN',
  CLAUDE_CODE_OAUTH_TOKEN: 'CLAUDE_CODE_OAUTH_TOKEN',
  ANTHROPIC_PROFILE: 'ANTHROPIC_PROFILE',
  ANTHROPIC_FEDERATION_RULE_ID: 'federation',
  'api-key-option': 'apiKey',
  'auth-token-option': 'authToken',
  'api-key-helper': 'apiKeyHelper',
};

/** What `claude auth status` and `/status` say of where the credential comes from. */
const STATUS: { find: RegExp; place: Place }[] = [
  {
    find: /"?authMethod"?\s*[:=]\s*"?claude\.ai|"storedClaudeAiLogin"\s*:\s*true|Login method:\s*Claude \w+ account|Auth token:\s*claude\.ai/i,
    place: 'login',
  },
  { find: /Auth token:\s*CLAUDE_CODE_OAUTH_TOKEN/i, place: 'CLAUDE_CODE_OAUTH_TOKEN' },
  { find: /(?:"?apiKeySource"?\s*[:=]\s*"?|API key:\s*)ANTHROPIC_API_KEY/i, place: 'ANTHROPIC_API_KEY' },
  { find: /Auth token:\s*ANTHROPIC_AUTH_TOKEN/i, place: 'ANTHROPIC_AUTH_TOKEN' },
  { find: /(?:"?apiKeySource"?\s*[:=]\s*"?|(?:API key|Auth token):\s*)apiKeyHelper/i, place: 'apiKeyHelper' },
  { find: /(?:"?apiKeySource"?\s*[:=]\s*"?|API key:\s*)\/login managed key/i, place: 'console-key' },
  { find: /Profile:\s*env-quad\b/, place: 'federation' },
  { find: /Profile:\s*credentials-file\b[^\n]{0,40}\bprofile default\b/, place: 'default-profile' },
  { find: /Profile:\s*credentials-file\b[^\n]{0,40}\bprofile (?!default\b)/, place: 'ANTHROPIC_PROFILE' },
];

/** Headers of one's own, all in one variable. What stands before the name is looked at last: a search that begins with it is slow. */
const CUSTOM: { find: RegExp; place: Place }[] = [
  {
    find: /ANTHROPIC_CUSTOM_HEADERS(?<=^[^#\n]{0,64})["']?\s{0,4}[=:][^\n]{0,400}\bauthorization\s{0,4}:/im,
    place: 'custom-headers:authorization',
  },
  {
    find: /ANTHROPIC_CUSTOM_HEADERS(?<=^[^#\n]{0,64})["']?\s{0,4}[=:][^\n]{0,400}\bx-api-key\s{0,4}:/im,
    place: 'custom-headers:x-api-key',
  },
];

/** The JSON of `claude auth status` says this of both token variables, of profiles and of federation. */
const SOME_TOKEN = /"?authMethod"?\s*[:=]\s*"?oauth_token/i;

/** Whether a text says that some token is in use, and not which. */
export const saysNotWhichToken = ({ text }: Redaction): boolean => SOME_TOKEN.test(text);

/** The `env` block of Claude Code's settings: names quoted as in JSON, and no other program's file. */
const SETTINGS_FILE = /"env"\s*:\s*\{/;
const OTHER_FILE = /"mcpServers"|"dependencies"|"terminal\.integrated/;

/** Which credentials a text sets, each place once. Reads the redacted text only. */
export function settingsFrom({ text, slots, credentials }: Redaction): Setting[] {
  const found = new Map<Place, Setting>();
  const inSettings = SETTINGS_FILE.test(text) && !OTHER_FILE.test(text);
  for (const slot of slots) {
    const place = PLACES[slot.name];
    if (!place || slot.commented || slot.value === 'words' || slot.value === 'flag') continue;
    const setting = settingOf(place, slot.value === 'empty', credentials[slot.credential]?.prefix ?? '');
    const moved = inSettings && text.charAt(slot.start - 1) === '"' ? inSettingsFile(setting) : setting;
    // The last assignment of a file is the one that counts.
    found.set(moved.place, moved);
  }
  for (const { find, place } of [...STATUS, ...CUSTOM])
    if (find.test(text) && !found.has(place)) found.set(place, { place, family: USUAL[place] ?? '' });
  return [...found.values()];
}

/** What a place usually holds, where the text does not show it. */
const USUAL: Partial<Record<Place, Family>> = {
  ANTHROPIC_API_KEY: 'sk-ant-api03-',
  CLAUDE_CODE_OAUTH_TOKEN: 'sk-ant-oat01-',
  login: 'sk-ant-oat01-',
  'console-key': 'sk-ant-api03-',
  'settings:ANTHROPIC_API_KEY': 'sk-ant-api03-',
  apiKey: 'sk-ant-api03-',
};

function settingOf(place: Place, empty: boolean, prefix: string): Setting {
  if (empty) return { place, shape: 'empty' };
  const family = FAMILIES.find((one) => one !== '' && one === prefix);
  return { place, family: family ?? USUAL[place] ?? '' };
}

const SETTINGS_PLACES: Partial<Record<Place, Place>> = {
  ANTHROPIC_API_KEY: 'settings:ANTHROPIC_API_KEY',
  ANTHROPIC_AUTH_TOKEN: 'settings:ANTHROPIC_AUTH_TOKEN',
  CLAUDE_CODE_OAUTH_TOKEN: 'settings:CLAUDE_CODE_OAUTH_TOKEN',
};

const inSettingsFile = (setting: Setting): Setting => ({ ...setting, place: SETTINGS_PLACES[setting.place] ?? setting.place });

/** How the text writes the base URL, when it does. */
export function baseUrlFrom({ text, slots }: Redaction): 'plain' | 'v1' | undefined {
  const slot = slots.find(({ slot: kind, value, commented }) => kind === 'base-url' && value !== 'empty' && !commented);
  return slot && (/\/v1\/?$/.test(text.slice(slot.start, slot.end)) ? 'v1' : 'plain');
}
