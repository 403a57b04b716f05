import type { Range } from './range.ts';

/** Looking further for the end of a value makes a text of many names slow. */
const LONGEST_VALUE = 4096;
const SCHEME = /["'`[]?\s{0,3}(?:(?:bearer|basic|token|api-?key)\s{1,4})+/iy;

/** What code puts between a name and the text that is its value: a type, another place to look first, a function, a bracket, a letter. */
const TYPE = String.raw`(?:&(?:'static\s)?str|str(?:ing)?|any|bytes|(?:annotated|final|optional|secret|union)\w{0,10}(?:\[[^\]\n]{0,40}\])?)(?:\s?\|\s?\w{1,20}){0,3}\s{0,4}=\s{0,4}`;
const ELSEWHERE = String.raw`[\w.$:]{1,80}(?:[([]["']?[\w.]{1,80}["']?[)\]])?!?\s{0,4}(?:\|\||\?\?|\bor\b)\s{0,4}`;
const FUNCTION = String.raw`(?:new\s)?(?![\w.:]{0,40}?(?:decrypt|env|fetch|find|get|import|input|load|open|prompt|read|require|resolve|var))[a-z_][\w.:]{0,40}\(\s{0,20}`;
const LEAD = new RegExp(
  String.raw`!!str[ \t]{1,4}|(?:${TYPE})?(?:${ELSEWHERE})?(?:${FUNCTION}){0,3}(?:\[\s{0,20})?[bfru$@]{0,2}(?=["'\x60](?:[^\s"'\x60]{1,400}["'\x60]|bearer\s|basic\s))`,
  'iy',
);
const NAME_IN_QUOTES = /["'`][A-Z][A-Z0-9_]+["'`]/y;

/** How many characters of code stand before the value; none where the text in quotes is the name of a variable. */
export function leadAt(text: string, at: number): number {
  LEAD.lastIndex = at;
  const size = LEAD.exec(text)?.[0].length ?? 0;
  NAME_IN_QUOTES.lastIndex = at + size;
  return NAME_IN_QUOTES.test(text) ? 0 : size;
}

/** The schemes that stand before a value: how many characters they take, and how often the one of a header is there. */
export function schemeAt(text: string, at: number): { size: number; count: number } {
  SCHEME.lastIndex = at;
  const match = SCHEME.exec(text);
  return match ? { size: match[0].length, count: match[0].match(/bearer|basic/gi)?.length ?? 0 } : { size: 0, count: 0 };
}

/** The value: inside quotes up to the closing one, else up to white space or a delimiter. Wrapped values are joined by the scanner. */
export function valueRange(text: string, at: number, name: string): Range {
  const quote = /^["'`]/.exec(text.charAt(at))?.[0];
  // `"token:", token`: the quote ends what began before the name.
  if (quote && /[,)]/.test(text.charAt(at + 1))) return { from: at, to: at };
  if (quote) {
    const near = text.slice(at + 1, at + 1 + LONGEST_VALUE);
    const lineEnd = near.indexOf('\n');
    const line = lineEnd === -1 ? near : near.slice(0, lineEnd);
    const size = [closing(line, quote, name), near.indexOf(quote), lineEnd].find((end) => end !== -1) ?? -1;
    return { from: at + 1, to: at + 1 + (size === -1 ? near.length : size) };
  }
  const rest =
    isHelper(name) || /cookie/i.test(name)
      ? /[^\n]{0,4096}/y
      : /(?:\$\{\{[^}\n<]{0,120}\}\}|\$\([^)\n]{0,120}\)|<[^<>\n]{0,80}>|[^\s"'`,;)}\]]){0,4096}/y;
  rest.lastIndex = at;
  return { from: at, to: at + (rest.exec(text)?.[0].length ?? 0) };
}

const isHelper = (name: string): boolean => /helper/i.test(name);
/** A password may have quotes in it, and a command of a helper nearly always: the one that ends the value is followed by what may follow a value. */
const FOLLOWS_VALUE = /^(?:[\s,;)}\]:>&|\\/+"'`]|\.[a-z]|$)/;
const FOLLOWS_HELPER = /^[ \t]*(?:[,;)}]|$)/;

function closing(line: string, quote: string, name: string): number {
  const follows = isHelper(name) ? FOLLOWS_HELPER : FOLLOWS_VALUE;
  let at = line.indexOf(quote);
  while (at !== -1 && (line.charAt(at + 1) === quote || !follows.test(line.slice(at + 1, at + 9)))) at = line.indexOf(quote, at + 1);
  return at;
}
