import { McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { diagnoseError } from './diagnose-error.ts';
import { explainCredentialKind } from './explain-credential-kind.ts';
import { refusal } from './refusal.ts';
import { searchHandbook } from './search-handbook.ts';
import { type Handbook, register } from './tool.ts';

const INFO = { name: 'claude-auth-handbook', title: 'Claude Auth Handbook (unofficial)', version: '1.0.0' };
const INSTRUCTIONS =
  'Documented answers about Anthropic and Claude credentials. Read-only. Never pass a raw credential: keep its prefix and replace the rest (sk-ant-api03-REDACTED); calls that hold one are refused.';

/** The server for one request: it keeps nothing between two. */
export function createServer(handbook: Handbook): McpServer {
  const server = new McpServer(INFO, { instructions: INSTRUCTIONS });
  register(server, diagnoseError, handbook);
  register(server, explainCredentialKind, handbook);
  register(server, searchHandbook, handbook);
  return server;
}

/** The server for a request that held a raw credential: the same tools, and each refuses, whatever else is wrong with the call. */
export function createRefusingServer(families: string[]): McpServer {
  const server = new McpServer(INFO, { instructions: INSTRUCTIONS });
  for (const { name } of [diagnoseError, explainCredentialKind, searchHandbook])
    server.registerTool(name, { inputSchema: z.looseObject({}) }, () => refusal(families));
  return server;
}
