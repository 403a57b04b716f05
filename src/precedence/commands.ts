import type { Prediction } from './predict.ts';
import type { Place } from './types.ts';

/** What a command does, in one word; the sentence is in `src/strings`. */
export type Remedy = 'variable' | 'profile' | 'federation' | 'headers' | 'line' | 'env-line' | 'logout';

/** A command that changes who wins. */
export interface Command {
  remedy: Remedy;
  command: string;
}

/** How each place is taken out of the race. */
const TAKE_OUT: Partial<Record<Place, Command>> = {
  ANTHROPIC_API_KEY: {
    remedy: 'variable',
    command: 'unset ANTHROPIC_API_KEY',
  },
  ANTHROPIC_AUTH_TOKEN: {
    remedy: 'variable',
    command: 'unset ANTHROPIC_AUTH_TOKEN',
  },
  CLAUDE_CODE_OAUTH_TOKEN: {
    remedy: 'variable',
    command: 'unset CLAUDE_CODE_OAUTH_TOKEN',
  },
  ANTHROPIC_PROFILE: { remedy: 'profile', command: 'unset ANTHROPIC_PROFILE' },
  federation: {
    remedy: 'federation',
    command: 'unset ANTHROPIC_FEDERATION_RULE_ID ANTHROPIC_IDENTITY_TOKEN ANTHROPIC_IDENTITY_TOKEN_FILE',
  },
  'custom-headers:authorization': { remedy: 'headers', command: 'unset ANTHROPIC_CUSTOM_HEADERS' },
  'custom-headers:x-api-key': { remedy: 'headers', command: 'unset ANTHROPIC_CUSTOM_HEADERS' },
  apiKeyHelper: {
    remedy: 'line',
    command: 'grep -n apiKeyHelper ~/.claude/settings.json .claude/settings*.json',
  },
  'settings:ANTHROPIC_API_KEY': {
    remedy: 'env-line',
    command: 'grep -n ANTHROPIC_API_KEY ~/.claude/settings.json .claude/settings*.json',
  },
  'settings:ANTHROPIC_AUTH_TOKEN': {
    remedy: 'env-line',
    command: 'grep -n ANTHROPIC_AUTH_TOKEN ~/.claude/settings.json .claude/settings*.json',
  },
  'settings:CLAUDE_CODE_OAUTH_TOKEN': {
    remedy: 'env-line',
    command: 'grep -n CLAUDE_CODE_OAUTH_TOKEN ~/.claude/settings.json .claude/settings*.json',
  },
  login: { remedy: 'logout', command: 'claude auth logout' },
  'console-key': { remedy: 'logout', command: 'claude auth logout' },
};

/** What to run so that something else wins: one command for each credential that is sent, when another is waiting. */
export function commandsFor({ sentFrom, candidates, warnings }: Prediction): Command[] {
  const another = candidates.some(({ fate }) => fate === 'loses') || sentFrom.length > 1 || warnings.length > 0;
  return another ? sentFrom.flatMap((place) => TAKE_OUT[place] ?? []) : [];
}
