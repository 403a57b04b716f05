/** Who is charged for what the credential does. */
export type Payer = 'plan' | 'api' | 'cloud' | 'gateway' | 'nobody';

/** An end of the decision: one credential and where to put it. */
export interface Choice {
  /** Id of the credential's page. */
  credential: string;
  /** What to set or do, `code` in back-ticks. */
  set: string;
  pays: Payer;
}

export interface Question {
  question: string;
  answers: { answer: string; leads: Question | Choice[] }[];
}

const ownProgram: Question = {
  question: 'Where does your program run?',
  answers: [
    {
      answer: 'On my own computer',
      leads: [
        { credential: 'api-key-personal', set: '`ANTHROPIC_API_KEY`', pays: 'api' },
        { credential: 'oauth-ant-cli', set: '`ant auth login`, no key to store', pays: 'api' },
      ],
    },
    {
      answer: 'In a cloud, cluster or CI that can prove its identity (OIDC)',
      leads: [{ credential: 'oauth-wif-access-token', set: 'the federation variables, no key to store', pays: 'api' }],
    },
    {
      answer: 'On any other server',
      leads: [{ credential: 'api-key-service-account', set: '`ANTHROPIC_API_KEY` from a secret store', pays: 'api' }],
    },
  ],
};

const claudeCode: Question = {
  question: 'Where does Claude Code run?',
  answers: [
    {
      answer: 'On my computer, or over SSH or in a container where I can paste a code',
      leads: [{ credential: 'oauth-claude-code-login', set: '`/login`; set nothing', pays: 'plan' }],
    },
    {
      answer: 'Unattended, for me, on my own plan',
      leads: [{ credential: 'oauth-setup-token', set: '`CLAUDE_CODE_OAUTH_TOKEN`', pays: 'plan' }],
    },
    {
      answer: 'Unattended, for a team or an organization',
      leads: [
        { credential: 'oauth-wif-access-token', set: 'federation inputs of the CI job', pays: 'api' },
        { credential: 'api-key-service-account', set: '`ANTHROPIC_API_KEY`', pays: 'api' },
      ],
    },
  ],
};

const cloud: Question = {
  question: 'Which one?',
  answers: [
    {
      answer: 'Amazon Bedrock',
      leads: [{ credential: 'bedrock-api-key-long', set: 'AWS credentials or `AWS_BEARER_TOKEN_BEDROCK`', pays: 'cloud' }],
    },
    {
      answer: 'Claude Platform on AWS',
      leads: [{ credential: 'claude-platform-on-aws-key', set: '`ANTHROPIC_AWS_API_KEY`', pays: 'cloud' }],
    },
    {
      answer: 'Google Cloud',
      leads: [{ credential: 'google-oauth-token', set: 'Google credentials, `ANTHROPIC_VERTEX_PROJECT_ID`', pays: 'cloud' }],
    },
    { answer: 'Microsoft Foundry', leads: [{ credential: 'foundry-key', set: '`ANTHROPIC_FOUNDRY_API_KEY`', pays: 'cloud' }] },
  ],
};

const gateway: Question = {
  question: 'Does `/login` in Claude Code offer your company’s gateway?',
  answers: [
    { answer: 'Yes', leads: [{ credential: 'apps-gateway-token', set: '`/login`; set nothing', pays: 'gateway' }] },
    { answer: 'No', leads: [{ credential: 'llm-gateway-key', set: '`ANTHROPIC_BASE_URL` and `ANTHROPIC_AUTH_TOKEN`', pays: 'gateway' }] },
  ],
};

const administration: Question = {
  question: 'What do you administer?',
  answers: [
    {
      answer: 'Members, keys, usage of a Console organization',
      leads: [{ credential: 'admin-key-console', set: 'the tool’s admin field', pays: 'nobody' }],
    },
    {
      answer: 'Service accounts and federation',
      leads: [{ credential: 'oauth-ant-cli', set: '`ant auth login --scope org:admin`', pays: 'nobody' }],
    },
    {
      answer: 'Claude Enterprise: members, analytics, compliance',
      leads: [{ credential: 'enterprise-scoped-key', set: 'the tool’s admin field', pays: 'nobody' }],
    },
  ],
};

/** The first question; every way through it ends in credentials that have a page. */
export const CHOOSE: Question = {
  question: 'What makes the request?',
  answers: [
    { answer: 'Claude Code, or the Agent SDK for my own use', leads: claudeCode },
    { answer: 'My own program', leads: ownProgram },
    {
      answer: 'A product of mine that other people use',
      leads: [{ credential: 'api-key-service-account', set: '`ANTHROPIC_API_KEY` on your server, never their plan login', pays: 'api' }],
    },
    {
      answer: 'A tool of another maker',
      leads: [{ credential: 'api-key-personal', set: 'the tool’s key field, never your plan login', pays: 'api' }],
    },
    { answer: 'Anything, through my company’s gateway', leads: gateway },
    { answer: 'Anything, through a cloud provider', leads: cloud },
    { answer: 'An administration script', leads: administration },
  ],
};
