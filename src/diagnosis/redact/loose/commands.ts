/** What a command is given: a user with a password, a cookie, a secret to store, or one that is piped to it. */
export const COMMANDS = [
  /\bsecrets?\s(?:set|put|add|create)\b[^\n]{0,200}?<<<\s{0,4}["']?([^\s"'$]{3,200})/dg,
  /(?:--secret-string[ =]|\bsshpass -p ?|\bsecret value:\s)["']?([^\s"'$]{3,200})/dgi,
  /Helper"\s{0,4}:\s{0,4}"[^"\n]{0,60}?\b(?:echo|printf)\s{1,4}(?:\\?["'])?((?=[^\s"'\\]{0,60}\d)[^\s"'\\$]{6,400})/dg,
  /\b(?:curl|https?|wget)\b(?:[^\n]|\\\r?\n){0,300}?\s(?:-[ua]\s{0,3}|--(?:(?:proxy-)?user|auth)[ =]{1,3})["']?[^\s:"']{1,80}:([^\s"']{3,200})/dg,
  /\bcurl\b[^\n]{0,300}?\s(?:-b|--cookie)[ =]{1,3}["']([^"'\n=]{1,80}=[^"'\n]{3,400})["']/dg,
  /(?<=\blogin\s{1,9}[^\s]{1,80}\s{1,9})password\s{1,9}([^\s]{3,200})/dg,
  /\b(?:docker|podman|helm|nerdctl|skopeo)\s[^\n]{0,80}?\blogin\b[^\n]{0,200}?\s(?:-p|--password)[ =]["']?([^\s"'|]{3,200})/dg,
  /\bsecrets?\s(?:set|put|add|create|versions)\b[^\n]{0,200}?\s(?:-b|--(?:body|value|from-literal))[ =]["']?(?:[\w.-]{1,60}=)?([^\s"'|]{3,200})/dg,
  /--from-literal[= ]["']?[\w.-]{1,60}=([^\s"']{3,200})/dg,
  /\badd-(?:generic|internet)-password\b[^\n]{0,200}?\s-w[ =]?["']?([^\s"'$|]{3,200})/dg,
  /\bEnv:\w{1,60}["']?\s{1,4}-Value\s{1,4}["']?([^\s"'$|]{3,200})/dgi,
  /\bconfigure set [\w.-]{0,60}(?:key|secret|token|password)\s{1,4}["']?([^\s"'$|]{3,200})/dgi,
  /\b(?:echo|printf)\s(?:-n\s)?["']?([^\s"'|$]{3,200})["']?\s{0,4}\|\s{0,4}[^\n|]{0,80}?(?:\bsecrets?\s(?:set|put|add|create|versions)\b|--password-stdin\b|\benv add\b)/dg,
  /\bPaste code here[^>\n]{0,40}>[ \t]{0,4}([^\s]{6,400})/dg,
];
