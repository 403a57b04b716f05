/** Words only this page's live part says; those of the verdicts are in `src/answer/precedence-strings.ts`. */
export const words = {
  heading: 'What each client does',
  nothing: 'Tick what is set, or paste it.',
  noClient: 'Choose at least one client.',
  found: (count: number): string => (count === 1 ? 'Found 1 credential in the text.' : `Found ${count} credentials in the text.`),
  someToken:
    'The status says oauth_token, and that is not enough: it says so of ANTHROPIC_AUTH_TOKEN, CLAUDE_CODE_OAUTH_TOKEN, profiles and federation. Paste claude auth status --text, which names it.',
  mark: {
    empty: '(empty)',
    'api-key': '(holds an API key)',
    'oauth-token': '(holds an OAuth token)',
    'admin-key': '(holds an Admin key)',
  },
  foundNone: 'No credential is set in the text. Tick what is set instead.',
  announce: (name: string, winner: string): string => `${name}: ${winner}`,
  stopped: 'nothing is sent',
};
