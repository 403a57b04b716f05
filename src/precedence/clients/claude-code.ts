import { type History, history, type Slot, type Source } from '../rules.ts';

/** A helper's value goes into both headers; a setting beats the variable of the same name. */
const SLOTS: Slot[] = [
  { header: 'x-api-key', places: ['settings:ANTHROPIC_API_KEY', 'ANTHROPIC_API_KEY', 'apiKeyHelper'] },
  { header: 'authorization', places: ['settings:ANTHROPIC_AUTH_TOKEN', 'ANTHROPIC_AUTH_TOKEN', 'apiKeyHelper'] },
];

const STORED: Source[] = [
  { place: 'login', header: 'authorization', beta: true },
  { place: 'console-key', header: 'x-api-key', beta: false },
];

const OAUTH_VARIABLES: Source[] = [
  { place: 'settings:CLAUDE_CODE_OAUTH_TOKEN', header: 'authorization', beta: true },
  { place: 'CLAUDE_CODE_OAUTH_TOKEN', header: 'authorization', beta: true },
];

/** `claude -p`. The interactive program asks before it uses ANTHROPIC_API_KEY, and was not run. */
export const claudeCode: History = history({
  from: '1.0.15',
  before: [],
  slots: SLOTS,
  filled: 'each',
  fallback: STORED,
  silencing: [],
  twoOptionsStop: false,
  needs: [],
  emptyVariable: 'unset',
  nullOption: 'unset',
  undefinedOption: 'unset',
  enough: 'a-value',
  trims: { variables: true, options: true },
  keyFunction: 'ignored',
  // Its own anthropic-beta replaces one of ANTHROPIC_CUSTOM_HEADERS.
  ownHeaders: ['custom-headers:authorization', 'custom-headers:x-api-key'],
  sameHeader: 'own',
  callBetas: 'unknown',
  refuses: [],
  refreshes: [],
  emptySecondKey: false,
  warnsOfBoth: false,
  baseUrl: 'adds-v1',
});

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
    fallback: [{ place: 'CLAUDE_CODE_OAUTH_TOKEN', header: 'authorization', beta: true }, ...STORED],
  },
  { from: '0.2.50', enough: 'a-header' },
  { from: '0.2.126', slots: SLOTS, fallback: [...OAUTH_VARIABLES, ...STORED] },
);
