/** Words only this page's live part says; those of the verdicts are in `src/answer/precedence-strings.ts`. */
export const words = {
  heading: 'What each client does',
  nothing: 'Tick what is set, or paste it.',
  noClient: 'Choose at least one client.',
  found: (count: number): string => (count === 1 ? 'Found 1 credential in the text.' : `Found ${count} credentials in the text.`),
  foundNone: 'No credential is set in the text. Tick what is set instead.',
  announce: (name: string, winner: string): string => `${name}: ${winner}`,
  stopped: 'nothing is sent',
};
