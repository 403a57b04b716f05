import { describe, expect, it } from 'vitest';
import { diagnose } from '../support/knowledge.ts';

const body = (type: string, message: string): string =>
  JSON.stringify({ type: 'error', error: { type, message }, request_id: 'req_EXAMPLE' });
const invalidKey = body('authentication_error', 'invalid x-api-key');
const expired = body('authentication_error', 'OAuth token has expired. Please obtain a new token or refresh your existing token.');

/** One message in the shapes it reaches people in. */
const SHAPES: [string, string, string][] = [
  ['the JSON body', invalidKey, 'invalid-api-key'],
  [
    'the TypeScript SDK',
    `AuthenticationError: 401 ${invalidKey}\n    at APIError.generate (/app/node_modules/@anthropic-ai/sdk/core/error.js:37:20)`,
    'invalid-api-key',
  ],
  [
    'the Python SDK',
    "anthropic.AuthenticationError: Error code: 401 - {'type': 'error', 'error': {'type': 'authentication_error', 'message': 'invalid x-api-key'}}",
    'invalid-api-key',
  ],
  [
    'the Go SDK',
    `POST "https://api.anthropic.com/v1/messages": 401 Unauthorized (Request-ID: req_EXAMPLE) ${invalidKey}`,
    'invalid-api-key',
  ],
  ['the Java SDK', `com.anthropic.errors.UnauthorizedException: 401: ${invalidKey}`, 'invalid-api-key'],
  [
    'the Ruby SDK',
    `Anthropic::Errors::AuthenticationError: {:url=>"https://api.anthropic.com/v1/messages", :status=>401, :body=>${invalidKey}}`,
    'invalid-api-key',
  ],
  ['LiteLLM', `litellm.AuthenticationError: AnthropicException - ${invalidKey}`, 'invalid-api-key'],
  [
    'LangChain',
    `langchain_anthropic: AuthenticationError 401 ${invalidKey}\nTroubleshooting URL: https://docs.langchain.com/oss/javascript/langchain/errors/MODEL_AUTHENTICATION/`,
    'invalid-api-key',
  ],
  ['Claude Code', `⎿  Please run /login · API Error: 401 ${expired}`, 'oauth-token-expired'],
  [
    'wrapped by the terminal in the middle of a word',
    'API Error: 401 {"type":"error","error":{"type":"authentication_er\n     ror","message":"OAuth token has exp\n     ired. Please obtain a new token"}}',
    'oauth-token-expired',
  ],
  ['coloured', '\u001b[31mAPI Error: 401\u001b[0m \u001b[1mOAuth token has expired\u001b[0m', 'oauth-token-expired'],
  ['escaped into JSON twice', JSON.stringify(JSON.stringify({ error: expired })), 'oauth-token-expired'],
  ['with a log prefix', `2026-03-01T10:00:00.000Z [gateway] ERROR (worker-3): upstream said ${expired}`, 'oauth-token-expired'],
  [
    'an HTML page',
    '403 <html><head><title>Just a moment...</title></head><body>Cloudflare Ray ID: EXAMPLE</body></html>',
    'request-blocked-region-or-waf',
  ],
];

describe('one message in many shapes', () => {
  it.each(SHAPES)('%s', (_name, text, id) => {
    expect(diagnose(text).id).toBe(id);
  });
});

describe('what the answer tells', () => {
  const answer = diagnose(`Please run /login · API Error: 401 ${expired}`);

  it('points at the words that led to it', () => {
    const message = answer.because.find(({ kind }) => kind === 'message');
    expect(answer.redacted.slice(message?.start, message?.end).toLowerCase()).toContain('oauth');
  });

  it('has steps, neighbours and evidence', () => {
    expect(answer.confirm).not.toHaveLength(0);
    expect(answer.fix).not.toHaveLength(0);
    expect(answer.verify).not.toHaveLength(0);
    expect(answer.escalate).not.toHaveLength(0);
    expect(answer.alternatives).not.toHaveLength(0);
    expect(answer.evidence.some(({ kind }) => kind === 'source')).toBe(true);
  });

  it('uses what the person adds', () => {
    const text = body('authentication_error', 'OAuth authentication is currently not supported.');
    expect(diagnose(text, { client: 'claude-code', version: '1.0.83' }).id).toBe('client-version-bug');
  });
});
