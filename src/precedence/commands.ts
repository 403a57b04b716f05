import type { Prediction } from './predict.ts';
import type { Place } from './types.ts';

/** A command that changes who wins. */
export interface Command {
  words: string;
  command: string;
}

/** How each place is taken out of the race. */
const TAKE_OUT: Partial<Record<Place, Command>> = {
  ANTHROPIC_API_KEY: {
    words: 'Take the variable out of this shell, and out of the file that sets it:',
    command: 'unset ANTHROPIC_API_KEY',
  },
  ANTHROPIC_AUTH_TOKEN: {
    words: 'Take the variable out of this shell, and out of the file that sets it:',
    command: 'unset ANTHROPIC_AUTH_TOKEN',
  },
  CLAUDE_CODE_OAUTH_TOKEN: {
    words: 'Take the variable out of this shell, and out of the file that sets it:',
    command: 'unset CLAUDE_CODE_OAUTH_TOKEN',
  },
  ANTHROPIC_PROFILE: { words: 'Name no profile:', command: 'unset ANTHROPIC_PROFILE' },
  federation: {
    words: 'Leave federation alone in this shell:',
    command: 'unset ANTHROPIC_FEDERATION_RULE_ID ANTHROPIC_IDENTITY_TOKEN ANTHROPIC_IDENTITY_TOKEN_FILE',
  },
  'custom-headers:authorization': { words: 'Send no headers of your own:', command: 'unset ANTHROPIC_CUSTOM_HEADERS' },
  'custom-headers:x-api-key': { words: 'Send no headers of your own:', command: 'unset ANTHROPIC_CUSTOM_HEADERS' },
  apiKeyHelper: {
    words: 'Remove the line from the settings file that has it:',
    command: 'grep -n apiKeyHelper ~/.claude/settings.json .claude/settings*.json',
  },
  'settings:ANTHROPIC_API_KEY': {
    words: 'Remove it from `env` in the settings file that has it:',
    command: 'grep -n ANTHROPIC_API_KEY ~/.claude/settings.json .claude/settings*.json',
  },
  'settings:ANTHROPIC_AUTH_TOKEN': {
    words: 'Remove it from `env` in the settings file that has it:',
    command: 'grep -n ANTHROPIC_AUTH_TOKEN ~/.claude/settings.json .claude/settings*.json',
  },
  'settings:CLAUDE_CODE_OAUTH_TOKEN': {
    words: 'Remove it from `env` in the settings file that has it:',
    command: 'grep -n CLAUDE_CODE_OAUTH_TOKEN ~/.claude/settings.json .claude/settings*.json',
  },
  login: { words: 'Log out of the stored login:', command: 'claude auth logout' },
  'console-key': { words: 'Log out of the stored login:', command: 'claude auth logout' },
};

/** What to run so that something else wins: one command for each credential that is sent, when another is waiting. */
export function commandsFor({ sentFrom, candidates, warnings }: Prediction): Command[] {
  const another = candidates.some(({ fate }) => fate === 'loses') || sentFrom.length > 1 || warnings.length > 0;
  return another ? sentFrom.flatMap((place) => TAKE_OUT[place] ?? []) : [];
}
