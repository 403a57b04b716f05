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
  { id: 'login', group: 'login', title: 'Stored login', set: [login] },
  {
    id: 'login-expired',
    group: 'login',
    title: 'Stored login, expired; the refresh cannot reach its server',
    set: [{ ...login, shape: 'expired-refreshable' }],
  },
  {
    id: 'login-others-may-read',
    group: 'login',
    title: 'Stored login, file readable by others',
    set: [{ ...login, shape: 'others-may-read' }],
  },
  { id: 'login-and-key', group: 'login', title: 'Stored login, ANTHROPIC_API_KEY set', set: [login, key] },
  { id: 'login-and-key-empty', group: 'login', title: 'Stored login, ANTHROPIC_API_KEY empty', set: [login, { ...key, shape: 'empty' }] },
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
  { id: 'helper-and-oauth-token', group: 'login', title: 'apiKeyHelper, CLAUDE_CODE_OAUTH_TOKEN set', set: [helper, oauth] },
  { id: 'settings-key', group: 'login', title: 'ANTHROPIC_API_KEY in settings.json', set: [settingsKey] },
  { id: 'settings-key-and-key', group: 'login', title: 'ANTHROPIC_API_KEY in settings.json and in the shell', set: [settingsKey, key] },
  { id: 'settings-token', group: 'login', title: 'ANTHROPIC_AUTH_TOKEN in settings.json', set: [settingsToken] },
  { id: 'settings-oauth-token', group: 'login', title: 'CLAUDE_CODE_OAUTH_TOKEN in settings.json', set: [settingsOauth] },
];
