import type { Strings } from '../../strings/en/answer.ts';

/** Made-up samples to try in one click; credentials in them are one letter repeated. */
export const EXAMPLES: Record<keyof Strings['checker']['example'], string> = {
  expired:
    'Please run /login · API Error: 401 {"type":"error","error":{"type":"authentication_error","message":"OAuth token has expired. Please obtain a new token or refresh your existing token."}}',
  'wrong-variable': `# .env\nANTHROPIC_API_KEY=sk-ant-oat01-${'A'.repeat(95)}`,
  wrapped: `export ANTHROPIC_API_KEY="sk-ant-api03-${'A'.repeat(50)}\n${'A'.repeat(43)}AA"`,
  python:
    "anthropic.BadRequestError: Error code: 400 - {'type': 'error', 'error': {'type': 'invalid_request_error', 'message': 'Your credit balance is too low to access the Anthropic API. Please go to Plans & Billing to upgrade or purchase credits.'}}",
  two: '⚠ Auth conflict: Both a token (claude.ai) and an API key (ANTHROPIC_API_KEY) are set. This may lead to unexpected behavior.',
};
