import type { Setting } from '../../src/precedence/types.ts';
import type { Configuration } from './types.ts';

const keyVariable: Setting = { place: 'ANTHROPIC_API_KEY', family: 'sk-ant-api03-' };
const tokenVariable: Setting = { place: 'ANTHROPIC_AUTH_TOKEN', family: 'sk-ant-oat01-' };
const key: Setting = { place: 'apiKey', family: 'sk-ant-api03-' };
const token: Setting = { place: 'authToken', family: 'sk-ant-oat01-' };
const config: Setting = { place: 'config', family: 'sk-ant-oat01-' };
const federationConfig: Setting = { place: 'config:federation' };
const credentials: Setting = { place: 'credentials', family: 'sk-ant-oat01-' };
const authorization: Setting = { place: 'default-headers:authorization', family: 'sk-ant-oat01-' };
const xApiKey: Setting = { place: 'default-headers:x-api-key', family: 'sk-ant-api03-' };
const beta: Setting = { place: 'default-headers:anthropic-beta' };
const customAuthorization: Setting = { place: 'custom-headers:authorization', family: 'sk-ant-oat01-' };
const customKey: Setting = { place: 'custom-headers:x-api-key', family: 'sk-ant-api03-' };
const customBeta: Setting = { place: 'custom-headers:anthropic-beta' };

