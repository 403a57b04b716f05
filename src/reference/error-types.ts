import type { Anthropic } from '@anthropic-ai/sdk';
import { NOT_ABOUT_CREDENTIALS } from './decision.ts';

/** What somebody decided about one `error.type` of the API. */
export interface TypeDecision {
  /** HTTP statuses it comes with; empty when not documented. */
  statuses: number[];
  /** Diagnoses to look at, the likeliest first, or the explicit statement that no credential is at fault. */
  about: string[] | typeof NOT_ABOUT_CREDENTIALS;
  /** What the type means, in one line. */
  words: string;
}

/** One decision for each `error.type` of the SDK; a type that a new SDK adds is a type error here. */
export const ERROR_TYPES = {
  authentication_error: {
    statuses: [401],
    about: ['invalid-api-key', 'invalid-bearer-token', 'oauth-token-expired', 'oauth-beta-header-missing', 'oauth-token-as-api-key'],
    words: 'The credential was not accepted. The message tells the cases apart; there is no code for a wrong key.',
  },
  permission_error: {
    statuses: [403],
    about: ['org-policy-denies-access', 'oauth-scope-missing', 'oauth-token-revoked', 'admin-key-required'],
    words: 'The credential is known and may not do this.',
  },
  billing_error: {
    statuses: [402],
    about: ['credit-balance-too-low'],
    words: 'The account cannot pay. The credential is good.',
  },
  rate_limit_error: {
    statuses: [429],
    about: ['rate-limited', 'usage-limit-reached', 'third-party-extra-usage'],
    words: 'Too many requests or too much use. The credential is good.',
  },
  invalid_request_error: {
    statuses: [400],
    about: [
      'credit-balance-too-low',
      'organization-disabled',
      'workspace-id-required',
      'usage-limit-reached',
      'oauth-restricted-to-claude-code',
      'third-party-extra-usage',
    ],
    words: 'Mostly the request is malformed. A few account troubles hide here too: read the message.',
  },
  not_found_error: {
    statuses: [404],
    about: ['model-not-available', 'gateway-mismatch', 'workspace-id-required'],
    words: 'No such model, resource or address for this account.',
  },
  overloaded_error: { statuses: [529], about: NOT_ABOUT_CREDENTIALS, words: 'Anthropic is at capacity. Wait.' },
  api_error: { statuses: [500], about: NOT_ABOUT_CREDENTIALS, words: 'A fault of the service. Try again, then look at its status page.' },
  timeout_error: { statuses: [504], about: NOT_ABOUT_CREDENTIALS, words: 'The request took too long. Stream it or make it smaller.' },
  conflict_error: { statuses: [409], about: NOT_ABOUT_CREDENTIALS, words: 'Something else changed the same thing meanwhile.' },
  memory_path_conflict_error: { statuses: [], about: NOT_ABOUT_CREDENTIALS, words: 'The path of a memory is taken.' },
  memory_precondition_failed_error: { statuses: [], about: NOT_ABOUT_CREDENTIALS, words: 'A memory changed since it was read.' },
} satisfies Record<Anthropic.ErrorType, TypeDecision>;
