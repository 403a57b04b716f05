import type { History } from '../rules.ts';
import { agentSdk, claudeCode } from './claude-code.ts';
import { aiSdk, langchain } from './libraries.ts';
import { NAMES } from './names.ts';
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

const named = (id: keyof typeof NAMES): { name: string } => ({ name: NAMES[id].name });

export const CLIENTS: Client[] = [
  { id: 'claude-code', ...named('claude-code'), newest: '2.1.330', history: claudeCode },
  { id: 'typescript-sdk', ...named('typescript-sdk'), newest: '1.12.0', history: typescriptSdk },
  { id: 'agent-sdk', ...named('agent-sdk'), newest: '0.3.330', history: agentSdk },
  { id: 'python-sdk', ...named('python-sdk'), newest: '1.13.0', history: pythonSdk, readAt: PYTHON },
  { id: 'go-sdk', ...named('go-sdk'), newest: '1.60.0', history: goSdk, readAt: GO },
  { id: 'java-sdk', ...named('java-sdk'), newest: '2.57.0', history: javaSdk, readAt: JAVA },
  { id: 'ruby-sdk', ...named('ruby-sdk'), newest: '1.65.0', history: rubySdk, readAt: RUBY },
  { id: 'ai-sdk', ...named('ai-sdk'), newest: '4.0.105', history: aiSdk },
  { id: 'langchain', ...named('langchain'), newest: '1.5.11', history: langchain },
];

export const clientById = (id: string): Client | undefined => CLIENTS.find((client) => client.id === id);
