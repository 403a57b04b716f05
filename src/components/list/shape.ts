import type { CredentialPage } from '../../schemas/credential-page.ts';

/** A stretch of an example value: prefix, body, ending. */
export interface ShapePart {
  part: 'prefix' | 'body' | 'ending';
  text: string;
}

const BODY = {
  base64url: 'xxxxxxxx…',
  base64: 'xxxxxx+/…',
  jwt: 'xxxx.xxxx.xxxx',
  hex: '0000…',
  alphanumeric: 'xxxxxxxx…',
  any: 'anything',
};

/** The example shape of a kind; made of letters that can be no value. */
export function shapeOf(data: CredentialPage): ShapePart[] {
  const { prefixes, alphabet, ending } = data.recognise;
  return [
    ...(prefixes[0] ? [{ part: 'prefix' as const, text: prefixes[0] }] : []),
    { part: 'body', text: BODY[alphabet] },
    ...(ending ? [{ part: 'ending' as const, text: ending }] : []),
  ];
}

export const BASIS: Record<CredentialPage['basis'], string> = {
  official: 'official: documented or shipped by its vendor',
  observed: 'observed by many, never documented',
  'single-report': 'one report only',
  inferred: 'our conclusion',
  unknown: 'not established',
};

const SHORT_BASIS: Record<CredentialPage['basis'], string> = {
  official: 'official',
  observed: 'observed',
  'single-report': 'one report',
  inferred: 'inferred',
  unknown: 'unknown',
};

export function lengthOf({ recognise: { length } }: CredentialPage): string {
  if (!length) return 'not known';
  const size = length.min === length.max ? String(length.min) : `${length.min} to ${length.max}`;
  return `${size} characters (${SHORT_BASIS[length.basis]})`;
}
