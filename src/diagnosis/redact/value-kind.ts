import { saysWhether } from './says-whether.ts';
import { hasWordOfCode, isName, isWords } from './words-of-code.ts';

/**
 * What sort of value stands where a credential is set, told from its form alone.
 * `words`: it says whether a value is there ("not set"), it is none. `blanked`: whoever posted the text took the value out.
 */
export type ValueKind = 'words' | 'empty' | 'reference' | 'placeholder' | 'blanked' | 'flag' | 'path' | 'url' | 'opaque';

/**
 * Whatever is not `opaque` may be shown, so each of the other forms has to fit the whole value:
 * a password may begin with `$`, `!` or `/`, and a token may have a dot in it.
 */
export function valueKind(raw: string, quoted: boolean): ValueKind {
  const value = raw.trim();
  if (saysWhether(value, quoted)) return 'words';
  if (!quoted && (isCode(value) || (OWN_NAME.test(value) && !PLACEHOLDER.test(value)) || PUT_IN.test(value))) return 'reference';
  if (!value) return 'empty';
  if (VARIABLE.test(value) || isReference(value)) return 'reference';
  if (BLANKED.test(value)) return 'blanked';
  if (/^(?:\(?(?:true|false|null|none|undefined|nil)\)?|\d{1,6})$/i.test(value)) return 'flag';
  if (PLACEHOLDER.test(value) && !/^sk-ant-\w+-[A-Za-z0-9_-]{60,}/.test(value)) return 'placeholder';
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(value)) return 'url';
  if (PATH.test(value) && !NOT_OF_PATHS.test(value) && isWords(value)) return 'path';
  return 'opaque';
}

const BLANKED =
  /^(?:\.{3,}|…+|[*•█]{3,}(?:@[^\s]*)?|[[<(]?(?:redacted|hidden|removed|masked|omitted)[\])>]?|<(?:(?:real|actual|valid|api|auth|access|oauth|bearer|secret)[-_ ]?){0,2}(?:key|token|secret|value|credential)>)$/i;
const PLACEHOLDER =
  /your|change[-_ ]?me|replace|placeholder|dummy|paste|insert|<[^>]{0,80}>|^(?:my[-_])|api[-_]?key[-_]?here|^x{3,}$|todo/i;

/** A path says where it begins, and its parts are words: base64 has slashes, too. */
const NOT_OF_PATHS = /[^\w\\/. @+~{}%:$-]/;
const PATH =
  /^(?:~\/|\.{1,2}\/|[A-Z]:\\|\$\{?(?:HOME|PWD|TMPDIR|XDG_[A-Z_]{1,20})\}?\/|%\w{1,30}%\\|\$env:\w{1,30}\\|\/(?:[\w.~/-]{1,200}\.(?:crt|env|json|key|p12|pem|sh|toml|txt|ya?ml)$|(?:Applications|Library|Users|Volumes|app|bin|code|config|data|dev|etc|github|home|lib|mnt|nix|opt|private|proc|root|run|secrets?|srv|sys|tmp|usr|var|vault|workspaces?)\/))/;

/** Variables, templates, names of hosts, tags and addresses of a store of secrets, each whole. */
const REFERENCES = [
  /^\$(?:\{?[A-Z_][A-Z0-9_]*\}?|\{[A-Za-z_]\w*(?::?\?[^}]*|:?-(?:\$\{?\w+\}?)?)?\}?|env:\w+|\d|\{\{[^}]*\}?\}?)[.:\\]{0,2}$/,
  /^\$\{(?:env|secrets?|vars?|input|cmd|file|config)[:.][\w.:/-]+\}$/i,
  /^%[A-Z_][A-Z0-9_]*%$/,
  /^\{\{[^}]{0,80}\}{0,2}$/,
  /^#?\{[A-Za-z_][\w.]{0,60}\}$/,
  /^os\.environ\/[A-Z][A-Z0-9_]*$/,
  /^\[object(?: Object)?\]?$/,
  /^\((?:await|Get-Content|gc)?$/i,
  /^(?:process\.env|import\.meta|os\.(?:environ|getenv)|std::env|System\.getenv|secrets|getenv|env)(?=[.:[(]|$)[\w.:()[\]?!-]*$/i,
  /^\{(?:env|file):[^}]{1,120}\}?$/,
  /^@Microsoft\.KeyVault\(.*$/,
  /^\$\{\d\}?$|^\$null$|^(?:Read-Host|Get-[A-Z]\w*)$/i,
  /^<\/(?:b|code|dd|div|dt|label|li|option|p|span|strong|td|th)>$/,
  /^(?:op|vault|secretref|keychain|keyvault|ref\+\w+|file):[/\w].*$/i,
  /^(?:[a-z0-9-]{1,40}\.){1,4}(?:ai|com|dev|internal|io|local|net|org)$/i,
  /^arn:aws[\w-]*:.*$/i,
  /^!(?:secret|env|vault|include|ref|sub|getatt|importvalue)(?:\s.*)?$/i,
];
/** A command in place of a value; one that says the value itself hides nothing. */
const COMMAND = /^\$\([^)]*\)?$/;

const isReference = (value: string): boolean =>
  REFERENCES.some((pattern) => pattern.test(value)) ||
  (COMMAND.test(value) && !saysItself(value)) ||
  (value.startsWith('$') && isName(value.slice(1)) && hasWordOfCode(value));

/** Whether a command writes out a text that stands in it. */
export function saysItself(command: string): boolean {
  const written = /(?<![\w.-])(?:echo|printf)\s([^|;&>]*)/.exec(command.replace(/(?!^)(?:\$\([^)]*\)?|`[^`]*`?)/g, ''))?.[1] ?? '';
  return written.split(/[\s"'\\]+/).some((word) => word.length >= 3 && !/^[$%-]/.test(word));
}

/** `api_key=api_key`: code hands on what it was given. */
const OWN_NAME =
  /^(?:[a-z]{2,20}[-_]){0,3}(?:api[-_]?key|(?:access|api|auth|oauth)[-_]?token)$|^(?:[a-z]{2,20}A|a)piKey$|^(?:[a-z]{2,20}A|a)(?:ccess|uth)Token$/;
/** The value ends where the brace of a text with places does. */
const PUT_IN = /^#?\{[A-Za-z_][\w.]{0,60}$/;

const SEGMENTS = /\?\.|\.|::|->/;
/** A reference, a type, a name that ends in a sign. */
const SIGNS = /^[&$*]|<\w{1,20}>|[!?](?=\(|$)/g;
const VARIABLE = /^(?:ANTHROPIC|CLAUDE)(?:_[A-Z]+)+$/;
/** A function whose argument in quotes stands behind. */
const CALL = /^(?:[A-Za-z]{2,20}(?:\.|::|_)?){1,4}\($/;

/** Code that says where a value comes from: `settings.apiKey`, `getToken(`. Names in it are made of words, one of them of code. */
function isCode(value: string): boolean {
  if (CALL.test(value)) return true;
  const [path = '', ...inside] = value.replace(SIGNS, '').split(/[([]/);
  const names = [path, ...inside.filter(Boolean)].flatMap((part) => part.split(SEGMENTS));
  return (inside.length > 0 || names.length > 1) && names.every(isName) && hasWordOfCode(value);
}
