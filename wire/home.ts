import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Place, Setting } from '../src/precedence/types.ts';
import { fakeValue, IDENTITY_TOKEN, pastedValue } from './credentials.ts';

const OWNER_ONLY = 0o600;
const ALL_READ = 0o644;
const LATER = 4_102_444_800; // 2100-01-01, in seconds
const LONG_AGO = 946_684_800; // 2000-01-01

/** Where the files lie that the `config` option names, below the home folder. */
export const CONFIG_CREDENTIALS = 'credentials-of-the-config.json';
export const IDENTITY_FILE = 'identity-token';

/** Profiles by the place that names them. */
export const PROFILE_NAMES: Partial<Record<Place, string>> = {
  'default-profile': 'default',
  ANTHROPIC_PROFILE: 'work',
  profile: 'work',
  'with-options:profile': 'clone',
};

const refreshToken = fakeValue('refresh-token', 'sk-ant-ort01-');

/** A home folder of its own for each run, with the files the configuration asks for. */
export function makeHome(set: Setting[]): { home: string; remove: () => void } {
  const home = mkdtempSync(join(tmpdir(), 'wire-home-'));
  for (const setting of set) for (const file of filesOf(setting)) write(join(home, file.path), file.text, file.mode);
  const settings = settingsJson(set, home);
  if (settings) write(join(home, '.claude/settings.json'), settings, OWNER_ONLY);
  write(join(home, '.claude.json'), claudeJson(set), OWNER_ONLY);
  return { home, remove: () => rmSync(home, { recursive: true, force: true }) };
}

interface File {
  path: string;
  text: string;
  mode: number;
}

function filesOf(setting: Setting): File[] {
  const { place, shape } = setting;
  const name = PROFILE_NAMES[place];
  if (name && shape !== 'missing') return profile(name, setting);
  if (place === 'login') return [login(setting)];
  if (place === 'config') return [{ path: CONFIG_CREDENTIALS, text: credentialsFile(setting), mode: OWNER_ONLY }];
  if (place === 'config:federation') return [{ path: IDENTITY_FILE, text: IDENTITY_TOKEN, mode: OWNER_ONLY }];
  if (place === 'apiKeyHelper') return [{ path: 'helper.sh', text: `#!/bin/sh\n${helper(setting)}\n`, mode: 0o700 }];
  return [];
}

/** What the helper does: prints its value, late, on two lines, or not at all. */
function helper(setting: Setting): string {
  const print = `printf %s '${pastedValue(setting)}'`;
  if (setting.shape === 'slow') return `sleep 5\n${print}`;
  if (setting.shape === 'fails') return 'echo "the vault is locked" >&2\nexit 1';
  if (setting.shape === 'two-lines') return `echo "Fetching the key"\n${print}`;
  return print;
}

const EXPIRED: Setting['shape'][] = ['expired', 'expired-refreshable', 'expired-unreachable', 'refused'];

function credentialsFile(setting: Setting): string {
  return JSON.stringify({
    version: '1.0',
    access_token: fakeValue(setting.place),
    expires_at: EXPIRED.includes(setting.shape) ? LONG_AGO : LATER,
    ...(setting.shape === 'expired' ? {} : { refresh_token: refreshToken }),
  });
}

/** A profile as the SDKs and the `ant` command keep it. */
function profile(name: string, setting: Setting): File[] {
  return [
    {
      path: `.config/anthropic/configs/${name}.json`,
      text: JSON.stringify({ version: '1.0', authentication: { type: 'user_oauth', client_id: 'client-of-the-profile' } }),
      mode: OWNER_ONLY,
    },
    {
      path: `.config/anthropic/credentials/${name}.json`,
      text: credentialsFile(setting),
      mode: setting.shape === 'others-may-read' ? ALL_READ : OWNER_ONLY,
    },
  ];
}

/** A login as Claude Code keeps it where there is no keychain. */
function login(setting: Setting): File {
  const expired = EXPIRED.includes(setting.shape);
  const oauth = {
    accessToken: fakeValue('login'),
    refreshToken,
    expiresAt: (expired ? LONG_AGO : LATER) * 1000,
    scopes: ['user:inference', 'user:profile'],
    subscriptionType: 'max',
  };
  return {
    path: '.claude/.credentials.json',
    text: JSON.stringify({ claudeAiOauth: oauth }),
    mode: setting.shape === 'others-may-read' ? ALL_READ : OWNER_ONLY,
  };
}

function settingsJson(set: Setting[], home: string): string | undefined {
  const env = Object.fromEntries(
    set
      .filter(({ place }) => place.startsWith('settings:'))
      .map((setting) => [setting.place.slice('settings:'.length), pastedValue(setting)]),
  );
  const helper = set.some(({ place }) => place === 'apiKeyHelper') ? { apiKeyHelper: join(home, 'helper.sh') } : {};
  const settings = { ...helper, ...(Object.keys(env).length ? { env } : {}) };
  return Object.keys(settings).length ? JSON.stringify(settings) : undefined;
}

/** Claude Code's own state: the first start is behind it, and its Console key when there is one. */
function claudeJson(set: Setting[]): string {
  const console = set.find(({ place }) => place === 'console-key');
  return JSON.stringify({ hasCompletedOnboarding: true, numStartups: 3, ...(console ? { primaryApiKey: pastedValue(console) } : {}) });
}

function write(path: string, text: string, mode: number): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  chmodSync(path, mode);
}
