import type { Entry } from './entry.ts';

/**
 * What a sentence says of a credential, however it is worded: a thing and, close behind or before it, what is wrong
 * with it. Weaker than a message word for word, so rules give these little weight; they answer where no message does.
 */
const entry = (fact: string, find: RegExp, words: string): Entry => ({ fact, find, words });

const KEY = `(?:api[ _-]?keys?|(?:auth|oauth|access|bearer)[ _-]?tokens?|credentials?|ANTHROPIC_[A-Z_]{0,20}(?:KEY|TOKEN)|CLAUDE_[A-Z_]{0,20}(?:KEY|TOKEN)|authorization header|x-api-key(?: header)?)`;
const CLOSE = String.raw`[^.\n;{}]{0,32}?`;

export const MATTERS: Entry[] = [
  entry(
    'matter:key-missing',
    new RegExp(
      String.raw`\b${KEY}\b${CLOSE}\b(?:(?:not|never)(?: yet)?(?: been)? (?:set|found|configured|provided|defined|passed|loaded|available|present|specified|sent|reach\w*)|missing|unset|empty|undefined|must be set|is required|never reach\w*)|\b(?:missing|no|without|can(?:'t|not) find|could not find|did not find|do(?:es)? not (?:load|read|pass|send)|must be set:?)\b[^.;{}]{0,24}?\b${KEY}\b|do(?:es)? not load \.env|\.env\b[^.\n]{0,20}\bnot (?:loaded|read)`,
      'i',
    ),
    'it says that a credential is missing',
  ),
  entry(
    'matter:key-refused',
    new RegExp(
      String.raw`\b${KEY}\b${CLOSE}\b(?:invalid|incorrect|rejected|refused|denied|not (?:valid|accepted|recogni[sz]ed)|wrong|revoked)\b|\b(?:invalid|incorrect|wrong|bad|rejected) (?:\w+ )?${KEY}\b|unable to authenticate|authentication (?:error|failed)|authorization failed`,
      'i',
    ),
    'it says that a credential is refused',
  ),
  entry(
    'matter:custom-endpoint',
    /\b(?:custom|own|local|compatible|third-party|alternative) (?:\w+ )?(?:endpoint|base|provider|server|api|gateway)\b|\bbase[ _-]?url\b|\brelay\b|\/anthropic endpoint|中转|代理/i,
    'the request goes to an endpoint that is not Anthropic’s own',
  ),
  entry('matter:sent-as-bearer', /\binvalid bearer token\b/i, 'the answer is that to a bearer token, so it was sent as one'),
  entry(
    'matter:one-header',
    /\b(?:only (?:accepts?|reads?|supports?)|accepts? only|requires?|expects?|needs?)\b[^.\n]{0,40}\b(?:authorization|x-api-key|bearer)\b/i,
    'an endpoint takes one header only',
  ),
  entry(
    'matter:odd-header',
    /unexpected char(?:acter)? 0x[0-9a-f]{2}|invalid character in header|(?:illegal|invalid) header value|non[- ]iso-8859/i,
    'a header has a character that none may have',
  ),
  entry(
    'matter:odd-character',
    /(?<!\b(?:no|without(?: any)?|not a|any) )\b(?:trailing|leading|surrounding|hidden|extra) (?:whitespace|white space|spaces?|newlines?|line ?breaks?|characters?)\b|\b(?:split|wrapped|wraps?|broken) (?:\w+ ){0,3}(?:across|over|at|into) (?:\w+ ){0,2}lines?\b|\b(?:unicode|non-?ascii|zero-?width|invisible|unprintable) (?:\w+ )?characters?\b[^.\n]{0,40}\b(?:key|token|secret)s?\b|\b(?:key|token|secret)\b[^.\n]{0,40}\b(?:unicode|non-?ascii|zero-?width|invisible|unprintable) (?:\w+ )?characters?\b|\b(?:key|token)\w*\.(?:strip|trim)\(\)/i,
    'it speaks of a character that does not belong into a value',
  ),
  entry('matter:cors', /\bCORS\b/, 'it speaks of CORS, a rule of browsers'),
  entry(
    'matter:refresh-failed',
    /\brefresh(?:es|ed|ing|\w{0,20}Tokens?)?\b[^.\n]{0,48}\b(?:fail\w*|reject\w*|invalid\w*|revoked|race\w*|rotat\w*|expired|required|dead|404)\b|\b(?:race|rotation)\b[^.\n]{0,30}\brefresh/i,
    'it says that a login was not refreshed',
  ),
  entry(
    'matter:login-broken',
    /\binvalid code\b|\b(?:redirect\w*|callback)\b[^\n]{0,60}\b(?:localhost|127\.0\.0\.1|not (?:received|routed|supported)|never|unreachable|refused)\b|\b(?:authoriz\w+|login|sign-?in) (?:page|url|flow|link)\b[^.\n]{0,40}\b(?:invalid|error|fail\w*|broken|hangs?|stuck)\b|\b(?:login|log ?in|sign-?in|re-?authenticat\w+) (?:flow |step |always )?(?:(?:did|does) not (?:return|complete|finish)|fails|failing|never completes|times out|does not complete|doesn't complete)\b/i,
    'it says that signing in does not get to its end',
  ),
  entry(
    'context:after-update',
    /\b(?:after|since) (?:the |an |my |this )?(?:auto-?|latest |last )?(?:updat\w+|upgrad\w+)|\b(?:roll(?:ed|ing)? back|downgrad\w+)\b|\b(?:worked|works|fine) (?:fine )?(?:in|on|with) (?:version )?v?\d+\.\d+|\bregression\b/i,
    'it came with an update',
  ),
];
