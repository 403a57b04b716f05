import { type History, history, type Rules } from '../rules.ts';
import { rulesFor } from '../version.ts';
import { typescriptSdk } from './typescript-sdk.ts';

/** Where the rules of a client that was not run were read. */
export interface ReadAt {
  repository: string;
  file: string;
  /** Commit, or the published artefact when that was read. */
  commit: string;
  date: string;
}

const OAUTH = ['ANTHROPIC_PROFILE', 'federation', 'default-profile'] as const;
const fallback = OAUTH.map((place) => ({ place, header: 'authorization' as const, beta: true }));

const OPTIONS_FIRST = (['credentials', 'profile'] as const).map((place) => ({ place, header: 'authorization' as const, beta: true }));

/** What the SDKs have in common: the two slots of the TypeScript SDK before 1.0, and the order of everything else since 1.0. */
const common = (version: string): Rules => {
  const rules = rulesFor(typescriptSdk, '0.137.0');
  if (!rules) throw new Error('no rules to start from');
  return {
    ...rules,
    from: version,
    fallback,
    before: [],
    silencing: ['apiKey', 'authToken'],
    nullTurnsOff: [],
    refuses: Object.fromEntries(
      Object.entries(rules.refuses).map(([place, states]) => [place, states.filter((state) => state !== 'others-may-read')]),
    ),
    clones: 'unread',
  };
};

export const PYTHON: ReadAt = {
  repository: 'pypi.org/project/anthropic',
  file: 'anthropic/_client.py',
  commit: 'wheel 1.13.0',
  date: '2026-11-23',
};
/** Both headers when both are set; an empty variable counts as unset; one argument turns the variables off. */
export const pythonSdk: History = [
  { ...common('1.13.0'), fallback: [...OPTIONS_FIRST, ...fallback], silencing: ['apiKey', 'authToken', 'credentials', 'profile'] },
];

export const GO: ReadAt = {
  repository: 'anthropics/anthropic-sdk-go',
  file: 'client.go',
  commit: 'b43f0d7a327fe3e30c302d773162669ab3bb4d26',
  date: '2026-07-23',
};
/** First match only. ANTHROPIC_CUSTOM_HEADERS is parsed after the early returns: once a credential was found it has no effect. */
export const goSdk: History = [{ ...common('1.60.0'), filled: 'first', ownHeaders: [] }];

export const RUBY: ReadAt = {
  repository: 'anthropics/anthropic-sdk-ruby',
  file: 'lib/anthropic/client.rb',
  commit: '1e1bd2f44298fd69acf8a1b1673add689fef71da',
  date: '2026-08-19',
};
/** `if` key, `elsif` token; an empty variable counts as a key. */
export const rubySdk: History = [
  { ...common('1.65.0'), filled: 'first', emptyCounts: ['ANTHROPIC_API_KEY', 'ANTHROPIC_AUTH_TOKEN'], enough: 'anything' },
];

export const JAVA: ReadAt = {
  repository: 'anthropics/anthropic-sdk-java',
  file: 'anthropic-java-core/src/main/kotlin/com/anthropic/backends/AnthropicBackend.kt',
  commit: '8f5861c883532ff4cc65bc31f097c240b2980e05',
  date: '2026-08-19',
};
/** Both headers when both are set, by `fromEnv()`; what the builder is given takes a variable's place. */
export const javaSdk: History = history({
  ...common('2.57.0'),
  silencing: [],
  emptyCounts: ['ANTHROPIC_API_KEY', 'ANTHROPIC_AUTH_TOKEN'],
  enough: 'anything',
});