/** Options in code, against variables and each other, and headers of one's own. */
export const OPTION_CONFIGURATIONS: Configuration[] = [
  { id: 'option-key', group: 'options', title: 'apiKey option', set: [key] },
  { id: 'option-token', group: 'options', title: 'authToken option', set: [token] },
  { id: 'option-key-and-token', group: 'options', title: 'apiKey and authToken options', set: [key, token] },
  { id: 'option-key-is-a-token', group: 'options', title: 'An OAuth token as apiKey', set: [{ ...key, family: 'sk-ant-oat01-' }] },
  { id: 'option-token-is-a-key', group: 'options', title: 'An API key as authToken', set: [{ ...token, family: 'sk-ant-api03-' }] },
  { id: 'option-key-over-key', group: 'options', title: 'apiKey option, ANTHROPIC_API_KEY set', set: [keyVariable, key] },
  { id: 'option-key-over-token', group: 'options', title: 'apiKey option, ANTHROPIC_AUTH_TOKEN set', set: [tokenVariable, key] },
  { id: 'option-token-over-key', group: 'options', title: 'authToken option, ANTHROPIC_API_KEY set', set: [keyVariable, token] },
  { id: 'option-token-over-token', group: 'options', title: 'authToken option, ANTHROPIC_AUTH_TOKEN set', set: [tokenVariable, token] },
  { id: 'option-key-over-both', group: 'options', title: 'apiKey option, both variables set', set: [keyVariable, tokenVariable, key] },
  {
    id: 'option-token-over-both',
    group: 'options',
    title: 'authToken option, both variables set',
    set: [keyVariable, tokenVariable, token],
  },
  { id: 'option-key-null', group: 'options', title: 'apiKey: null, ANTHROPIC_API_KEY set', set: [keyVariable, { ...key, shape: 'null' }] },
  {
    id: 'option-key-undefined',
    group: 'options',
    title: 'apiKey: undefined, ANTHROPIC_API_KEY set',
    set: [keyVariable, { ...key, shape: 'undefined' }],
  },
  {
    id: 'option-key-null-and-token',
    group: 'options',
    title: 'apiKey: null and authToken, ANTHROPIC_API_KEY set',
    set: [keyVariable, { ...key, shape: 'null' }, token],
  },
  {
    id: 'option-key-null-both-variables',
    group: 'options',
    title: 'apiKey: null, both variables set',
    set: [keyVariable, tokenVariable, { ...key, shape: 'null' }],
  },
  { id: 'option-key-empty', group: 'options', title: "apiKey: ''", set: [{ ...key, shape: 'empty' }] },
  {
    id: 'option-key-empty-over-key',
    group: 'options',
    title: "apiKey: '', ANTHROPIC_API_KEY set",
    set: [keyVariable, { ...key, shape: 'empty' }],
  },
  { id: 'option-token-empty', group: 'options', title: "authToken: ''", set: [{ ...token, shape: 'empty' }] },
  { id: 'option-key-function', group: 'options', title: 'apiKey is a function', set: [{ ...key, shape: 'function' }] },
  { id: 'option-credentials', group: 'options', title: 'credentials option', set: [credentials] },
  {
    id: 'option-credentials-over-key',
    group: 'options',
    title: 'credentials option, ANTHROPIC_API_KEY set',
    set: [keyVariable, credentials],
  },
  { id: 'option-key-and-credentials', group: 'options', title: 'apiKey and credentials options', set: [key, credentials] },
  { id: 'option-token-and-credentials', group: 'options', title: 'authToken and credentials options', set: [token, credentials] },
  { id: 'option-config', group: 'options', title: 'config option that names the file of a login', set: [config] },
  { id: 'option-config-over-key', group: 'options', title: 'config option, ANTHROPIC_API_KEY set', set: [keyVariable, config] },
  { id: 'option-key-and-config', group: 'options', title: 'apiKey and config options', set: [key, config] },
  { id: 'option-config-and-credentials', group: 'options', title: 'config and credentials options', set: [config, credentials] },
  {
    id: 'option-config-refreshable',
    group: 'options',
    title: 'config option, the login expired, with a refresh token',
    set: [{ ...config, shape: 'expired-refreshable' }],
  },
  { id: 'option-config-federation', group: 'options', title: 'config option with federation', set: [federationConfig] },
  {
    id: 'option-config-federation-over-key',
    group: 'options',
    title: 'config option with federation, ANTHROPIC_API_KEY set',
    set: [keyVariable, federationConfig],
  },
  {
    id: 'option-token-null-both-variables',
    group: 'options',
    title: 'authToken: null, both variables set',
    set: [keyVariable, tokenVariable, { ...token, shape: 'null' }],
  },
  {
    id: 'option-token-null',
    group: 'options',
    title: 'authToken: null, ANTHROPIC_AUTH_TOKEN set',
    set: [tokenVariable, { ...token, shape: 'null' }],
  },
  {
    id: 'option-key-trailing-newline',
    group: 'value',
    title: 'apiKey option ends in a newline',
    set: [{ ...key, shape: 'trailing-newline' }],
  },
  {
    id: 'option-key-line-break',
    group: 'value',
    title: 'apiKey option has a line break inside',
    set: [{ ...key, shape: 'line-break-inside' }],
  },
  {
    id: 'option-token-trailing-newline',
    group: 'value',
    title: 'authToken option ends in a newline',
    set: [{ ...token, shape: 'trailing-newline' }],
  },
  {
    id: 'option-token-bearer-prefix',
    group: 'value',
    title: 'authToken option starts with “Bearer ”',
    set: [{ ...token, shape: 'bearer-prefix' }],
  },
  { id: 'header-authorization', group: 'headers', title: 'Authorization as default header', set: [authorization] },
  { id: 'header-x-api-key', group: 'headers', title: 'x-api-key as default header', set: [xApiKey] },
  {
    id: 'header-authorization-and-key',
    group: 'headers',
    title: 'Authorization as default header, ANTHROPIC_API_KEY set',
    set: [keyVariable, authorization],
  },
  {
    id: 'header-x-api-key-and-token',
    group: 'headers',
    title: 'x-api-key as default header, ANTHROPIC_AUTH_TOKEN set',
    set: [tokenVariable, xApiKey],
  },
  { id: 'header-x-api-key-and-option-key', group: 'headers', title: 'x-api-key as default header and apiKey option', set: [key, xApiKey] },
  { id: 'header-beta-and-option-token', group: 'headers', title: 'authToken option, OAuth beta as default header', set: [token, beta] },
  {
    id: 'header-beta-and-call-betas',
    group: 'headers',
    title: 'authToken option, OAuth beta as default header, betas on the call',
    set: [token, beta, { place: 'call:betas' }],
  },
  { id: 'custom-headers-authorization', group: 'headers', title: 'Authorization in ANTHROPIC_CUSTOM_HEADERS', set: [customAuthorization] },
  {
    id: 'custom-headers-authorization-and-key',
    group: 'headers',
    title: 'Authorization in ANTHROPIC_CUSTOM_HEADERS, ANTHROPIC_API_KEY set',
    set: [keyVariable, customAuthorization],
  },
  {
    id: 'custom-headers-authorization-and-token',
    group: 'headers',
    title: 'Authorization in ANTHROPIC_CUSTOM_HEADERS, ANTHROPIC_AUTH_TOKEN set',
    set: [tokenVariable, customAuthorization],
  },
  {
    id: 'custom-headers-authorization-and-login',
    group: 'headers',
    title: 'Authorization in ANTHROPIC_CUSTOM_HEADERS, stored login',
    set: [{ place: 'login', family: 'sk-ant-oat01-' }, customAuthorization],
  },
  { id: 'custom-headers-x-api-key', group: 'headers', title: 'x-api-key in ANTHROPIC_CUSTOM_HEADERS', set: [customKey] },
  {
    id: 'custom-headers-x-api-key-and-key',
    group: 'headers',
    title: 'x-api-key in ANTHROPIC_CUSTOM_HEADERS, ANTHROPIC_API_KEY set',
    set: [keyVariable, customKey],
  },
  {
    id: 'custom-headers-beta-and-token',
    group: 'headers',
    title: 'OAuth beta in ANTHROPIC_CUSTOM_HEADERS, ANTHROPIC_AUTH_TOKEN set',
    set: [tokenVariable, customBeta],
  },
];
