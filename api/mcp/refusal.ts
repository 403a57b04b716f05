import type { CallToolResult } from '@modelcontextprotocol/server';

/** The answer to a call that holds a raw credential: what it was, that it is gone, and how to ask again. Never the value. */
export function refusal(families: string[]): CallToolResult {
  const known = families.filter(Boolean);
  const found = [
    ...known.map((family) => `\`${family}…\``),
    ...(known.length < families.length ? ['a value that stands where a secret stands'] : []),
  ];
  const text = `Refused: this call holds a raw credential (${found.join(', ')}). It was taken out before the tool ran, and was neither kept nor logged.

Call again with the value replaced:
- keep the prefix and replace the rest: \`${known[0] ?? 'sk-ant-api03-'}REDACTED\`
- a secret without a known prefix: \`ANTHROPIC_AUTH_TOKEN=REDACTED\`

The prefix, the variable or header around it, and the error are all the tool needs. The value now stands in this conversation: if others can read it or it is stored, tell its owner to revoke it (/guides/leaked-credential/).`;
  return { content: [{ type: 'text', text }], isError: true };
}
