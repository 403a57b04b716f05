/** Names of variables that hold secrets end so. */
const NAME_ENDS = '(?:KEY|TOKEN|SECRET|PASSWORD|PASSWD)';
/** Between the cells of a table, printed, in Markdown, HTML or a list of properties, of the registry, and of a list in bold letters. */
const CELL = String.raw`[\x60*]{0,3}(?:[ \t]{0,9}[|│]{1,2}[ \t]{0,9}|[ \t]{2,60}(?:REG_(?:EXPAND_)?SZ[ \t]{1,9})?|\t|,|：|:[ \t]{0,4}(?=\x60)|</(?:td|key|code)>\s{0,20}<(?:td|string|code)>|"\s{1,9}value=")[\x60]?`;
/** Names of lists of secrets. */
const LIST = `(?:approved|rejected|(?:api|access|auth)[-_]?(?:key|token)s|passwords)`;

/** Secrets in tables, lists, pairs and markup, private keys, and the ends of keys that Claude Code keeps of those one approved. */
export const DATA = [
  /"type"\s{0,4}:\s{0,4}"(?:api|oauth)"[^}]{0,400}?"(?:key|access)"\s{0,4}:\s{0,4}"([^"\s]{3,4000})"/dg,
  /"type"\s{0,4}:\s{0,4}"oauth"[^}]{0,4000}?"refresh"\s{0,4}:\s{0,4}"([^"\s]{3,4000})"/dg,
  /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----[\s\S]{0,8000}?(?:-----END [A-Z ]{0,30}PRIVATE KEY-----|$)/g,
  /<(?:password|apiKey|api_key|token|secret)>([^<\s]{3,200})</dgi,
  new RegExp(
    String.raw`${NAME_ENDS}${CELL}(?!v?\d{1,4}\.\d|\d{4}-\d\d|claude-|OAuth|[A-Z][A-Z0-9]*_)((?=[^\s|│<"\x60]{0,199}\d)[^\s|│<"\x60]{6,200})`,
    'dg',
  ),
  new RegExp(String.raw`${LIST}["']?\s{0,4}[:=]\s{0,4}\[\s{0,20}(["'][^\]]{3,4000})\]`, 'dgi'),
  /\b(?:api_?keys|auth_?tokens|passwords):[ \t]{0,9}\n((?:[ \t]{0,40}-[ \t]{1,4}[^\s]{3,200}[ \t]{0,4}(?:\n|$)){1,40})/dgi,
  /["']?\bvalue["']?\s{0,4}[:=]\s{0,4}["']?([^\s"',}]{3,200})["']?[\s,]{1,40}["']?(?:name|key)["']?\s{0,4}[:=]\s{0,4}["']?[\w-]{0,60}(?:key|token|secret|password)["']?(?=[\s,}\]]|$)/dgi,
  /"_?auth(?:Token)?"\s{0,4}:\s{0,4}"([A-Za-z0-9+/]{16,400}={0,2})"/dg,
];
