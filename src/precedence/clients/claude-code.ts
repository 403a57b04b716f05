import { type History, history, type Refusal, type Rules, type Slot, type Source } from '../rules.ts';
import type { Place } from '../types.ts';

/** A helper's value goes into both headers; a setting beats the variable of the same name. */
const SLOTS: Slot[] = [
  { header: 'x-api-key', places: ['settings:ANTHROPIC_API_KEY', 'ANTHROPIC_API_KEY', 'apiKeyHelper'] },
  { header: 'authorization', places: ['settings:ANTHROPIC_AUTH_TOKEN', 'ANTHROPIC_AUTH_TOKEN', 'apiKeyHelper'] },
];

const STORED: Source[] = [
  { place: 'login', header: 'authorization', beta: true },
  { place: 'console-key', header: 'x-api-key', beta: false },
];

const oauth = (place: Place): Source => ({ place, header: 'authorization', beta: true });
const OAUTH_IN_SHELL = oauth('CLAUDE_CODE_OAUTH_TOKEN');
const OAUTH_VARIABLES: Source[] = [oauth('settings:CLAUDE_CODE_OAUTH_TOKEN'), OAUTH_IN_SHELL];
const NAMED_PROFILE = oauth('ANTHROPIC_PROFILE');
const FEDERATION = oauth('federation');
const DEFAULT_PROFILE = oauth('default-profile');

/** `env` in settings.json is the environment: also an empty value there takes the place of the shell's. */
const SETTINGS_HIDE: Rules['turnsOff'] = {
  'settings:ANTHROPIC_API_KEY': ['ANTHROPIC_API_KEY'],
  'settings:ANTHROPIC_AUTH_TOKEN': ['ANTHROPIC_AUTH_TOKEN'],
  'settings:CLAUDE_CODE_OAUTH_TOKEN': ['CLAUDE_CODE_OAUTH_TOKEN'],
};

const PROFILE_REFUSALS: Refusal[] = ['others-may-read', 'expired', 'missing', 'refused'];

/** `claude -p`. The interactive program asks before it uses ANTHROPIC_API_KEY, and was not run. */
export const claudeCode: History = history(
  {
    from: '1.0.15',
    before: [],
    slots: SLOTS,
    filled: 'each',
    fallback: STORED,
    silencing: [],
    twoOptionsStop: false,
    needs: [],
    emptyCounts: ['ANTHROPIC_AUTH_TOKEN', 'apiKeyHelper'],
    turnsOff: { ...SETTINGS_HIDE, login: ['ANTHROPIC_API_KEY', 'settings:ANTHROPIC_API_KEY'] },
    notWaitedFor: [],
    nullTurnsOff: [],
    helperLines: 'unsendable',
    undefinedOption: 'unset',
    enough: 'a-value',
    trims: { variables: true, options: true, spaces: false },
    keyFunction: 'ignored',
    // Its own anthropic-beta replaces one of ANTHROPIC_CUSTOM_HEADERS.
    ownHeaders: ['custom-headers:authorization', 'custom-headers:x-api-key'],
    sameHeader: 'own',
    callBetas: 'unknown',
    refuses: {},
    refreshes: ['login'],
    keeps: ['ANTHROPIC_AUTH_TOKEN', 'settings:ANTHROPIC_AUTH_TOKEN'],
    clones: 'unread',
    emptySecondKey: false,
    warnsOfBoth: false,
    baseUrl: 'adds-v1',
  },
  { from: '1.0.16', turnsOff: SETTINGS_HIDE },
  { from: '1.0.44', fallback: [...OAUTH_VARIABLES, ...STORED] },
  // CLAUDE_CODE_OAUTH_TOKEN in settings.json is not read for a while.
  { from: '1.0.111', fallback: [OAUTH_IN_SHELL, ...STORED] },
  { from: '2.0.45', enough: 'a-header' },
  { from: '2.1.53', fallback: [...OAUTH_VARIABLES, ...STORED] },
  { from: '2.1.112', notWaitedFor: ['apiKeyHelper'] },
  {
    from: '2.1.117',
    fallback: [...OAUTH_VARIABLES, ...STORED, FEDERATION],
    // In this version alone: federation beats the token and loses to the login, and a profile it cannot read yet gets in the way of federation.
    turnsOff: {
      ...SETTINGS_HIDE,
      federation: ['ANTHROPIC_AUTH_TOKEN'],
      'default-profile': ['federation'],
      ANTHROPIC_PROFILE: ['federation'],
    },
    refuses: { federation: ['refused'] },
    refreshes: ['login', 'federation'],
  },
  {
    from: '2.1.118',
    fallback: [...OAUTH_VARIABLES, NAMED_PROFILE, FEDERATION, ...STORED, DEFAULT_PROFILE],
    turnsOff: SETTINGS_HIDE,
    refuses: { federation: ['refused'], 'default-profile': PROFILE_REFUSALS, ANTHROPIC_PROFILE: PROFILE_REFUSALS },
    refreshes: ['login', 'federation', 'default-profile', 'ANTHROPIC_PROFILE'],
  },
  {
    from: '2.1.191',
    emptyCounts: ['apiKeyHelper'],
    refuses: { federation: ['refused'], 'default-profile': PROFILE_REFUSALS, ANTHROPIC_PROFILE: PROFILE_REFUSALS, login: ['refused'] },
  },
  { from: '2.1.226', trims: { variables: true, options: true, spaces: true } },
  { from: '2.1.227', helperLines: 'empty' },
);

const start = claudeCode[0];
if (!start) throw new Error('Claude Code has no rules');

/** `query()` of the Agent SDK: the Claude Code it carries, which at first reads no settings files. */
export const agentSdk: History = history(
  {
    ...start,
    from: '0.1.15',
    slots: [
      { header: 'x-api-key', places: ['ANTHROPIC_API_KEY'] },
      { header: 'authorization', places: ['ANTHROPIC_AUTH_TOKEN'] },
    ],
    fallback: [OAUTH_IN_SHELL, ...STORED],
    turnsOff: {},
  },
  { from: '0.2.50', enough: 'a-header' },
  { from: '0.2.126', slots: SLOTS, turnsOff: SETTINGS_HIDE, fallback: [...OAUTH_VARIABLES, ...STORED], notWaitedFor: ['apiKeyHelper'] },
  { from: '0.3.330', helperLines: 'empty', refuses: { login: ['refused'] } },
);
