import { allMatches, type Sifted } from '../sieve/sieve.ts';
import { randomRuns } from './random-runs.ts';
import type { Range } from './range.ts';

/** Names of variables that hold secrets end so. */
const NAME_ENDS = '(?:KEY|TOKEN|SECRET|PASSWORD|PASSWD)';
/** Between the cells of a table, printed, in Markdown, HTML or a list of properties, and of the registry. */
const CELL = String.raw`[\x60*]{0,3}(?:[ \t]{0,9}[|│]{1,2}[ \t]{0,9}|[ \t]{2,60}(?:REG_(?:EXPAND_)?SZ[ \t]{1,9})?|\t|,|</(?:td|key|code)>\s{0,20}<(?:td|string|code)>|"\s{1,9}value=")[\x60]?`;

/**
 * Secrets that no slot and no page's prefix tells: other services' tokens, passwords in URLs, codes in a query, private keys,
 * Basic headers, options of commands, cells of tables, and the end of a key that Claude Code keeps of those one approved.
 */
export const LOOSE = [
  /:\/\/[^\s/:@"']{0,80}:([^\s/"']{3,200})@/dg,
  /\b(?:amqps?|mongodb(?:\+srv)?|mysql|postgres(?:ql)?|rediss?):\/\/[^\s/:@"']{0,80}:([^\s"']{3,200})@/dg,
  /[?&](?:key|api_key|apikey|token|access_token|refresh_token|code|client_secret|assertion|X-Amz-Signature|X-Amz-Security-Token|sig)=([^&\s"'<>#)]{6,})/dgi,
  /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----[\s\S]{0,8000}?(?:-----END [A-Z ]{0,30}PRIVATE KEY-----|$)/g,
  /\b(?:[Bb]earer|BEARER|[Bb]asic|BASIC)\s((?!sk-ant-|[A-Z][A-Z0-9]{0,30}_[A-Z0-9_]{1,60}=[^\s=])[A-Za-z0-9+/=_.~-]{16,})/dg,
  /(?<=\b(?:curl|http|wget)\b[^\n]{0,300}\s)(?:-u\s{0,3}|--(?:proxy-)?user[ =]{1,3})["']?[^\s:"']{1,80}:([^\s"']{3,200})/dg,
  /(?<=\s)(?:-b|--cookie)[ =]{1,3}["']([^"'\n]{6,400})["']/dg,
  /(?<=\blogin\s{1,9}[^\s]{1,80}\s{1,9})password\s{1,9}([^\s]{3,200})/dg,
  /<(?:password|apiKey|api_key|token|secret)>([^<\s]{3,200})</dgi,
  new RegExp(String.raw`${NAME_ENDS}${CELL}((?=[^\s|│<"\x60]{0,199}\d)[^\s|│<"\x60]{6,200})`, 'dg'),
  /"(?:approved|rejected)"\s{0,4}:\s{0,4}\[\s{0,20}("[^\]]{12,4000}")/dg,
  /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
  /\b(?:gsk_|xai-|hf_|glpat-|xox[abeprs]-|[rs]k_(?:live|test)_|npm_|SG\.|shpat_|lin_api_|pplx-|nvapi-|r8_|dop_v1_|fw_|csk-|tvly-|figd_|ntn_|lsv2_pt_|hvs\.|sbp_|pypi-|dckr_pat_|pcsk_)[A-Za-z0-9_.-]{16,200}/g,
];

/** Their ranges in the projected text, in order. A pattern with a group cuts out the group. */
export const looseSecrets = (text: Sifted): Range[] =>
  [
    ...LOOSE.flatMap((pattern) =>
      Array.from(allMatches(text, pattern), (match) => {
        const [from, to] = match.indices?.[1] ?? [match.index, match.index + match[0].length];
        return { from, to };
      }),
    ),
    ...randomRuns(text.text),
  ].sort((a, b) => a.from - b.from);
