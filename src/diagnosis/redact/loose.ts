import { allMatches, type Sifted } from '../sieve/sieve.ts';

/** Secrets that no slot and no page's prefix tells: other services' tokens, passwords in URLs, codes in a query, private keys, Basic headers. */
export const LOOSE = [
  /:\/\/[^\s/:@"']{0,80}:([^\s/@"']{3,200})@/dg,
  /[?&](?:key|api_key|apikey|token|access_token|refresh_token|code|client_secret|assertion|X-Amz-Signature|X-Amz-Security-Token|sig)=([^&\s"'<>#)]{6,})/dgi,
  /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----[\s\S]{0,8000}?(?:-----END [A-Z ]{0,30}PRIVATE KEY-----|$)/g,
  /\b(?:[Bb]earer|BEARER|[Bb]asic|BASIC)\s((?!sk-ant-|[A-Z][A-Z0-9]{0,30}_[A-Z0-9_]{1,60}=[^\s=])[A-Za-z0-9+/=_.~-]{16,})/dg,
  /(?<=\s)-u\s{1,3}["']?[^\s:"']{1,80}:([^\s"']{3,200})/dg,
  /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
  /\b(?:gsk_|xai-|hf_|glpat-|xox[abeprs]-|[rs]k_(?:live|test)_|npm_|SG\.|shpat_|lin_api_|pplx-|nvapi-|r8_|dop_v1_)[A-Za-z0-9_.-]{16,200}/g,
];

/** Their ranges in the projected text, in order. A pattern with a group cuts out the group. */
export const looseSecrets = (text: Sifted): { from: number; to: number }[] =>
  LOOSE.flatMap((pattern) =>
    Array.from(allMatches(text, pattern), (match) => {
      const [from, to] = match.indices?.[1] ?? [match.index, match.index + match[0].length];
      return { from, to };
    }),
  ).sort((a, b) => a.from - b.from);
