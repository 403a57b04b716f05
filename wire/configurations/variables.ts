import type { Setting } from '../../src/precedence/types.ts';
import type { Configuration } from './types.ts';

const key: Setting = { place: 'ANTHROPIC_API_KEY', family: 'sk-ant-api03-' };
const token: Setting = { place: 'ANTHROPIC_AUTH_TOKEN', family: 'sk-ant-oat01-' };
const oauth: Setting = { place: 'CLAUDE_CODE_OAUTH_TOKEN', family: 'sk-ant-oat01-' };

/** Environment variables alone, together, and with values that are not what they should be. */
export const VARIABLE_CONFIGURATIONS: Configuration[] = [
  { id: 'nothing', group: 'alone', title: 'Nothing at all', set: [] },
  { id: 'key', group: 'alone', title: 'ANTHROPIC_API_KEY', set: [key], watch: ['anthropic-version'] },
  { id: 'token', group: 'alone', title: 'ANTHROPIC_AUTH_TOKEN with an OAuth token', set: [token] },
  { id: 'oauth-token', group: 'alone', title: 'CLAUDE_CODE_OAUTH_TOKEN', set: [oauth] },
  { id: 'token-is-a-key', group: 'alone', title: 'An API key in ANTHROPIC_AUTH_TOKEN', set: [{ ...token, family: 'sk-ant-api03-' }] },
  { id: 'key-is-a-token', group: 'alone', title: 'An OAuth token in ANTHROPIC_API_KEY', set: [{ ...key, family: 'sk-ant-oat01-' }] },
  { id: 'key-is-an-admin-key', group: 'alone', title: 'An Admin key in ANTHROPIC_API_KEY', set: [{ ...key, family: 'sk-ant-admin01-' }] },
  {
    id: 'oauth-token-is-a-key',
    group: 'alone',
    title: 'An API key in CLAUDE_CODE_OAUTH_TOKEN',
    set: [{ ...oauth, family: 'sk-ant-api03-' }],
  },
  { id: 'key-and-token', group: 'together', title: 'ANTHROPIC_API_KEY and ANTHROPIC_AUTH_TOKEN', set: [key, token] },
  { id: 'key-and-oauth-token', group: 'together', title: 'ANTHROPIC_API_KEY and CLAUDE_CODE_OAUTH_TOKEN', set: [key, oauth] },
  { id: 'token-and-oauth-token', group: 'together', title: 'ANTHROPIC_AUTH_TOKEN and CLAUDE_CODE_OAUTH_TOKEN', set: [token, oauth] },
  { id: 'all-variables', group: 'together', title: 'All three variables', set: [key, token, oauth] },
  { id: 'key-empty', group: 'value', title: 'ANTHROPIC_API_KEY is empty', set: [{ ...key, shape: 'empty' }] },
  { id: 'token-empty', group: 'value', title: 'ANTHROPIC_AUTH_TOKEN is empty', set: [{ ...token, shape: 'empty' }] },
  {
    id: 'key-empty-and-token',
    group: 'value',
    title: 'ANTHROPIC_API_KEY is empty, ANTHROPIC_AUTH_TOKEN is set',
    set: [{ ...key, shape: 'empty' }, token],
  },
  {
    id: 'key-and-token-empty',
    group: 'value',
    title: 'ANTHROPIC_API_KEY is set, ANTHROPIC_AUTH_TOKEN is empty',
    set: [key, { ...token, shape: 'empty' }],
  },
  {
    id: 'key-empty-and-oauth-token',
    group: 'value',
    title: 'ANTHROPIC_API_KEY is empty, CLAUDE_CODE_OAUTH_TOKEN is set',
    set: [{ ...key, shape: 'empty' }, oauth],
  },
  {
    id: 'key-trailing-newline',
    group: 'value',
    title: 'ANTHROPIC_API_KEY ends in a newline',
    set: [{ ...key, shape: 'trailing-newline' }],
  },
  { id: 'key-spaces', group: 'value', title: 'ANTHROPIC_API_KEY has spaces around it', set: [{ ...key, shape: 'spaces-around' }] },
  { id: 'key-quotes', group: 'value', title: 'ANTHROPIC_API_KEY has quotes in its value', set: [{ ...key, shape: 'double-quotes' }] },
  {
    id: 'key-smart-quotes',
    group: 'value',
    title: 'ANTHROPIC_API_KEY has typographic quotes in its value',
    set: [{ ...key, shape: 'smart-quotes' }],
  },
  {
    id: 'key-line-break',
    group: 'value',
    title: 'ANTHROPIC_API_KEY has a line break inside',
    set: [{ ...key, shape: 'line-break-inside' }],
  },
  {
    id: 'key-zero-width-space',
    group: 'value',
    title: 'ANTHROPIC_API_KEY ends in a zero-width space',
    set: [{ ...key, shape: 'zero-width-space' }],
  },
  { id: 'key-name-prefix', group: 'value', title: 'ANTHROPIC_API_KEY holds NAME=value', set: [{ ...key, shape: 'name-prefix' }] },
  {
    id: 'token-trailing-newline',
    group: 'value',
    title: 'ANTHROPIC_AUTH_TOKEN ends in a newline',
    set: [{ ...token, shape: 'trailing-newline' }],
  },
  {
    id: 'token-bearer-prefix',
    group: 'value',
    title: 'ANTHROPIC_AUTH_TOKEN starts with “Bearer ”',
    set: [{ ...token, shape: 'bearer-prefix' }],
  },
  {
    id: 'oauth-token-trailing-newline',
    group: 'value',
    title: 'CLAUDE_CODE_OAUTH_TOKEN ends in a newline',
    set: [{ ...oauth, shape: 'trailing-newline' }],
  },
  {
    id: 'oauth-token-line-break',
    group: 'value',
    title: 'CLAUDE_CODE_OAUTH_TOKEN has a line break inside',
    set: [{ ...oauth, shape: 'line-break-inside' }],
  },
  { id: 'base-slash', group: 'base-url', title: 'ANTHROPIC_BASE_URL ends in a slash', set: [key], baseUrl: 'slash' },
  { id: 'base-v1', group: 'base-url', title: 'ANTHROPIC_BASE_URL ends in /v1', set: [key], baseUrl: 'v1' },
  { id: 'base-v1-slash', group: 'base-url', title: 'ANTHROPIC_BASE_URL ends in /v1/', set: [key], baseUrl: 'v1-slash' },
  { id: 'base-plain', group: 'base-url', title: 'ANTHROPIC_BASE_URL is a host alone', set: [key], baseUrl: 'plain' },
  { id: 'answer-invalid-x-api-key', group: 'answer', title: '401 invalid x-api-key', set: [key], answer: '401-invalid-x-api-key' },
  {
    id: 'answer-invalid-bearer-token',
    group: 'answer',
    title: '401 Invalid bearer token',
    set: [token],
    answer: '401-invalid-bearer-token',
  },
  {
    id: 'answer-invalid-bearer-token-oauth',
    group: 'answer',
    title: '401 Invalid bearer token, to CLAUDE_CODE_OAUTH_TOKEN',
    set: [oauth],
    answer: '401-invalid-bearer-token',
  },
  { id: 'answer-permission', group: 'answer', title: '403 permission_error', set: [key], answer: '403-permission' },
  { id: 'answer-credit-balance', group: 'answer', title: '400 credit balance is too low', set: [key], answer: '400-credit-balance' },
  { id: 'answer-rate-limit', group: 'answer', title: '429 rate limit', set: [key], answer: '429-rate-limit' },
  { id: 'answer-overloaded', group: 'answer', title: '529 overloaded', set: [key], answer: '529-overloaded' },
];
