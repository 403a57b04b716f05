import { type CallToolResult, Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { diagnosisSchema, problemSchema } from '../../src/schemas/diagnosis.ts';
import { diagnose, knowledge } from '../support/knowledge.ts';
import { RUNTIMES, type Running } from '../support/servers.ts';

/** A value whose letters occur in no answer of ours. */
const SECRET = `sk-ant-api03-${'Q'.repeat(93)}AA`;
const TEXT = 'Error: 401 invalid x-api-key\nANTHROPIC_API_KEY=sk-ant-oat01-REDACTED';
/** Clients of the protocol with a handshake, and of the one without. */
const PROTOCOLS = [
  { mode: 'legacy', version: '2025-11-25' },
  { mode: 'auto', version: '2026-07-28' },
] as const;

describe.each(RUNTIMES)('MCP on $name', ({ start }) => {
  let server: Running;
  beforeAll(async () => {
    server = await start();
  });
  afterAll(() => server?.stop());

  /** Everything that came over the wire to the client, headers too. */
  let received = '';
  const recording = async (url: string | URL, init?: RequestInit): Promise<Response> => {
    const response = await fetch(url, init);
    received += JSON.stringify([...response.headers]) + (await response.clone().text());
    return response;
  };

  describe.each(PROTOCOLS)('for a client of $version', ({ mode, version }) => {
    let client: Client;
    beforeAll(async () => {
      client = new Client({ name: 'test', version: '1.0.0' }, { versionNegotiation: { mode } });
      await client.connect(new StreamableHTTPClientTransport(new URL('/api/mcp', server.url), { fetch: recording }));
    });
    afterAll(() => client?.close());

    const call = async (name: string, args: Record<string, unknown>): Promise<CallToolResult> =>
      (await client.callTool({ name, arguments: args })) as CallToolResult;
    const textOf = ({ content }: CallToolResult): string => content.map((one) => (one.type === 'text' ? one.text : '')).join();

    it('says who it is and how to redact', () => {
      expect(client.getNegotiatedProtocolVersion()).toBe(version);
      expect(client.getServerVersion()?.name).toBe('claude-auth-handbook');
      expect(client.getInstructions()).toContain('sk-ant-api03-REDACTED');
    });

    it('lists three tools that only read, each with schemas whose fields are described', async () => {
      const { tools } = await client.listTools();
      expect(tools.map(({ name, inputSchema }) => [name, Object.keys(inputSchema.properties ?? {})])).toEqual([
        ['diagnose_error', ['text', 'context', 'language']],
        ['explain_credential_kind', ['kind', 'prefix']],
        ['search_handbook', ['query', 'limit']],
      ]);
      for (const { description, annotations, inputSchema, outputSchema } of tools) {
        expect(description).toContain('aw credentials are refused');
        expect(annotations).toMatchObject({ readOnlyHint: true, idempotentHint: true, openWorldHint: false, destructiveHint: false });
        for (const field of [inputSchema, outputSchema].flatMap((schema) => Object.values(schema?.properties ?? {})))
          expect((field as { description?: string }).description ?? '$ref' in field).toBeTruthy();
      }
    });

    it('diagnoses exactly as the engine does, as data and as Markdown', async () => {
      const context = { client: 'claude-code', version: '2.1.330' };
      const answer = await call('diagnose_error', { text: TEXT, context });
      const expected = diagnose(TEXT, context);
      expect(answer.structuredContent).toEqual(JSON.parse(JSON.stringify(expected)));
      expect(diagnosisSchema.safeParse(answer.structuredContent).success).toBe(true);
      expect(textOf(answer)).toContain(`# ${expected.title}`);
      expect(textOf(answer)).toContain(`${server.url}${expected.docUrl}`);
      for (const { text } of [...expected.fix, ...expected.verify]) expect(textOf(answer)).toContain(text);
    });

    it('explains what shares a prefix, with the question that decides', async () => {
      const { structuredContent, isError } = await call('explain_credential_kind', { prefix: 'sk-ant-oat01-' });
      const { kinds, ask } = structuredContent as { kinds: { id: string; worksIn: string[]; docUrl: string }[]; ask: string };
      expect(isError).toBeFalsy();
      expect(kinds.map(({ id }) => id)).toEqual(
        knowledge.kinds.filter(({ prefixes }) => prefixes.includes('sk-ant-oat01-')).map(({ id }) => id),
      );
      expect(ask).toBe(diagnose('sk-ant-oat01-REDACTED').credentials[0]?.ask);
      for (const { docUrl } of kinds) expect((await fetch(server.url + docUrl)).status).toBe(200);
    });

    it('explains one kind by its id, and lists the ids for an unknown one', async () => {
      const known = knowledge.kinds.find(({ id }) => id === 'admin-key-console');
      const one = await call('explain_credential_kind', { kind: 'admin-key-console' });
      expect(one.structuredContent).toMatchObject({
        kinds: [{ id: known?.id, issuedBy: known?.issuedBy, worksIn: known?.worksIn }],
        ask: '',
      });
      const none = await call('explain_credential_kind', { kind: 'no-such-kind' });
      expect(none.structuredContent).toEqual({ kinds: [], ask: '' });
      expect(textOf(none)).toContain('admin-key-console');
      expect((await call('explain_credential_kind', {})).isError).toBe(true);
    });

    it('finds pages by words', async () => {
      const { structuredContent } = await call('search_handbook', { query: 'oauth token expired', limit: 2 });
      const { results } = structuredContent as { results: { id: string; docUrl: string }[] };
      expect(results).toHaveLength(2);
      expect(results[0]).toMatchObject({ id: 'oauth-token-expired', docUrl: '/diagnoses/oauth-token-expired/' });
    });

    it.each<[string, Record<string, unknown>]>([
      ['diagnose_error', { text: `ANTHROPIC_API_KEY=${SECRET}\n401` }],
      ['diagnose_error', { text: '401', context: { client: SECRET } }],
      ['diagnose_error', { text: '401', context: { version: SECRET } }],
      ['diagnose_error', { text: '401', context: { credentialKind: SECRET } }],
      ['diagnose_error', { text: '401', context: { live: SECRET } }],
      ['diagnose_error', { text: '401', context: { [SECRET]: 'x' } }],
      ['diagnose_error', { text: [SECRET] }],
      ['explain_credential_kind', { kind: SECRET }],
      ['explain_credential_kind', { prefix: SECRET }],
      ['search_handbook', { query: `what is ${SECRET}` }],
      ['search_handbook', { query: 'x', limit: SECRET }],
      ['search_handbook', { query: 'x', [SECRET]: 1 }],
    ])('refuses a credential in a call of %s %#, says how to redact, and repeats nothing', async (name, args) => {
      received = '';
      const answer = await call(name, args);
      expect(answer.isError).toBe(true);
      expect(answer.structuredContent).toBeUndefined();
      expect(textOf(answer)).toMatch(/^Refused: .*`sk-ant-api03-…`.*neither kept nor logged/);
      expect(textOf(answer)).toContain('sk-ant-api03-REDACTED');
      expect(received).toContain('Refused');
      expect(received).not.toContain('QQQQ');
    });

    it('repeats no credential that is the name of a tool', async () => {
      received = '';
      await expect(call(SECRET, {})).rejects.toThrow(/not found/);
      expect(received).not.toContain('QQQQ');
    });
  });

  const JSON_RPC = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' };
  const post = (message: unknown, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${server.url}/api/mcp`, { method: 'POST', body: JSON.stringify(message), headers: { ...JSON_RPC, ...headers } });
  const LIST = { jsonrpc: '2.0', id: 1, method: 'tools/list' };

  it('answers JSON without a session, and never stores', async () => {
    const response = await post(LIST);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^application\/json/);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('mcp-session-id')).toBeNull();
  });

  it.each<{ name: string; init: RequestInit; status: number }>([
    { name: 'a wrong method', init: { method: 'GET', headers: { accept: 'text/event-stream' } }, status: 405 },
    { name: 'the end of a session there is not', init: { method: 'DELETE', headers: { 'mcp-session-id': SECRET } }, status: 405 },
    { name: 'bad JSON', init: { method: 'POST', body: `{"id": "${SECRET}`, headers: JSON_RPC }, status: 400 },
    { name: 'another content type', init: { method: 'POST', body: SECRET, headers: { 'content-type': 'text/plain' } }, status: 415 },
    {
      name: 'too large a body',
      init: { method: 'POST', body: JSON.stringify({ text: SECRET.repeat(700) }), headers: JSON_RPC },
      status: 413,
    },
    {
      name: 'another site',
      init: { method: 'POST', body: JSON.stringify(LIST), headers: { ...JSON_RPC, origin: 'https://elsewhere.example' } },
      status: 403,
    },
    {
      name: 'a page of another site',
      init: { method: 'POST', body: JSON.stringify(LIST), headers: { ...JSON_RPC, 'sec-fetch-site': 'cross-site' } },
      status: 403,
    },
  ])('refuses $name with a problem', async ({ init, status }) => {
    const response = await fetch(`${server.url}/api/mcp`, init);
    const text = await response.text();
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(problemSchema.parse(JSON.parse(text)).status).toBe(status);
    expect(text + JSON.stringify([...response.headers])).not.toContain('QQQQ');
  });

  it('answers a message without a bottom', async () => {
    const body = `{"jsonrpc":"2.0","id":1,"method":"tools/list","params":${'{"a":'.repeat(9000)}1${'}'.repeat(9001)}`;
    const response = await fetch(`${server.url}/api/mcp`, { method: 'POST', body, headers: JSON_RPC });
    expect(response.status).toBeLessThan(500);
    expect(await response.text()).toContain('"jsonrpc"');
  });

  it('keeps no stream open for a subscription', async () => {
    const meta = { protocolVersion: '2026-07-28', clientInfo: { name: 'test', version: '1.0.0' }, clientCapabilities: {} };
    const _meta = Object.fromEntries(Object.entries(meta).map(([name, value]) => [`io.modelcontextprotocol/${name}`, value]));
    const response = await post(
      { ...LIST, method: 'subscriptions/listen', params: { _meta, notifications: { toolsListChanged: true } } },
      { 'mcp-protocol-version': '2026-07-28', 'mcp-method': 'subscriptions/listen' },
    );
    expect(response.headers.get('content-type')).toMatch(/^application\/json/);
    expect(await response.text()).toContain('"error"');
  });

  it.each<[string, unknown, Record<string, string>]>([
    ['a method', { ...LIST, method: SECRET }, {}],
    ['an id', { ...LIST, id: SECRET }, {}],
    ['the version in a header', LIST, { 'mcp-protocol-version': SECRET }],
    ['the other headers', LIST, { 'mcp-session-id': SECRET, 'mcp-method': SECRET, 'mcp-name': SECRET, authorization: `Bearer ${SECRET}` }],
    [
      'the handshake',
      { ...LIST, method: 'initialize', params: { protocolVersion: SECRET, clientInfo: { name: SECRET }, capabilities: SECRET } },
      {},
    ],
    ['a batch', [LIST, { ...LIST, id: 2, method: 'tools/call', params: { name: 'diagnose_error', arguments: { text: SECRET } } }], {}],
    ['no object', SECRET, {}],
    ['a subscription', { ...LIST, method: 'subscriptions/listen', params: { [SECRET]: SECRET } }, {}],
  ])('repeats no credential in %s', async (_name, message, headers) => {
    const response = await post(message, headers);
    const text = await response.text();
    expect(text.length).toBeGreaterThan(10);
    expect(text + JSON.stringify([...response.headers])).not.toContain('QQQQ');
  });
});
