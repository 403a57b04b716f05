import type { History } from '../rules.ts';
import { agentSdk, claudeCode } from './claude-code.ts';
import { aiSdk, langchain } from './libraries.ts';
import { GO, goSdk, JAVA, javaSdk, PYTHON, pythonSdk, type ReadAt, RUBY, rubySdk } from './read-in-source.ts';
import { typescriptSdk } from './typescript-sdk.ts';

/** A client the engine knows. */
export interface Client {
  id: string;
  name: string;
  /** Where its rules were read; absent when they are held to runs of the client. */
  readAt?: ReadAt;
  /** The newest version that was run or read. */
  newest: string;
  history: History;
}

export const CLIENTS: Client[] = [
  { id: 'claude-code', name: 'Claude Code (claude -p)', newest: '2.1.330', history: claudeCode },
  { id: 'typescript-sdk', name: 'TypeScript SDK', newest: '1.12.0', history: typescriptSdk },
  { id: 'agent-sdk', name: 'Claude Agent SDK', newest: '0.3.330', history: agentSdk },
  { id: 'python-sdk', name: 'Python SDK', newest: '1.13.0', history: pythonSdk, readAt: PYTHON },
  { id: 'go-sdk', name: 'Go SDK', newest: '1.60.0', history: goSdk, readAt: GO },
  { id: 'java-sdk', name: 'Java SDK', newest: '2.57.0', history: javaSdk, readAt: JAVA },
  { id: 'ruby-sdk', name: 'Ruby SDK', newest: '1.65.0', history: rubySdk, readAt: RUBY },
  { id: 'ai-sdk', name: 'Vercel AI SDK', newest: '4.0.105', history: aiSdk },
  { id: 'langchain', name: 'LangChain (JavaScript)', newest: '1.5.11', history: langchain },
];

export const clientById = (id: string): Client | undefined => CLIENTS.find((client) => client.id === id);
