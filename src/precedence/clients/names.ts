/** What a page says of a client, without its rules: those are not wanted where only answers are shown. */
interface Named {
  name: string;
  /** Whether its rules are held to runs of the client; else they were read in its source. */
  run: boolean;
}

export const NAMES = {
  'claude-code': { name: 'Claude Code (claude -p)', run: true },
  'typescript-sdk': { name: 'TypeScript SDK', run: true },
  'agent-sdk': { name: 'Claude Agent SDK', run: true },
  'python-sdk': { name: 'Python SDK', run: false },
  'go-sdk': { name: 'Go SDK', run: false },
  'java-sdk': { name: 'Java SDK', run: false },
  'ruby-sdk': { name: 'Ruby SDK', run: false },
  'ai-sdk': { name: 'Vercel AI SDK', run: true },
  langchain: { name: 'LangChain (JavaScript)', run: true },
} as const satisfies Record<string, Named>;

export const nameOfClient = (id: string): Named | undefined => (NAMES as Record<string, Named>)[id];
