/** What people call a secret when they write of it, in the languages many reports come in. */
const NOUN = `(?<![A-Za-z])(?:(?:api|access|auth|admin|oauth|secret|bearer)[ -]?(?:key|token)|(?:my|our|the|this|your) key|token|password|passphrase|密钥|密码|令牌|口令|パスワード|비밀번호|contraseña|passwort|mot de passe|senha|пароль)`;
const LETTERS = String.raw`[^\s"'\x60,;，。]`;
/** A value has a letter and a digit in it, and is no path, no variable, no number of a thing and no time. */
const VALUE = String.raw`(?![/$%<{[(~-]|https?:|\d{4}-\d\d-\d\d|[A-Z][A-Z0-9]*_|(?:req|msg|org|user|wrkspc|apikey)_|claude-)((?=${LETTERS}{0,40}\d)(?=${LETTERS}{0,40}[A-Za-z])${LETTERS}{6,200})`;

/** "My password is …", "API key: …", and what a program asked for. */
export const PROSE = [
  new RegExp(
    String.raw`${NOUN}["'\x60*]{0,3}(?:[ \t]{0,2}[:：]|[ \t](?:is|was|ist|es)[ \t]|是|为|[ \t]{1,3}\[[^\]\n]{0,40}\]:)[ \t]{0,3}["'\x60*]{0,3}${VALUE}`,
    'dgi',
  ),
];
