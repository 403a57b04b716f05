import type { Place, Setting, Shape } from '../src/precedence/types.ts';

/** Each place has a letter of its own, so that a recorded value tells where it came from. `minted` is what the token endpoint hands out. */
const LETTERS: Partial<Record<Place | 'minted' | 'refresh-token' | 'identity-token', string>> = {
  ANTHROPIC_API_KEY: 'K',
  ANTHROPIC_AUTH_TOKEN: 'T',
  CLAUDE_CODE_OAUTH_TOKEN: 'C',
  ANTHROPIC_PROFILE: 'N',
  'custom-headers:authorization': 'H',
  'custom-headers:x-api-key': 'I',
  apiKey: 'P',
  authToken: 'Q',
  credentials: 'R',
  profile: 'O',
  'default-headers:authorization': 'D',
  'default-headers:x-api-key': 'W',
  'default-profile': 'F',
  config: 'Y',
  'with-options:apiKey': 'p',
  'with-options:authToken': 'q',
  'with-options:credentials': 'r',
  'with-options:profile': 'o',
  'with-options:authorization': 'd',
  'with-options:x-api-key': 'w',
  login: 'L',
  'console-key': 'B',
  apiKeyHelper: 'G',
  'settings:ANTHROPIC_API_KEY': 'S',
  'settings:ANTHROPIC_AUTH_TOKEN': 'U',
  'settings:CLAUDE_CODE_OAUTH_TOKEN': 'V',
  minted: 'M',
  'refresh-token': 'E',
  'identity-token': 'J',
};

const letterOf = (place: keyof typeof LETTERS): string => LETTERS[place] ?? 'X';

/** A token of the form an identity provider gives out, signed by nobody. */
export const IDENTITY_TOKEN = `eyJ${'J'.repeat(30)}.eyJ${'J'.repeat(60)}.${'J'.repeat(43)}`;

/** A value that is fake by construction: the family's shape, and one letter. */
export function fakeValue(place: keyof typeof LETTERS, family = 'sk-ant-oat01-'): string {
  const letter = letterOf(place);
  return family === 'sk-ant-oat01-' || family === 'sk-ant-ort01-' ? family + letter.repeat(95) : `${family}${letter.repeat(93)}AA`;
}

/** The value as a person might have pasted it. */
const PASTED: Partial<Record<Shape, (value: string, place: string) => string>> = {
  empty: () => '',
  'trailing-newline': (value) => `${value}\n`,
  'spaces-around': (value) => `  ${value}  `,
  'double-quotes': (value) => `"${value}"`,
  'smart-quotes': (value) => `“${value}”`,
  'bearer-prefix': (value) => `Bearer ${value}`,
  'name-prefix': (value, place) => `${place}=${value}`,
  'line-break-inside': (value) => `${value.slice(0, 60)}\n${value.slice(60)}`,
  'zero-width-space': (value) => `${value}\u200b`,
};

export function pastedValue({ place, family, shape = 'plain' }: Setting): string {
  const value = fakeValue(place, family || 'sk-ant-oat01-');
  return PASTED[shape]?.(value, place) ?? value;
}

/** Replaces each made-up value, or half of one, by the place it came from. */
export function nameValues(text: string): string {
  return Object.entries(LETTERS).reduce(
    (named, [place, letter]) =>
      named.replace(new RegExp(`(?:sk-ant-[a-z0-9]+-|eyJ)?${letter}{20,}(?:AA)?(?:\\.eyJ${letter}+\\.${letter}+)?`, 'g'), `{${place}}`),
    text,
  );
}
