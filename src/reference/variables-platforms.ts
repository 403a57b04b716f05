import type { VariableGroup } from './variables.ts';

/** Cloud providers. A switch that is set sends every request there, whatever Anthropic credential stands beside it. */
export const PLATFORMS: VariableGroup = {
  title: 'Cloud providers',
  variables: [
    {
      name: 'CLAUDE_CODE_USE_BEDROCK',
      readBy: { code: '' },
      holds: '`1` sends everything to Amazon Bedrock. Likewise `CLAUDE_CODE_USE_VERTEX`, `_FOUNDRY`, `_ANTHROPIC_AWS`, `_MANTLE`.',
      precedence: 'Above every Anthropic credential; only the sign-in of a Claude apps gateway stands higher.',
      sources: ['claude-code-authentication', 'claude-code-env-vars'],
    },
    {
      name: 'CLAUDE_CODE_SKIP_BEDROCK_AUTH',
      readBy: { code: '' },
      holds: '`1` when a gateway signs the request instead. Likewise for `_VERTEX_`, `_FOUNDRY_`, `_ANTHROPIC_AWS_`, `_MANTLE_`.',
      precedence: 'For Foundry it is ignored when a Foundry key or token is set.',
      sources: ['claude-code-env-vars'],
    },
    {
      name: 'AWS_BEARER_TOKEN_BEDROCK',
      readBy: { code: '' },
      holds: 'A Bedrock API key: `ABSK…` or `bedrock-api-key-…`.',
      precedence: 'Bedrock only.',
      sources: ['claude-code-env-vars', 'claude-code-bedrock'],
    },
    {
      name: 'ANTHROPIC_AWS_API_KEY',
      readBy: { code: '' },
      holds: 'A key of Claude Platform on AWS, made in the AWS Console.',
      precedence: 'Beats SigV4. Needs `ANTHROPIC_AWS_WORKSPACE_ID` beside it.',
      sources: ['claude-code-env-vars', 'claude-code-aws'],
    },
    {
      name: 'ANTHROPIC_AWS_WORKSPACE_ID',
      readBy: { code: '' },
      holds: 'The workspace there. Required; sent as `anthropic-workspace-id`. No secret.',
      precedence: 'Claude Platform on AWS only.',
      sources: ['claude-code-env-vars', 'claude-code-aws'],
    },
    {
      name: 'ANTHROPIC_FOUNDRY_API_KEY',
      readBy: { code: '' },
      holds: 'A key of Microsoft Foundry.',
      precedence: 'Loses to `ANTHROPIC_FOUNDRY_AUTH_TOKEN`.',
      sources: ['claude-code-env-vars', 'claude-code-foundry'],
    },
    {
      name: 'ANTHROPIC_FOUNDRY_AUTH_TOKEN',
      readBy: { code: '2.1.203' },
      holds: 'A bearer token for Foundry, such as one of Microsoft Entra.',
      precedence: 'Beats the Foundry key and the Azure default chain.',
      sources: ['claude-code-env-vars'],
    },
    {
      name: 'ANTHROPIC_VERTEX_PROJECT_ID',
      readBy: { code: '' },
      holds: 'The Google Cloud project. The credential itself comes from Google’s own chain.',
      precedence: 'Overridden by `GCLOUD_PROJECT`, `GOOGLE_CLOUD_PROJECT` and the project in a credential file.',
      sources: ['claude-code-env-vars', 'claude-code-vertex'],
    },
  ],
};

/** How Claude Code keeps and passes on credentials. */
export const HANDLING: VariableGroup = {
  title: 'How Claude Code keeps credentials',
  variables: [
    {
      name: 'CLAUDE_CONFIG_DIR',
      readBy: { code: '1.0.5' },
      holds: 'Another folder for settings, and on Linux and Windows for the stored login.',
      precedence:
        'Two folders are two accounts side by side. On macOS the login is in the Keychain; whether each folder has an item of its own there is not established, and reports of 2026 differ.',
      sources: ['claude-code-env-vars', 'wire-measurement', 'claude-code-issue-70697', 'claude-code-issue-88601'],
    },
    {
      name: 'CLAUDE_CODE_API_KEY_HELPER_TTL_MS',
      readBy: { code: '' },
      holds: 'How long the output of `apiKeyHelper` is used, in milliseconds. Five minutes unless set.',
      precedence: 'A 401 calls the script again in any case.',
      sources: ['claude-code-env-vars', 'claude-code-authentication'],
    },
    {
      name: 'CLAUDE_CODE_SUBPROCESS_ENV_SCRUB',
      readBy: { code: '' },
      holds: '`1` hides Anthropic and cloud credentials from commands, hooks and MCP servers.',
      precedence: 'Claude Code itself keeps them.',
      sources: ['claude-code-env-vars'],
    },
    {
      name: 'CLAUDE_CODE_SESSION_ACCESS_TOKEN',
      readBy: { code: '' },
      holds:
        'The token of a self-hosted cloud session, `sk-ant-cc-…`; whether `sk-ant-si-…` stands there too is not documented. Anthropic puts it there; you never do.',
      precedence: 'Proves to your own services which session is calling. Not a key of the API.',
      sources: ['claude-code-self-hosted-identity'],
    },
    {
      name: 'CLAUDE_CODE_SIMPLE',
      readBy: { code: '' },
      holds: '`1` is the same as `--bare`.',
      precedence: 'No OAuth token, Keychain or profile is read: only `ANTHROPIC_API_KEY` or an `apiKeyHelper` from `--settings`.',
      sources: ['claude-code-env-vars'],
    },
    {
      name: 'CLAUDE_CODE_PROVIDER_MANAGED_BY_HOST',
      readBy: { code: '' },
      holds: 'Set by a program that hosts Claude Code and chooses the provider itself.',
      precedence: 'Key, endpoint and provider variables in settings files are then ignored.',
      sources: ['claude-code-env-vars'],
    },
  ],
};
