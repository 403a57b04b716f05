import { createMcpHandler, isLegacyRequest, type McpServer, WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/server';
import type { Knowledge } from '../../src/diagnosis/types.ts';
import { createRefusingServer, createServer } from './server.ts';
import { withoutCredentials } from './without-credentials.ts';

/** The headers that mean something here. Others, such as `authorization`, do not reach the library. */
const HEADERS = ['accept', 'content-type', 'mcp-protocol-version', 'mcp-method', 'mcp-name'];

/** Answers one message, of the 2026 protocol or of those before it, as JSON and without a session. */
export async function serve(request: Request, message: unknown, knowledge: Knowledge): Promise<Response> {
  const headers = HEADERS.flatMap((name): [string, string][] => [[name, request.headers.get(name) ?? '']]).filter(([, value]) => value);
  const cleaned = withoutCredentials({ headers, body: message }, knowledge.kinds);
  const { headers: safeHeaders, body } = cleaned.message as { headers: [string, string][]; body: unknown };
  const safe = new Request(request.url, { method: 'POST', headers: safeHeaders });
  const site = new URL(request.url).origin;
  const create = (): McpServer => (cleaned.families.length ? createRefusingServer(cleaned.families) : createServer({ knowledge, site }));
  if (await isLegacyRequest(safe, body)) return serveLegacy(create(), safe, body);
  // Nothing here ever changes while a client listens, so no stream is kept open for it.
  return createMcpHandler(create, { legacy: 'reject', maxSubscriptions: 0 }).fetch(safe, { parsedBody: body });
}

/** The library's own fallback for older clients answers with a stream; a single JSON body does. */
async function serveLegacy(server: McpServer, request: Request, body: unknown): Promise<Response> {
  const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
  await server.connect(transport);
  try {
    return await transport.handleRequest(request, { parsedBody: body });
  } finally {
    await server.close();
  }
}
