/** Names of variables, of options and fields, and of headers. */
const NAME = `[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|[A-Z]{1,20}(?:PASSWORD|PASSWD|TOKEN|SECRET|APIKEY)`;
export const OPTION = `(?:anthropic[-_]?|claude[-_]?(?:code[-_]?)?|x[-_])?(?:api[-_]?key(?:[-_]?helper)?|auth[-_]?token|oauth[-_]?token|bearer[-_]?token|access[-_]?token|refresh[-_]?token|session[-_]?key|client[-_]?secret|password|secret|token|base[-_]?url|api[-_]?base|github[-_]?token)`;
export const HEADER = `x-api-key|api-key|(?:proxy-)?authorization|cookie|set-cookie|anthropic-beta|anthropic-version|anthropic-workspace-id|anthropic-dangerous-direct-browser-access`;
/** How names end that nobody listed; `invalid_token` is an error. */
const ENDING = `(?<!(?:bad|existing|expired|invalid|missing|no|revoked|unknown)[-_]?)(?:(?:access|account|admin|api|auth|client|encryption|function|gateway|license|master|private|provider|proxy|secret|signing|storage|subscription|virtual)[-_]?key|token|secret|password|passwd|passphrase|(?:anthropic|claude|openai)[-_]?key|(?<=(?<![\\w-])x(?:-[a-z]{2,20}){1,3}-)key|(?<=[_"';-]|(?:^|\\n)[ \\t]{0,20})(?:pass|pwd)|(?<=_)pat|(?<=-)auth(?:orization)?)`;

/** Names may stand in columns; a value may stand on one of the next two lines, unless a comment does, also behind a sign that the line goes on. */
const BLANKS = String.raw`[ \t]{0,40}`;
const NAME_ENDS = String.raw`["'\]]{0,2}${BLANKS}`;
const NEXT_LINE = String.raw`${BLANKS}(?:\\?\r?\n${BLANKS}){0,2}(?!#)`;
/** A comma between two texts in quotes, of which the second is no name of a pair. */
const COMMA = String.raw`["']\s{0,4},\s{0,4}(?:["']value["']\s{0,4}:\s{0,4}|default\s{0,4}=\s{0,4})?(?=b?["'](?![\w.-]{1,60}["']\s{0,4}:|(?:User|Machine|Process|${OPTION}|${HEADER}|[A-Z][A-Z0-9]*_[A-Z0-9_]*)["']|[a-z]+(?:[-_][a-z]+)*["']\s{0,4}[,\]]))`;
/** What code takes when nothing is set: words in quotes that are no name of another variable. */
const ELSE = String.raw`["'\])]{0,3}${BLANKS}(?:\|\||\?\?|\bor\b)\s{0,4}(?=["'\x60](?![A-Z0-9_]{1,60}["'\x60])[^\s"'\x60]{3,200}["'\x60])`;
/** Between name and value: `=`, `:`, `:=`, `=>`, `||=`, a comma, the bracket of a setter. */
const SEPARATOR = String.raw`(?:${NAME_ENDS}(?::=|=>|(?:\|\||\?\??)=|[=:])${NEXT_LINE}|${COMMA}|${ELSE}|\(\s{0,4}(?=["']))`;
/** Servers set a header with nothing but a space between name and value. */
const SERVER = String.raw`(?<=\b(?:header_up|proxy_set_header|add_header|RequestHeader set)\s{1,4}[\w-]{1,60})[ \t]{1,40}`;
/** Commands that take a name and a value with nothing but a space between; not one value after another. */
const SETTER = String.raw`(?<=\b(?:set|setx|setenv|secret set|ENV|SetEnv|fastcgi_param|-[gUx]+)\s[^\n[]{0,60})["']?[ \t]+(?:(?:--body|-b)[ \t=]+)?(?!--|\(|[a-z']{1,15}(?:[\s.,;:?!]|$))`;

/** A variable that is set in any notation. */
export const VARIABLE_SET = new RegExp(String.raw`(?<![A-Za-z0-9_$\{%.])(${NAME})(?:${SEPARATOR}|${SETTER})`, 'y');
/** What one of `NAME` has in it; few words of a text do. */
export const PIECE_OF_NAME = /_|PASSWORD|PASSWD|TOKEN|SECRET|APIKEY/g;
/** A name and a value that each have a name: in manifests, templates, lists of headers, markup. */
const PAIR = new RegExp(
  String.raw`(?:name|key)["']?\s{0,20}[:=]\s{0,4}["']?(${NAME}|${OPTION}|${HEADER})["']?[ \t]*(?:#[^\n]{0,80})?[\s,]{1,40}["']?(?:parameter)?value["']?\s{0,20}[:=][ \t]{0,4}`,
  'gi',
);
const OPTION_SET = new RegExp(
  String.raw`(?<![A-Za-z0-9_$-])(?:with|set|--)?(${OPTION})(?:${SEPARATOR}|(?<=(?<!\S)--[^\s]{1,30})[ \t]+(?:\\\r?\n[ \t]{1,40})?)`,
  'gi',
);
const HEADER_SET = new RegExp(`(?<![A-Za-z0-9_-])(${HEADER})(?:${NAME_ENDS}[:=]${NEXT_LINE}|${COMMA}|${SERVER})`, 'gi');
const FOREIGN_SET = new RegExp(
  String.raw`${ENDING}(?:${NAME_ENDS}(?::=|=>|=|:(?!:))${BLANKS}|(?<=-[A-Za-z]{1,40})${COMMA}|(?<=(?<!\S)--[^\s]{1,40})[ \t]+)`,
  'gi',
);

/** The patterns that are looked for in the pass over a text; the first group is the name, which a foreign one has not. */
export const SLOT_PATTERNS = [PAIR, HEADER_SET, OPTION_SET, FOREIGN_SET];
