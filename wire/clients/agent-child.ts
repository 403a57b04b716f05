import { pathToFileURL } from 'node:url';
import type { Seen } from './child.ts';

/** One question through the Agent SDK; what its last message says is what a program would show. */
interface Message {
  type: string;
  is_error?: boolean;
  result?: string;
}

const folder = process.env.WIRE_FOLDER ?? '';
delete process.env.WIRE_FOLDER;
const { query } = (await import(import.meta.resolve('@anthropic-ai/claude-agent-sdk', pathToFileURL(`${folder}/package.json`)))) as {
  query: (ask: { prompt: string; options: { maxTurns: number } }) => AsyncIterable<Message>;
};

const seen: Seen = { warnings: [] };
try {
  for await (const message of query({ prompt: 'hi', options: { maxTurns: 1 } }))
    if (message.type === 'result' && message.is_error) seen.error = message.result ?? 'an error without words';
} catch (error) {
  seen.error = error instanceof Error ? `${error.constructor.name}: ${error.message}` : String(error);
}
process.stdout.write(`\u0000${JSON.stringify(seen)}\u0000`, () => process.exit(0));
