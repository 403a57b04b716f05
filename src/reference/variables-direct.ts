import type { VariableGroup } from './variables.ts';

/** Variables that hold a secret of Anthropic or of a gateway. */
export const SECRETS: VariableGroup = {
  title: 'A key or token',
  variables: [
    {
      name: 'ANTHROPIC_API_KEY',
      readBy: { code: '', typescript: '', python: '', ant: '' },
      holds: 'An API key: `sk-ant-api03-…`, `sk-ant-usr-…`, `sk-ant-svc-…`. Not a `sk-ant-oat01-` token.',
      precedence:
        'Claude Code: beats a login, without asking in `claude -p` (since 1.0.16), after one question in the terminal. TypeScript SDK 1.x: beats every other variable. Set together with `ANTHROPIC_AUTH_TOKEN`, most clients send both.',
      sources: ['claude-code-env-vars', 'claude-code-authentication', 'wire-measurement'],
    },
    {
      name: 'ANTHROPIC_AUTH_TOKEN',
      readBy: { code: '', typescript: '', python: '', ant: '' },
      holds: 'A bearer token, mostly of a gateway. `Bearer ` is put in front of it, so leave that word out.',
      precedence:
        'Never brings the OAuth beta header, so a `sk-ant-oat01-` token fails here. In Claude Code it puts every OAuth login out of use.',
      sources: ['claude-code-env-vars', 'claude-code-gateway-connect', 'wire-measurement'],
    },
    {
      name: 'CLAUDE_CODE_OAUTH_TOKEN',
      readBy: { code: '1.0.44' },
      holds: 'The token that `claude setup-token` printed. One year, model requests only.',
      precedence:
        'Beats `/login`; loses to `ANTHROPIC_API_KEY`, `ANTHROPIC_AUTH_TOKEN` and `apiKeyHelper`. Not read with `--bare`. In the `env` block of settings it had no effect from 1.0.111 to 2.1.52.',
      sources: ['claude-code-env-vars', 'claude-code-authentication', 'wire-measurement'],
    },
    {
      name: 'CLAUDE_CODE_OAUTH_REFRESH_TOKEN',
      readBy: { code: '' },
      holds: 'A refresh token, so that `claude auth login` needs no browser.',
      precedence: 'Only with `CLAUDE_CODE_OAUTH_SCOPES` beside it, and only for `claude auth login`: `claude -p` takes no notice.',
      sources: ['claude-code-env-vars', 'wire-measurement'],
    },
    {
      name: 'CLAUDE_CODE_OAUTH_SCOPES',
      readBy: { code: '' },
      holds: 'The scopes of that refresh token, separated by spaces. No secret.',
      precedence: 'Required when the refresh token is set.',
      sources: ['claude-code-env-vars'],
    },
    {
      name: 'ANTHROPIC_WEBHOOK_SIGNING_KEY',
      readBy: { typescript: '' },
      holds: 'The signing secret of a webhook, `whsec_…`. It verifies deliveries and is never sent.',
      precedence: 'Stands alone; no part in authentication.',
      sources: ['platform-webhooks', 'typescript-sdk-1-12-0'],
    },
    {
      name: 'ANTHROPIC_ENVIRONMENT_KEY',
      readBy: { typescript: '', ant: '' },
      holds: 'The key of one Managed Agents environment, for the worker that takes its jobs.',
      precedence: 'Good for that work queue and nothing else.',
      sources: ['platform-self-hosted-sandboxes'],
    },
  ],
};

/** Where requests go and what rides along. */
export const ROUTING: VariableGroup = {
  title: 'Where the request goes, and its headers',
  variables: [
    {
      name: 'ANTHROPIC_BASE_URL',
      readBy: { code: '', typescript: '0.11.0', python: '0.7.8 at the latest', ant: '' },
      holds: 'The address of a gateway, without `/v1`: these clients add it. `@ai-sdk/anthropic` wants it with `/v1`.',
      precedence:
        'The credential goes to that host. `claude -p` also takes it from a project’s settings file. Renewal of a Claude Code login ignores it; the federation exchange does not.',
      sources: ['claude-code-env-vars', 'wire-measurement'],
    },
    {
      name: 'ANTHROPIC_CUSTOM_HEADERS',
      readBy: { code: '', typescript: '0.92.0', python: '0.98.0' },
      holds: 'Headers, one `Name: Value` a line. The place for `anthropic-workspace-id`.',
      precedence:
        'Comes on top: in TypeScript 1.x an `Authorization` line replaces the credential and an `x-api-key` line is added beside it.',
      sources: ['claude-code-env-vars', 'wire-measurement'],
    },
    {
      name: 'ANTHROPIC_BETAS',
      readBy: { code: '' },
      holds: 'More values for the header `anthropic-beta`, separated by commas.',
      precedence: 'Added to what Claude Code sends by itself; works with every kind of login.',
      sources: ['claude-code-env-vars'],
    },
    {
      name: 'CLAUDE_CODE_DISABLE_EXPERIMENTAL_BETAS',
      readBy: { code: '' },
      holds: '`1` strips beta headers, for gateways that refuse them.',
      precedence:
        'Before 2.1.123 it could strip the OAuth beta header too, and a login got `OAuth authentication is currently not supported.`',
      sources: ['claude-code-env-vars', 'claude-code-changelog'],
    },
    {
      name: 'HTTPS_PROXY',
      readBy: { code: '' },
      holds: 'Address of a proxy; also `HTTP_PROXY`, and `NO_PROXY` for exceptions.',
      precedence: 'A proxy that opens TLS needs its certificate in `NODE_EXTRA_CA_CERTS` or the system store.',
      sources: ['claude-code-env-vars', 'claude-code-network-config'],
    },
  ],
};
