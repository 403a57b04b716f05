/**
 * Vocabulary of "which credential wins": the places a credential can be set in, and what is known of the value there.
 * A configuration that is measured and a question that is asked are said in the same words.
 */

/** Environment variables. `federation` stands for the variables of workload identity federation together. */
export const VARIABLES = [
  'ANTHROPIC_API_KEY',
  'ANTHROPIC_AUTH_TOKEN',
  'CLAUDE_CODE_OAUTH_TOKEN',
  'ANTHROPIC_PROFILE',
  'federation',
  'custom-headers:authorization',
  'custom-headers:x-api-key',
  'custom-headers:anthropic-beta',
] as const;

/** The `config` option: what a profile says, as an object; with the file of a login, or with federation. */
const CONFIGS = ['config', 'config:federation'] as const;

/** What is given to `withOptions`, which makes a second client out of a first. */
export const CLONED = [
  'with-options:apiKey',
  'with-options:authToken',
  'with-options:credentials',
  'with-options:profile',
  'with-options:authorization',
  'with-options:x-api-key',
] as const;

/** Options in code. */
export const OPTIONS = [
  'apiKey',
  'authToken',
  'credentials',
  'profile',
  'default-headers:authorization',
  'default-headers:x-api-key',
  'default-headers:anthropic-beta',
  'call:betas',
  ...CONFIGS,
  ...CLONED,
] as const;

/** Files and stores. `settings:` is the `env` block of Claude Code's settings.json. */
export const FILES = [
  'default-profile',
  'login',
  'console-key',
  'apiKeyHelper',
  'settings:ANTHROPIC_API_KEY',
  'settings:ANTHROPIC_AUTH_TOKEN',
  'settings:CLAUDE_CODE_OAUTH_TOKEN',
] as const;

export const PLACES = [...VARIABLES, ...OPTIONS, ...FILES] as const;
export type Place = (typeof PLACES)[number];

/** Families of values, as their prefixes tell; empty when it is not known. */
export const FAMILIES = ['sk-ant-api03-', 'sk-ant-oat01-', 'sk-ant-admin01-', ''] as const;
export type Family = (typeof FAMILIES)[number];

/** What is to be said of the value beside its family. */
export const SHAPES = [
  'plain',
  'empty',
  'null',
  'undefined',
  'trailing-newline',
  'spaces-around',
  'double-quotes',
  'smart-quotes',
  'bearer-prefix',
  'name-prefix',
  'line-break-inside',
  'zero-width-space',
  'function',
  'expired',
  'expired-refreshable',
  'expired-unreachable',
  'others-may-read',
  'missing',
  'slow',
  'refused',
  'fails',
  'two-lines',
] as const;
export type Shape = (typeof SHAPES)[number];

/** One thing that is set. */
export interface Setting {
  place: Place;
  family?: Family;
  shape?: Shape;
}

/** How the base URL is written: as the vendor documents it, with a slash, with `/v1`, or not at all. */
export const BASE_URLS = ['plain', 'slash', 'v1', 'v1-slash', 'unset'] as const;
export type BaseUrl = (typeof BASE_URLS)[number];
