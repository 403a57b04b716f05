import type { Anthropic } from '@anthropic-ai/sdk';
import { CREDENTIAL_CODES } from './credential-codes.ts';
import type { Decision } from './decision.ts';
import { OTHER_CODES } from './other-codes.ts';

/** Every `error.details.error_code` the SDK has a type for. */
export type ErrorCode = NonNullable<Anthropic.ErrorDetails>['error_code'];

/**
 * One decision for each code. A code that a new SDK adds makes this line a type error,
 * until somebody writes it into `credential-codes.ts` or `other-codes.ts`.
 */
export const ERROR_CODES = { ...CREDENTIAL_CODES, ...OTHER_CODES } satisfies Record<ErrorCode, Decision>;
