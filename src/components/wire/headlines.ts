/** What changed when, in words. A test holds each to its rows: they change at that version. */
export interface Headline {
  client: string;
  /** First version run that behaves so. */
  version: string;
  words: string;
  /** Rows of the matrix that show it. */
  rows: string[];
}

export const HEADLINES: Headline[] = [
  {
    client: 'typescript-sdk',
    version: '1.0.0',
    words:
      'API keys move from `X-Api-Key` to `Authorization: Bearer`. One credential, one header: an option silences the environment, two options throw, and with both variables set the key wins with a warning.',
    rows: ['key', 'key-and-token', 'option-token-over-key', 'option-key-and-token'],
  },
  {
    client: 'typescript-sdk',
    version: '1.0.0',
    words:
      'Federation variables beat the default profile on disk; until 0.137.0 the profile won. A missing `ANTHROPIC_PROFILE` is an error of its own.',
    rows: ['federation-and-profile', 'profile-named-missing'],
  },
  {
    client: 'typescript-sdk',
    version: '1.0.0',
    words:
      'An empty `apiKey` option is sent as an empty bearer token instead of being reported as missing; a function as `apiKey` is called.',
    rows: ['option-key-empty', 'option-key-function'],
  },
  {
    client: 'typescript-sdk',
    version: '0.93.0',
    words:
      'Profiles on disk, `ANTHROPIC_PROFILE`, federation variables and the `credentials` option: with these, and only with these, the SDK adds the OAuth beta header.',
    rows: ['profile', 'profile-named', 'federation', 'option-credentials'],
  },
  {
    client: 'typescript-sdk',
    version: '0.92.0',
    words: '`ANTHROPIC_CUSTOM_HEADERS` is read.',
    rows: ['custom-headers-authorization', 'custom-headers-beta-and-token'],
  },
  {
    client: 'typescript-sdk',
    version: '0.86.0',
    words: 'An empty variable counts as unset.',
    rows: ['key-empty-and-token', 'token-empty'],
  },
  {
    client: 'typescript-sdk',
    version: '0.70.0',
    words:
      'A credential among the default headers is enough; an empty token is sent as `Authorization: Bearer`; a function in the key’s place is no longer sent as its own source text.',
    rows: ['header-authorization', 'token-empty', 'option-key-function'],
  },
  {
    client: 'typescript-sdk',
    version: '0.50.3',
    words: '`betas` on a call push a default `anthropic-beta` header out.',
    rows: ['header-beta-and-call-betas'],
  },
  {
    client: 'typescript-sdk',
    version: '0.50.1',
    words:
      'Native fetch: a value that no header can carry throws a `TypeError` that repeats the whole value, where “Connection error.” stood before; a line end after an option is taken off.',
    rows: ['key-line-break', 'option-key-trailing-newline'],
  },
  {
    client: 'typescript-sdk',
    version: '0.40.0',
    words: 'With key and token both at hand, both headers go out; up to 0.39.0 only `X-Api-Key` did.',
    rows: ['key-and-token', 'option-key-and-token', 'option-token-over-key'],
  },
  {
    client: 'typescript-sdk',
    version: '0.12.2',
    words: 'Values of variables are trimmed; before, a line end after the key read “Connection error.”',
    rows: ['key-trailing-newline'],
  },
  {
    client: 'typescript-sdk',
    version: '0.11.0',
    words: '`ANTHROPIC_BASE_URL` is read. In this one version a second, empty `x-api-key` rides along with everything.',
    rows: ['base-plain', 'key', 'token'],
  },
  {
    client: 'ai-sdk',
    version: '3.0.58',
    words: 'An `authToken` option; it beats `ANTHROPIC_API_KEY`, and both options together throw.',
    rows: ['option-token', 'option-token-over-key', 'option-key-and-token'],
  },
  { client: 'ai-sdk', version: '2.0.45', words: '`ANTHROPIC_BASE_URL` is read, and wants its `/v1`.', rows: ['base-plain', 'base-v1'] },
  {
    client: 'langchain',
    version: '1.5.11',
    words: 'With the newer SDK inside, an empty `ANTHROPIC_AUTH_TOKEN` is no longer sent.',
    rows: ['key-and-token-empty'],
  },
  {
    client: 'agent-sdk',
    version: '0.2.126',
    words: 'Settings files are read without being asked for: `apiKeyHelper` and `env` in settings.json count.',
    rows: ['helper', 'settings-key', 'login-and-helper'],
  },
];
