import type { CallToolResult, McpServer } from '@modelcontextprotocol/server';
import type { z } from 'zod';
import type { Knowledge } from '../../src/diagnosis/types.ts';

/** What every tool reads from. */
export interface Handbook {
  knowledge: Knowledge;
  /** Address of this site, without a path: agents follow whole addresses only. */
  site: string;
}

/** What a tool found: data by its output schema, and the same as Markdown. Without data it is a refusal that the agent can act on. */
export interface Found {
  text: string;
  data?: Record<string, unknown>;
}

export interface Tool<Input extends z.ZodObject> {
  name: string;
  title: string;
  description: string;
  inputSchema: Input;
  outputSchema: z.ZodObject;
  run: (input: z.infer<Input>, handbook: Handbook) => Found;
}

/** They read what is loaded, change nothing, and ask nobody else. */
const READ_ONLY = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };

/** Offers a tool to the clients of a server; input that does not fit is answered with what to do. */
export function register<Input extends z.ZodObject>(server: McpServer, tool: Tool<Input>, handbook: Handbook): void {
  const { name, title, description, outputSchema } = tool;
  // Widened, since the library cannot see through a schema that is not known yet.
  const inputSchema: z.ZodType<z.infer<Input>> = tool.inputSchema as never;
  server.registerTool(name, { title, description, inputSchema, outputSchema, annotations: READ_ONLY }, (input) =>
    asResult(tool.run(input, handbook)),
  );
}

const asResult = ({ text, data }: Found): CallToolResult => ({
  content: [{ type: 'text', text }],
  ...(data ? { structuredContent: data } : { isError: true }),
});
