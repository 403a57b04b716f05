import type { VariableGroup } from './variables.ts';

const SINCE = { code: '2.1.118', typescript: '0.93.0', python: '0.98.0', ant: '' };

/** Profiles on disk and workload identity federation. None of these ids is a secret; the identity token is. */
export const FEDERATION: VariableGroup = {
  title: 'Profiles and federation',
  variables: [
    {
      name: 'ANTHROPIC_PROFILE',
      readBy: SINCE,
      holds: 'Name of a profile, such as one that `ant auth login` wrote.',
      precedence:
        'Beats the federation variables and a Claude Code login; loses to a key or token variable. A profile that does not exist is an error.',
      sources: ['platform-wif-reference', 'claude-code-authentication', 'wire-measurement'],
    },
    {
      name: 'ANTHROPIC_CONFIG_DIR',
      readBy: SINCE,
      holds: 'Folder of the profiles. Otherwise `~/.config/anthropic`, on Windows `%APPDATA%\\Anthropic`.',
      precedence: 'Without it the TypeScript SDK honours `XDG_CONFIG_HOME` and the Python SDK does not.',
      sources: ['platform-wif-reference', 'wire-measurement'],
    },
    {
      name: 'ANTHROPIC_FEDERATION_RULE_ID',
      readBy: SINCE,
      holds: 'The rule to use, `fdrl_…`.',
      precedence:
        'The documentation wants rule, organization, service account and identity token; TypeScript SDK 1.12.0 already starts with the other three.',
      sources: ['platform-wif-reference', 'claude-code-env-vars', 'typescript-sdk-1-12-0'],
    },
    {
      name: 'ANTHROPIC_ORGANIZATION_ID',
      readBy: SINCE,
      holds: 'The organization, a UUID.',
      precedence: 'With the rule beside it, Claude Code ranks federation above `/login`.',
      sources: ['platform-wif-reference', 'claude-code-env-vars'],
    },
    {
      name: 'ANTHROPIC_SERVICE_ACCOUNT_ID',
      readBy: SINCE,
      holds: 'The service account that the token acts as, `svac_…`.',
      precedence: 'The documentation lists it as required.',
      sources: ['platform-wif-reference'],
    },
    {
      name: 'ANTHROPIC_IDENTITY_TOKEN_FILE',
      readBy: SINCE,
      holds: 'Path of a file with the identity token (JWT) of your platform. It is read anew for every exchange.',
      precedence: 'This or `ANTHROPIC_IDENTITY_TOKEN`. Prefer the file when tokens rotate.',
      sources: ['platform-wif-reference'],
    },
    {
      name: 'ANTHROPIC_IDENTITY_TOKEN',
      readBy: SINCE,
      holds: 'The identity token itself. **A secret** while it lives.',
      precedence: 'Fixed when the process starts: the second exchange fails if the token may be used once.',
      sources: ['platform-wif-reference'],
    },
    {
      name: 'ANTHROPIC_WORKSPACE_ID',
      readBy: { code: '2.1.118', typescript: '0.94.0', python: '0.99.0', ant: '' },
      holds: 'The workspace, `wrkspc_…`, when the rule covers several.',
      precedence: 'Fills a gap in a profile and never overrides it. It does not add a header for an API key.',
      sources: ['platform-wif-reference', 'wire-measurement'],
    },
  ],
};
