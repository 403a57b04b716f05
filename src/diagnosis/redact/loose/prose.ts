/** What people call a secret when they write of it: in languages with these letters, and in others many reports come in. */
const NOUN = `(?<![A-Za-z])(?:(?:api|access|auth|admin|oauth|secret|bearer)[ -]?(?:key|token)|(?:my|our|the|this|your) key|token|password|passphrase|clave|passwort|mot de passe|senha)`;
const NOUN_ELSEWHERE = '(?:[Cc]ontraseña|[Aa][Pp][Ii]-[Ss]chlüssel|APIキー|密钥|密码|令牌|口令|パスワード|비밀번호)';
const SAYS = String.raw`["'\x60*]{0,3}(?:[ \t]{0,2}[:：]|[ \t]=[ \t]|[ \t](?:is|was|ist|es)[ \t]|是|为|[ \t]{1,3}\[[^\]\n]{0,40}\]:)[ \t]{0,3}["'\x60*]{0,3}`;
const LETTERS = String.raw`[!#-&(-+\--:<-_a-~]`;
/** A value has a letter and a digit in it, and is no path, no variable, no number of a thing and no time. */
const VALUE = String.raw`(?![/$%<{[(~-]|sk-(?:ant|or|proj|svcacct)-|https?:|\d{4}-\d\d-\d\d|[A-Z][A-Z0-9]*_|(?:req|msg|org|user|wrkspc|apikey)_|[Cc]laude-|[Oo][Aa]uth|jwt|JWT|[Bb]ase64|(?:https?|HTTP)\/|v\d|(?:us|eu|ap)-|\d{1,4}(?:ing|-char)|(?:opus|sonnet|haiku)\d)((?=${LETTERS}{0,40}\d)(?=${LETTERS}{0,40}[A-Za-z])${LETTERS}{6,200})`;

/** "My password is …", "API key: …", what a program asked for, a message that repeats a value, and what a command printed of a variable. */
export const PROSE = [
  new RegExp(
    String.raw`\b(?:ANTHROPIC|CLAUDE)_[A-Z_]{0,40}(?:KEY|TOKEN)["'\x60]?(?:[ \t](?:(?:is )?set to|is|was|to|value|=|→|->)[:：]?[ \t]|＝)["'\x60]?${VALUE}`,
    'dg',
  ),
  new RegExp(
    String.raw`\b(?:API key provided|Received(?: API key)?|api key not valid|input_value|Illegal header value)\s{0,2}[:=]?\s{0,2}b?["']?(?:Bearer )?${VALUE}`,
    'dgi',
  ),
  new RegExp(String.raw`_(?:KEY|TOKEN|SECRET|PASSWORD)[}%"']{0,2}[ \t]{0,9}\n${VALUE}[ \t]{0,9}(?=\n|$)`, 'dg'),
  new RegExp(`${NOUN}${SAYS}${VALUE}`, 'dgi'),
  new RegExp(`${NOUN_ELSEWHERE}${SAYS}${VALUE}`, 'dg'),
];
