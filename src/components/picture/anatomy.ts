import type { CredentialPage } from '../../schemas/credential-page.ts';

/** A stretch of an example value, with what it says about itself. */
export interface AnatomyPart {
  kind: 'carrier' | 'prefix' | 'body' | 'mark' | 'ending';
  /** What stands there; made of letters that can be no value. */
  text: string;
  name: string;
  says: string;
}

type Anatomical = Pick<CredentialPage, 'recognise' | 'header' | 'inside'>;
type Alphabet = CredentialPage['recognise']['alphabet'];

const SAMPLE: Record<Alphabet, string> = {
  base64url: 'xxxxxxxx…',
  base64: 'xxxxxx+/…',
  jwt: 'xxxx…',
  hex: '0000…',
  alphanumeric: 'xxxxxxxx…',
  any: 'anything',
};

const CHARACTERS: Record<Alphabet, string> = {
  base64url: 'A–Z a–z 0–9 _ -',
  base64: 'A–Z a–z 0–9 + / =',
  jwt: 'A–Z a–z 0–9 _ -',
  hex: '0–9 a–f',
  alphanumeric: 'A–Z a–z 0–9',
  any: 'no fixed set of characters',
};

const DOT = { text: '.', name: 'Dot', means: 'between the parts' };
const JWT: NonNullable<CredentialPage['inside']> = [
  { text: SAMPLE.jwt, name: 'Header', means: 'algorithm and key id' },
  DOT,
  { text: SAMPLE.jwt, name: 'Payload', means: 'who, for whom, until when; anybody can read it' },
  DOT,
  { text: SAMPLE.jwt, name: 'Signature', means: 'what the receiver checks' },
];

/** The parts of a kind's value, left to right. A kind without a prefix starts with the variable or header that tells it. */
export function anatomyOf(data: Anatomical): AnatomyPart[] {
  const { prefixes, ending } = data.recognise;
  return [
    ...start(data),
    ...body(data),
    ...(ending ? [{ kind: 'ending' as const, text: ending, name: 'Ending', says: `always ${ending}` }] : []),
  ].map((part, at) => (at === 0 && prefixes.length > 1 ? { ...part, says: `${part.says}; or ${prefixes.slice(1).join(', ')}` } : part));
}

/** The drawing in one paragraph, for those who do not see it. */
export const inWords = (parts: AnatomyPart[]): string =>
  `Left to right: ${parts.map(({ name, text, says }) => `${name.toLowerCase()} ${text} (${says})`).join(', then ')}.`;

function start({ recognise: { prefixes, carriers }, header, inside }: Anatomical): AnatomyPart[] {
  const [prefix] = prefixes;
  if (prefix) return [{ kind: 'prefix', text: prefix, name: 'Prefix', says: family(prefix) }];
  const variable = carriers?.[0];
  if (variable) return [{ kind: 'carrier', text: `${variable}=`, name: 'Variable', says: 'no prefix: the variable tells the kind' }];
  // A form of its own, such as two halves and a `#`, tells the kind without help.
  const named = inside ? undefined : /`([^`]+)`/.exec(header)?.[1];
  return named ? [{ kind: 'carrier', text: named, name: 'Header', says: 'no prefix: only where it travels tells the kind' }] : [];
}

function body({ recognise: { prefixes, alphabet, length, ending }, inside }: Anatomical): AnatomyPart[] {
  const named = inside ?? (alphabet === 'jwt' ? JWT : undefined);
  if (named) return named.map(({ text, name, means }) => ({ kind: isMark(text) ? 'mark' : 'body', text, name, says: means }));
  const fixed = (prefixes[0] ?? '').length + (ending ?? '').length;
  const size = length ? range(length.min - fixed, length.max - fixed) : 'length not established';
  return [{ kind: 'body', text: SAMPLE[alphabet], name: 'Body', says: `${size}, ${CHARACTERS[alphabet]}` }];
}

/** Punctuation stands between stretches; anything else is a stretch of its own. */
const isMark = (text: string): boolean => /^[^A-Za-z0-9]$/.test(text);

function family(prefix: string): string {
  const own = /^sk-ant-(\w+)-$/.exec(prefix)?.[1];
  return own ? `sk-ant- is Anthropic’s, ${own} names the family` : 'fixed; it tells the family';
}

const range = (min: number, max: number): string => (min === max ? `${min} characters` : `${min} to ${max} characters`);
