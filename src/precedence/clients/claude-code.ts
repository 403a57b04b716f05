import { type History, history } from '../rules.ts';

/** `claude -p`. The interactive program asks before it uses ANTHROPIC_API_KEY, and was not run. */
export const claudeCode: History = history({
  from: '1.0.15',
  before: [],
  slots: [
    { header: 'x-api-key', places: ['settings:ANTHROPIC_API_KEY', 'ANTHROPIC_API_KEY', 'apiKeyHelper'] },
    { header: 'authorization', places: ['settings:ANTHROPIC_AUTH_TOKEN', 'ANTHROPIC_AUTH_TOKEN', 'apiKeyHelper'] },
  ],
  filled: 'each',
  fallback: [
    { place: 'login', header: 'authorization', beta: true },
    { place: 'console-key', header: 'x-api-key', beta: false },
  ],
  exclusive: [],
  needs: [],
  emptyVariable: 'unset',
  nullOption: 'unset',
  undefinedOption: 'unset',
  enough: 'a-value',
  trims: { variables: true, options: true },
  keyFunction: 'ignored',
  ownHeaders: ['custom-headers:authorization', 'custom-headers:x-api-key', 'custom-headers:anthropic-beta'],
  sameHeader: 'own',
  callBetas: 'unknown',
  refuses: [],
  refreshes: [],
  emptySecondKey: false,
  warnsOfBoth: false,
  baseUrl: 'adds-v1',
});
