/** A family of clients and the published versions that are run. */
export interface Subject {
  /** Name in the data and on the pages; the engine's name of the client. */
  client: string;
  package: string;
  /** Oldest first. Each changed something about credentials, or stands right before one that did; the last is the newest. */
  versions: string[];
}

export const SUBJECTS: Subject[] = [
  {
    client: 'typescript-sdk',
    package: '@anthropic-ai/sdk',
    versions: [
      '0.5.0', '0.5.9', '0.6.7', '0.10.2', '0.11.0', '0.12.0', '0.12.1', '0.12.2', '0.27.3', '0.36.3', '0.39.0', '0.40.0', '0.41.0',
      '0.50.1', '0.50.2', '0.50.3', '0.60.0', '0.69.0', '0.70.0', '0.78.0', '0.85.0', '0.86.0', '0.91.1', '0.92.0', '0.93.0', '0.94.0',
      '0.105.0', '0.126.0', '0.127.0', '0.137.0', '1.0.0', '1.2.0', '1.3.0', '1.4.0', '1.5.0', '1.6.0', '1.9.0', '1.10.0', '1.12.0',
    ],
  },
  {
    client: 'ai-sdk',
    package: '@ai-sdk/anthropic',
    versions: ['1.2.12', '2.0.0', '2.0.45', '3.0.0', '3.0.58', '4.0.105'],
  },
  {
    client: 'langchain',
    package: '@langchain/anthropic',
    versions: ['0.3.34', '1.0.0', '1.5.11'],
  },
  {
    client: 'agent-sdk',
    package: '@anthropic-ai/claude-agent-sdk',
    versions: ['0.1.15', '0.2.50', '0.2.126', '0.3.330'],
  },
  {
    client: 'claude-code',
    package: '@anthropic-ai/claude-code',
    versions: [
      '1.0.15', '1.0.16', '1.0.43', '1.0.44', '1.0.81', '1.0.83', '1.0.110', '1.0.111', '2.0.44', '2.0.45', '2.0.76', '2.1.32', '2.1.33', '2.1.52', '2.1.53',
      '2.1.112', '2.1.117', '2.1.118', '2.1.191', '2.1.206', '2.1.226', '2.1.227', '2.1.330',
    ],
  },
];
