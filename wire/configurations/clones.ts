import type { Setting } from '../../src/precedence/types.ts';
import type { Configuration } from './types.ts';

const keyVariable: Setting = { place: 'ANTHROPIC_API_KEY', family: 'sk-ant-api03-' };
const tokenVariable: Setting = { place: 'ANTHROPIC_AUTH_TOKEN', family: 'sk-ant-oat01-' };
const key: Setting = { place: 'apiKey', family: 'sk-ant-api03-' };
const token: Setting = { place: 'authToken', family: 'sk-ant-oat01-' };
const clonedKey: Setting = { place: 'with-options:apiKey', family: 'sk-ant-api03-' };
const clonedToken: Setting = { place: 'with-options:authToken', family: 'sk-ant-oat01-' };
const clonedCredentials: Setting = { place: 'with-options:credentials', family: 'sk-ant-oat01-' };
const clonedProfile: Setting = { place: 'with-options:profile', family: 'sk-ant-oat01-' };
const clonedAuthorization: Setting = { place: 'with-options:authorization', family: 'sk-ant-oat01-' };
const clonedXApiKey: Setting = { place: 'with-options:x-api-key', family: 'sk-ant-api03-' };
const authorization: Setting = { place: 'default-headers:authorization', family: 'sk-ant-oat01-' };

/** A second client that `withOptions` makes of a first; what is sent is what the second sends. */
export const CLONE_CONFIGURATIONS: Configuration[] = [
  { id: 'clone-key', group: 'clone', title: 'withOptions({ apiKey }) of a client without credential', set: [clonedKey] },
  { id: 'clone-key-over-key', group: 'clone', title: 'withOptions({ apiKey }), ANTHROPIC_API_KEY set', set: [keyVariable, clonedKey] },
  { id: 'clone-key-over-option-key', group: 'clone', title: 'withOptions({ apiKey }) of a client with apiKey', set: [key, clonedKey] },
  {
    id: 'clone-key-over-token',
    group: 'clone',
    title: 'withOptions({ apiKey }), ANTHROPIC_AUTH_TOKEN set',
    set: [tokenVariable, clonedKey],
  },
  {
    id: 'clone-key-over-option-token',
    group: 'clone',
    title: 'withOptions({ apiKey }) of a client with authToken',
    set: [token, clonedKey],
  },
  { id: 'clone-token', group: 'clone', title: 'withOptions({ authToken }) of a client without credential', set: [clonedToken] },
  {
    id: 'clone-token-over-key',
    group: 'clone',
    title: 'withOptions({ authToken }), ANTHROPIC_API_KEY set',
    set: [keyVariable, clonedToken],
  },
  {
    id: 'clone-token-over-option-key',
    group: 'clone',
    title: 'withOptions({ authToken }) of a client with apiKey',
    set: [key, clonedToken],
  },
  {
    id: 'clone-token-over-both',
    group: 'clone',
    title: 'withOptions({ authToken }), both variables set',
    set: [keyVariable, tokenVariable, clonedToken],
  },
  { id: 'clone-key-and-token', group: 'clone', title: 'withOptions({ apiKey, authToken })', set: [clonedKey, clonedToken] },
  {
    id: 'clone-key-null-and-token',
    group: 'clone',
    title: 'withOptions({ apiKey: null, authToken }), ANTHROPIC_API_KEY set',
    set: [keyVariable, { ...clonedKey, shape: 'null' }, clonedToken],
  },
  {
    id: 'clone-key-null',
    group: 'clone',
    title: 'withOptions({ apiKey: null }), ANTHROPIC_API_KEY set',
    set: [keyVariable, { ...clonedKey, shape: 'null' }],
  },
  {
    id: 'clone-key-null-both-variables',
    group: 'clone',
    title: 'withOptions({ apiKey: null }), both variables set',
    set: [keyVariable, tokenVariable, { ...clonedKey, shape: 'null' }],
  },
  {
    id: 'clone-key-null-of-token',
    group: 'clone',
    title: 'withOptions({ apiKey: null }) of a client with authToken',
    set: [token, { ...clonedKey, shape: 'null' }],
  },
  {
    id: 'clone-key-undefined',
    group: 'clone',
    title: 'withOptions({ apiKey: undefined }) of a client with apiKey, ANTHROPIC_API_KEY set',
    set: [keyVariable, key, { ...clonedKey, shape: 'undefined' }],
  },
  {
    id: 'clone-key-empty',
    group: 'clone',
    title: "withOptions({ apiKey: '' }), ANTHROPIC_API_KEY set",
    set: [keyVariable, { ...clonedKey, shape: 'empty' }],
  },
  {
    id: 'clone-credentials',
    group: 'clone',
    title: 'withOptions({ credentials }) of a client without credential',
    set: [clonedCredentials],
  },
  {
    id: 'clone-credentials-over-key',
    group: 'clone',
    title: 'withOptions({ credentials }), ANTHROPIC_API_KEY set',
    set: [keyVariable, clonedCredentials],
  },
  {
    id: 'clone-credentials-over-option-key',
    group: 'clone',
    title: 'withOptions({ credentials }) of a client with apiKey',
    set: [key, clonedCredentials],
  },
  {
    id: 'clone-profile-over-key',
    group: 'clone',
    title: 'withOptions({ profile }), ANTHROPIC_API_KEY set',
    set: [keyVariable, clonedProfile],
  },
  {
    id: 'clone-key-over-credentials',
    group: 'clone',
    title: 'withOptions({ apiKey }) of a client with credentials',
    set: [{ place: 'credentials', family: 'sk-ant-oat01-' }, clonedKey],
  },
  {
    id: 'clone-authorization-over-key',
    group: 'clone',
    title: 'withOptions({ defaultHeaders }) with Authorization, ANTHROPIC_API_KEY set',
    set: [keyVariable, clonedAuthorization],
  },
  {
    id: 'clone-x-api-key-over-token',
    group: 'clone',
    title: 'withOptions({ defaultHeaders }) with x-api-key, ANTHROPIC_AUTH_TOKEN set',
    set: [tokenVariable, clonedXApiKey],
  },
  {
    id: 'clone-x-api-key-over-authorization',
    group: 'clone',
    title: 'withOptions({ defaultHeaders }) with x-api-key, of a client with Authorization as default header',
    set: [authorization, clonedXApiKey],
  },
  {
    id: 'clone-key-of-authorization',
    group: 'clone',
    title: 'withOptions({ apiKey }) of a client with Authorization as default header',
    set: [authorization, clonedKey],
  },
];
