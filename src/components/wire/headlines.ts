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
    version: '1.0.0',
    words:
      '`withOptions` replaces the credential, whatever its kind. Up to 0.137.0 a new token went out beside the old key, and `credentials` or `profile` lost to it.',
    rows: ['clone-token-over-option-key', 'clone-credentials-over-option-key', 'clone-key-undefined', 'clone-key-of-authorization'],
  },
  {
    client: 'typescript-sdk',
    version: '1.0.0',
    words: 'A `config` option beats `ANTHROPIC_API_KEY`; up to 0.137.0 the key won.',
    rows: ['option-config-over-key', 'option-config-federation-over-key', 'option-config-and-credentials'],
  },
  {
    client: 'typescript-sdk',
    version: '0.93.0',
    words:
      'Profiles on disk, `ANTHROPIC_PROFILE`, federation variables, the `credentials` and the `config` option: with these, and only with these, the SDK adds the OAuth beta header.',
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
    words: '`withOptions` makes a client out of another. What it is given stands beside the first one’s credentials.',
    rows: ['clone-key', 'clone-token-over-key'],
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
  {
    client: 'agent-sdk',
    version: '0.3.330',
    words: 'An expired login whose refresh is refused is no longer sent; what a helper prints on two lines is not sent either.',
    rows: ['login-refresh-refused', 'helper-two-lines'],
  },
  {
    client: 'claude-code',
    version: '2.1.227',
    words:
      'A credential with a character that cannot stand in a header is named, with the place of the character; before, the message named no cause or repeated the value.',
    rows: ['key-line-break', 'oauth-token-line-break'],
  },
  {
    client: 'claude-code',
    version: '2.1.227',
    words: 'What an `apiKeyHelper` prints on more than one line is named as the fault; an empty key goes out instead.',
    rows: ['helper-two-lines'],
  },
  {
    client: 'claude-code',
    version: '2.1.226',
    words: 'Spaces around a token are taken off; up to 2.1.206 they went out between `Bearer` and the token.',
    rows: ['token-spaces', 'oauth-token-spaces'],
  },
  {
    client: 'claude-code',
    version: '2.1.191',
    words: 'An expired login whose refresh is refused is no longer sent: the program stops and says so.',
    rows: ['login-refresh-refused'],
  },
  {
    client: 'claude-code',
    version: '2.1.191',
    words: 'An empty `ANTHROPIC_AUTH_TOKEN` counts as unset; up to then it was sent as a bearer token without a value.',
    rows: ['key-and-token-empty', 'token-empty'],
  },
  {
    client: 'claude-code',
    version: '2.1.118',
    words:
      'Profiles on disk and `ANTHROPIC_PROFILE` are read. The default profile comes after everything else. Federation variables beat a stored login.',
    rows: ['profile', 'profile-named', 'profile-others-may-read', 'federation-and-login'],
  },
  {
    client: 'claude-code',
    version: '2.1.117',
    words:
      'Federation variables are read. In this one version they beat `ANTHROPIC_AUTH_TOKEN`, lose to a stored login, and a profile on disk gets in their way.',
    rows: ['federation', 'federation-and-token'],
  },
  {
    client: 'claude-code',
    version: '2.1.112',
    words: 'Beside `ANTHROPIC_AUTH_TOKEN`, a slow `apiKeyHelper` is no longer waited for: what it prints is not sent.',
    rows: ['helper-and-token'],
  },
  {
    client: 'claude-code',
    version: '2.1.53',
    words: '`CLAUDE_CODE_OAUTH_TOKEN` in settings.json is read again.',
    rows: ['settings-oauth-token'],
  },
  {
    client: 'claude-code',
    version: '2.1.52',
    words: 'With a key in settings.json and a stored login, side requests no longer carry the login.',
    rows: ['login-and-settings-key'],
  },
  {
    client: 'claude-code',
    version: '2.1.33',
    words: '“Invalid API key · Please run /login” becomes “Not logged in · Please run /login”.',
    rows: ['nothing'],
  },
  {
    client: 'claude-code',
    version: '2.0.76',
    words:
      'With a key in settings.json and a stored login, side requests go out with the login’s token (seen in 2.0.76, 2.1.32 and 2.1.33).',
    rows: ['login-and-settings-key'],
  },
  {
    client: 'claude-code',
    version: '2.0.45',
    words: 'When `apiKeyHelper` fails or prints nothing, a request goes out with an empty key and an empty bearer token; before, none did.',
    rows: ['helper-fails', 'helper-prints-nothing', 'helper-fails-and-login'],
  },
  {
    client: 'claude-code',
    version: '2.0.45',
    words: 'A credential in `ANTHROPIC_CUSTOM_HEADERS` alone is enough.',
    rows: ['custom-headers-authorization', 'custom-headers-x-api-key'],
  },
  {
    client: 'claude-code',
    version: '1.0.111',
    words: '`CLAUDE_CODE_OAUTH_TOKEN` in settings.json is no longer read, until 2.1.53.',
    rows: ['settings-oauth-token'],
  },
  {
    client: 'claude-code',
    version: '1.0.44',
    words: '`CLAUDE_CODE_OAUTH_TOKEN` is read. It beats a stored login and a stored Console key.',
    rows: ['oauth-token', 'login-and-oauth-token', 'console-key-and-oauth-token'],
  },
  {
    client: 'claude-code',
    version: '1.0.43',
    words: 'The bearer token is no longer sent a second time as `Proxy-Authorization`.',
    rows: ['token', 'helper'],
  },
  {
    client: 'claude-code',
    version: '1.0.16',
    words: '`ANTHROPIC_API_KEY` beats a stored login; in 1.0.15 the login won.',
    rows: ['login-and-key', 'login-and-settings-key'],
  },
];
