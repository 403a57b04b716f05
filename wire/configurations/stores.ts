import type { Setting } from '../../src/precedence/types.ts';
import type { Configuration } from './types.ts';

const key: Setting = { place: 'ANTHROPIC_API_KEY', family: 'sk-ant-api03-' };
const token: Setting = { place: 'ANTHROPIC_AUTH_TOKEN', family: 'sk-ant-oat01-' };
const oauth: Setting = { place: 'CLAUDE_CODE_OAUTH_TOKEN', family: 'sk-ant-oat01-' };
const profile: Setting = { place: 'default-profile', family: 'sk-ant-oat01-' };
const named: Setting = { place: 'ANTHROPIC_PROFILE', family: 'sk-ant-oat01-' };
const federation: Setting = { place: 'federation' };
const login: Setting = { place: 'login', family: 'sk-ant-oat01-' };
const consoleKey: Setting = { place: 'console-key', family: 'sk-ant-api03-' };
const helper: Setting = { place: 'apiKeyHelper', family: 'sk-ant-api03-' };
const settingsKey: Setting = { place: 'settings:ANTHROPIC_API_KEY', family: 'sk-ant-api03-' };
const settingsToken: Setting = { place: 'settings:ANTHROPIC_AUTH_TOKEN', family: 'sk-ant-oat01-' };
const settingsOauth: Setting = { place: 'settings:CLAUDE_CODE_OAUTH_TOKEN', family: 'sk-ant-oat01-' };

