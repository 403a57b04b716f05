import type { History } from '../rules.ts';
import { claudeCode } from './claude-code.ts';
import { aiSdk, langchain } from './libraries.ts';
import { typescriptSdk } from './typescript-sdk.ts';

/** A client the engine knows. */
export interface Client {
  id: string;
  name: string;
  /** Whether its rules are held to runs of the client, or were read in its source. */
  basis: 'run' | 'read';
  /** The newest version that was run or read. */
  newest: string;
  history: History;
}

export const CLIENTS: Client[] = [
  { id: 'claude-code', name: 'Claude Code (claude -p)', basis: 'run', newest: '2.1.330', history: claudeCode },
  { id: 'typescript-sdk', name: 'TypeScript SDK', basis: 'run', newest: '1.12.0', history: typescriptSdk },
  { id: 'ai-sdk', name: 'Vercel AI SDK', basis: 'run', newest: '4.0.105', history: aiSdk },
  { id: 'langchain', name: 'LangChain (JavaScript)', basis: 'run', newest: '1.5.11', history: langchain },
];

export const clientById = (id: string): Client | undefined => CLIENTS.find((client) => client.id === id);
