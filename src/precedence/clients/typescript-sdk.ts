import { history, type Refusal, type Source } from '../rules.ts';

const PROFILE_REFUSALS: Refusal[] = ['others-may-read', 'expired', 'missing', 'refused'];

/** The `config` option. */
const CONFIGS: Source[] = (['config', 'config:federation'] as const).map((place) => ({ place, header: 'authorization', beta: true }));

/** `@anthropic-ai/sdk`. */
export const typescriptSdk = history(
  {
    from: '0.5.0',
    before: [],
    slots: [
      { header: 'x-api-key', places: ['apiKey', 'ANTHROPIC_API_KEY'] },
      { header: 'authorization', places: ['authToken', 'ANTHROPIC_AUTH_TOKEN'] },
    ],
    filled: 'first',
    fallback: [],
    silencing: [],
    twoOptionsStop: false,
    needs: [],
    emptyCounts: [],
    turnsOff: {},
    notWaitedFor: [],
    nullTurnsOff: ['apiKey'],
    helperLines: 'unsendable',
    undefinedOption: 'off',
    enough: 'a-value',
    trims: { variables: false, options: false, spaces: false },
    keyFunction: 'printed',
    ownHeaders: ['default-headers:authorization', 'default-headers:x-api-key', 'default-headers:anthropic-beta'],
    sameHeader: 'both',
    callBetas: 'unknown',
    refuses: {},
    refreshes: [],
    keeps: [],
    clones: 'none',
    emptySecondKey: false,
    warnsOfBoth: false,
    baseUrl: 'not-read',
  },
  {
    from: '0.5.9',
    emptyCounts: ['ANTHROPIC_API_KEY', 'ANTHROPIC_AUTH_TOKEN'],
    nullTurnsOff: ['apiKey', 'authToken'],
    undefinedOption: 'unset',
  },
  { from: '0.11.0', baseUrl: 'adds-v1', emptySecondKey: true, callBetas: 'replace' },
  { from: '0.12.0', emptySecondKey: false, callBetas: 'added' },
  { from: '0.12.1', sameHeader: 'own', callBetas: 'replace' },
  { from: '0.12.2', trims: { variables: true, options: false, spaces: true } },
  { from: '0.27.3', callBetas: 'unknown' },
  { from: '0.36.3', callBetas: 'replace' },
  { from: '0.40.0', filled: 'each' },
  { from: '0.50.1', trims: { variables: true, options: true, spaces: true }, callBetas: 'added', clones: 'beside' },
  { from: '0.50.3', callBetas: 'replace' },
  { from: '0.70.0', enough: 'a-header', keyFunction: 'ignored' },
  { from: '0.86.0', emptyCounts: [] },
  {
    from: '0.92.0',
    ownHeaders: [
      'default-headers:authorization',
      'default-headers:x-api-key',
      'default-headers:anthropic-beta',
      'custom-headers:authorization',
      'custom-headers:x-api-key',
      'custom-headers:anthropic-beta',
    ],
  },
  {
    from: '0.93.0',
    before: [{ place: 'profile', header: 'authorization', beta: true }],
    fallback: [
      { place: 'credentials', header: 'authorization', beta: true },
      ...CONFIGS,
      { place: 'ANTHROPIC_PROFILE', header: 'authorization', beta: true },
      { place: 'default-profile', header: 'authorization', beta: true },
      { place: 'federation', header: 'authorization', beta: true },
    ],
    refuses: {
      'default-profile': PROFILE_REFUSALS,
      ANTHROPIC_PROFILE: PROFILE_REFUSALS,
      profile: PROFILE_REFUSALS,
      federation: ['refused'],
    },
    refreshes: ['default-profile', 'ANTHROPIC_PROFILE', 'profile', 'federation', 'config'],
  },
  {
    from: '1.0.0',
    before: [
      { place: 'credentials', header: 'authorization', beta: true },
      { place: 'profile', header: 'authorization', beta: true },
      ...CONFIGS,
    ],
    slots: [
      { header: 'authorization', places: ['apiKey', 'ANTHROPIC_API_KEY'] },
      { header: 'authorization', places: ['authToken', 'ANTHROPIC_AUTH_TOKEN'] },
    ],
    filled: 'first',
    silencing: ['apiKey', 'authToken', 'credentials', 'profile', 'config', 'config:federation'],
    twoOptionsStop: true,
    clones: 'instead',
    fallback: [
      { place: 'ANTHROPIC_PROFILE', header: 'authorization', beta: true },
      { place: 'federation', header: 'authorization', beta: true },
      { place: 'default-profile', header: 'authorization', beta: true },
    ],
    keyFunction: 'called',
    warnsOfBoth: true,
  },
);
