import { fakeValue } from './credentials.ts';

/** What the recorder answers. Bodies have the API's form; they show what a client makes of an answer, not when the API gives it. */
export interface Answer {
  status: number;
  headers?: Record<string, string>;
  body: unknown;
}

/** Refusals say that a retry is useless, as the clients expect of the API. */
const error = (status: number, type: string, message: string): Answer => ({
  status,
  ...(status < 429 ? { headers: { 'x-should-retry': 'false' } } : {}),
  body: { type: 'error', error: { type, message }, request_id: 'req_AAAA' },
});

/** Back-off would cost seconds and shows nothing: every answer that is retried asks for a retry at once. */
const atOnce = (answer: Answer): Answer => ({ ...answer, headers: { 'retry-after-ms': '1', 'retry-after': '0' } });

export const ANSWERS = {
  ok: {
    status: 200,
    body: {
      id: 'msg_A',
      type: 'message',
      role: 'assistant',
      model: 'claude-sonnet-4-5',
      content: [{ type: 'text', text: 'hi' }],
      stop_reason: 'end_turn',
      stop_sequence: null,
      usage: { input_tokens: 1, output_tokens: 1 },
    },
  },
  '401-invalid-x-api-key': error(401, 'authentication_error', 'invalid x-api-key'),
  '401-invalid-bearer-token': error(401, 'authentication_error', 'Invalid bearer token'),
  '403-permission': error(403, 'permission_error', 'Your account does not have permission to use this.'),
  '400-credit-balance': error(400, 'invalid_request_error', 'Your credit balance is too low to access the Anthropic API.'),
  '429-rate-limit': atOnce(error(429, 'rate_limit_error', 'This request would exceed your rate limit.')),
  '529-overloaded': atOnce(error(529, 'overloaded_error', 'Overloaded')),
} satisfies Record<string, Answer>;

export type AnswerId = keyof typeof ANSWERS;

export const NOT_FOUND = error(404, 'not_found_error', 'Not Found');

/** What the token endpoint answers: a fresh token, whatever is asked, or a refusal in the words of RFC 6749 or of the API. */
export const EXCHANGES = {
  given: {
    status: 200,
    body: {
      access_token: fakeValue('minted'),
      token_type: 'Bearer',
      expires_in: 3600,
      refresh_token: fakeValue('refresh-token', 'sk-ant-ort01-'),
      scope: 'user:inference user:profile',
    },
  },
  '400-invalid-grant': { status: 400, body: { error: 'invalid_grant', error_description: 'The grant is not valid.' } },
  '401-authentication-error': error(401, 'authentication_error', 'The token is not valid.'),
} satisfies Record<string, Answer>;

export type ExchangeId = keyof typeof EXCHANGES;