/** Credentials that lie on disk or come from somewhere else: profiles, federation, logins, helpers, settings files. */
export const STORE_CONFIGURATIONS: Configuration[] = [
  { id: 'profile', group: 'profile', title: 'Default profile on disk', set: [profile] },
  {
    id: 'profile-others-may-read',
    group: 'profile',
    title: 'Default profile, credentials file readable by others',
    set: [{ ...profile, shape: 'others-may-read' }],
  },
  {
    id: 'profile-expired',
    group: 'profile',
    title: 'Default profile, expired, nothing to refresh with',
    set: [{ ...profile, shape: 'expired' }],
  },
  {
    id: 'profile-expired-refreshable',
    group: 'profile',
    title: 'Default profile, expired, with a refresh token',
    set: [{ ...profile, shape: 'expired-refreshable' }],
  },
  {
    id: 'profile-refresh-refused',
    group: 'profile',
    title: 'Default profile, expired, its refresh is answered 400 invalid_grant',
    set: [{ ...profile, shape: 'refused' }],
    exchange: '400-invalid-grant',
  },
  {
    id: 'profile-refresh-refused-401',
    group: 'profile',
    title: 'Default profile, expired, its refresh is answered 401',
    set: [{ ...profile, shape: 'refused' }],
    exchange: '401-authentication-error',
  },
  {
    id: 'profile-refresh-refused-and-key',
    group: 'profile',
    title: 'Default profile, expired, its refresh refused; ANTHROPIC_API_KEY set',
    set: [{ ...profile, shape: 'refused' }, key],
    exchange: '400-invalid-grant',
  },
  { id: 'profile-and-key', group: 'profile', title: 'Default profile, ANTHROPIC_API_KEY set', set: [profile, key] },
  { id: 'profile-and-token', group: 'profile', title: 'Default profile, ANTHROPIC_AUTH_TOKEN set', set: [profile, token] },
  {
    id: 'profile-and-key-empty',
    group: 'profile',
    title: 'Default profile, ANTHROPIC_API_KEY empty',
    set: [profile, { ...key, shape: 'empty' }],
  },
  { id: 'profile-named', group: 'profile', title: 'ANTHROPIC_PROFILE names a profile', set: [named] },
  { id: 'profile-named-and-key', group: 'profile', title: 'ANTHROPIC_PROFILE names a profile, ANTHROPIC_API_KEY set', set: [named, key] },
  {
    id: 'profile-named-and-token',
    group: 'profile',
    title: 'ANTHROPIC_PROFILE names a profile, ANTHROPIC_AUTH_TOKEN set',
    set: [named, token],
  },
  {
    id: 'profile-named-and-oauth-token',
    group: 'profile',
    title: 'ANTHROPIC_PROFILE names a profile, CLAUDE_CODE_OAUTH_TOKEN set',
    set: [named, oauth],
  },
  {
    id: 'profile-named-missing',
    group: 'profile',
    title: 'ANTHROPIC_PROFILE names a profile that does not exist',
    set: [{ ...named, shape: 'missing' }],
  },
  {
    id: 'profile-named-missing-and-key',
    group: 'profile',
    title: 'ANTHROPIC_PROFILE names nothing, ANTHROPIC_API_KEY set',
    set: [{ ...named, shape: 'missing' }, key],
  },
  { id: 'profile-option', group: 'profile', title: 'profile option', set: [{ place: 'profile', family: 'sk-ant-oat01-' }] },
  {
    id: 'profile-option-and-key',
    group: 'profile',
    title: 'profile option, ANTHROPIC_API_KEY set',
    set: [{ place: 'profile', family: 'sk-ant-oat01-' }, key],
  },
  { id: 'federation', group: 'profile', title: 'Federation variables', set: [federation] },
  { id: 'federation-and-key', group: 'profile', title: 'Federation variables, ANTHROPIC_API_KEY set', set: [federation, key] },
  { id: 'federation-and-token', group: 'profile', title: 'Federation variables, ANTHROPIC_AUTH_TOKEN set', set: [federation, token] },
  { id: 'federation-and-profile', group: 'profile', title: 'Federation variables and the default profile', set: [federation, profile] },
  { id: 'federation-and-profile-named', group: 'profile', title: 'Federation variables and ANTHROPIC_PROFILE', set: [federation, named] },
  {
    id: 'federation-and-oauth-token',
    group: 'profile',
    title: 'Federation variables, CLAUDE_CODE_OAUTH_TOKEN set',
    set: [federation, oauth],
  },
  { id: 'federation-and-login', group: 'profile', title: 'Federation variables, stored login', set: [federation, login] },
  {
    id: 'federation-refused',
    group: 'profile',
    title: 'Federation variables, the exchange is answered 400 invalid_grant',
    set: [{ ...federation, shape: 'refused' }],
    exchange: '400-invalid-grant',
  },
  {
    id: 'federation-refused-401',
    group: 'profile',
    title: 'Federation variables, the exchange is answered 401',
    set: [{ ...federation, shape: 'refused' }],
    exchange: '401-authentication-error',
  },
  {
    id: 'federation-refused-and-profile',
    group: 'profile',
    title: 'Federation variables, the exchange refused, and the default profile',
    set: [{ ...federation, shape: 'refused' }, profile],
    exchange: '400-invalid-grant',
  },
  {
    id: 'federation-refused-and-login',
    group: 'profile',
    title: 'Federation variables, the exchange refused, and a stored login',
    set: [{ ...federation, shape: 'refused' }, login],
    exchange: '400-invalid-grant',
  },
  { id: 'login', group: 'login', title: 'Stored login', set: [login] },
  {
    id: 'login-expired',
    group: 'login',
    title: 'Stored login, expired; the refresh cannot reach its server',
    set: [{ ...login, shape: 'expired-unreachable' }],
  },
  {
    id: 'login-refreshed',
    group: 'login',
    title: 'Stored login, expired; the refresh gives a new token',
    set: [{ ...login, shape: 'expired-refreshable' }],
    loginServer: true,
  },
  {
    id: 'login-refresh-refused',
    group: 'login',
    title: 'Stored login, expired; the refresh is answered 400 invalid_grant, the API 401',
    set: [{ ...login, shape: 'refused' }],
    exchange: '400-invalid-grant',
    loginServer: true,
    answer: '401-invalid-bearer-token',
  },
  {
    id: 'login-refresh-refused-and-key',
    group: 'login',
    title: 'Stored login, expired, its refresh refused; ANTHROPIC_API_KEY set',
    set: [{ ...login, shape: 'refused' }, key],
    exchange: '400-invalid-grant',
    loginServer: true,
  },
  {
    id: 'login-others-may-read',
    group: 'login',
    title: 'Stored login, file readable by others',
    set: [{ ...login, shape: 'others-may-read' }],
  },
  { id: 'login-and-key', group: 'login', title: 'Stored login, ANTHROPIC_API_KEY set', set: [login, key] },
  { id: 'login-and-key-empty', group: 'login', title: 'Stored login, ANTHROPIC_API_KEY empty', set: [login, { ...key, shape: 'empty' }] },
  {
    id: 'login-and-oauth-token-empty',
    group: 'login',
    title: 'Stored login, CLAUDE_CODE_OAUTH_TOKEN empty',
    set: [login, { ...oauth, shape: 'empty' }],
  },
  { id: 'login-and-token', group: 'login', title: 'Stored login, ANTHROPIC_AUTH_TOKEN set', set: [login, token] },
  { id: 'login-and-oauth-token', group: 'login', title: 'Stored login, CLAUDE_CODE_OAUTH_TOKEN set', set: [login, oauth] },
  { id: 'login-and-helper', group: 'login', title: 'Stored login, apiKeyHelper', set: [login, helper] },
  { id: 'login-and-console-key', group: 'login', title: 'Stored login and a Console key', set: [login, consoleKey] },
  { id: 'login-and-settings-key', group: 'login', title: 'Stored login, ANTHROPIC_API_KEY in settings.json', set: [login, settingsKey] },
  { id: 'console-key', group: 'login', title: 'Console key from /login', set: [consoleKey] },
  { id: 'console-key-and-oauth-token', group: 'login', title: 'Console key, CLAUDE_CODE_OAUTH_TOKEN set', set: [consoleKey, oauth] },
  { id: 'helper', group: 'login', title: 'apiKeyHelper', set: [helper] },
  { id: 'helper-and-key', group: 'login', title: 'apiKeyHelper, ANTHROPIC_API_KEY set', set: [helper, key] },
  {
    id: 'helper-and-token',
    group: 'login',
    title: 'apiKeyHelper that takes five seconds, ANTHROPIC_AUTH_TOKEN set',
    set: [{ ...helper, shape: 'slow' }, token],
  },
  {
    id: 'helper-fails',
    group: 'login',
    title: 'apiKeyHelper that exits with 1; the API answers 401',
    set: [{ ...helper, shape: 'fails' }],
    answer: '401-invalid-x-api-key',
  },
  { id: 'helper-prints-nothing', group: 'login', title: 'apiKeyHelper that prints nothing', set: [{ ...helper, shape: 'empty' }] },
  {
    id: 'helper-two-lines',
    group: 'login',
    title: 'apiKeyHelper that prints a line before the key',
    set: [{ ...helper, shape: 'two-lines' }],
  },
  {
    id: 'helper-fails-and-login',
    group: 'login',
    title: 'apiKeyHelper that exits with 1, stored login',
    set: [{ ...helper, shape: 'fails' }, login],
  },
  {
    id: 'helper-fails-and-key',
    group: 'login',
    title: 'apiKeyHelper that exits with 1, ANTHROPIC_API_KEY set',
    set: [{ ...helper, shape: 'fails' }, key],
  },
  { id: 'helper-and-oauth-token', group: 'login', title: 'apiKeyHelper, CLAUDE_CODE_OAUTH_TOKEN set', set: [helper, oauth] },
  { id: 'settings-key', group: 'login', title: 'ANTHROPIC_API_KEY in settings.json', set: [settingsKey] },
  { id: 'settings-key-and-key', group: 'login', title: 'ANTHROPIC_API_KEY in settings.json and in the shell', set: [settingsKey, key] },
  {
    id: 'settings-key-empty-and-key',
    group: 'login',
    title: 'ANTHROPIC_API_KEY empty in settings.json, set in the shell',
    set: [{ ...settingsKey, shape: 'empty' }, key],
  },
  {
    id: 'settings-key-empty-key-and-login',
    group: 'login',
    title: 'ANTHROPIC_API_KEY empty in settings.json, set in the shell, stored login',
    set: [{ ...settingsKey, shape: 'empty' }, key, login],
  },
  {
    id: 'settings-token-and-token',
    group: 'login',
    title: 'ANTHROPIC_AUTH_TOKEN in settings.json and in the shell',
    set: [settingsToken, token],
  },
  {
    id: 'settings-key-and-token',
    group: 'login',
    title: 'ANTHROPIC_API_KEY in settings.json, ANTHROPIC_AUTH_TOKEN set',
    set: [settingsKey, token],
  },
  {
    id: 'settings-oauth-token-and-login',
    group: 'login',
    title: 'CLAUDE_CODE_OAUTH_TOKEN in settings.json, stored login',
    set: [settingsOauth, login],
  },
  { id: 'settings-token', group: 'login', title: 'ANTHROPIC_AUTH_TOKEN in settings.json', set: [settingsToken] },
  { id: 'settings-oauth-token', group: 'login', title: 'CLAUDE_CODE_OAUTH_TOKEN in settings.json', set: [settingsOauth] },
];
