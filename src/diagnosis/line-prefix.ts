/**
 * What a logger, a container runtime or a mail program puts before each line. A message that runs over several
 * lines is broken apart by it, so readers of phrases and of values skip it.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: a container runtime colours its prefix
const COLOUR = /(?:\u001b\[[0-9;]{0,12}m){0,4}/.source;
const CLOCK = String.raw`\d{1,2}:\d\d:\d\d(?:[.,]\d{1,9})?`;
const DATE_TIME = String.raw`\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d)?(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?`;
const SYSLOG = String.raw`[A-Z][a-z]{2} [ \d]\d ${CLOCK} [\w.-]{1,60} [\w./-]{1,60}(?:\[\d{1,8}\])?:`;
/** In capitals and without a colon: `Error: …` is how a message starts. */
const LEVEL = String.raw`\[?(?:TRACE|DEBUG|INFO|NOTICE|WARN(?:ING)?|ERROR|FATAL|CRITICAL)\]?(?![:\w])`;
const TAG = String.raw`(?:\[[\w.:/ -]{1,40}\]|\([\w.:/ -]{1,40}\)):?`;

const STAMPED = new RegExp(
  String.raw`${COLOUR}(?:\[?(?:${DATE_TIME}|${CLOCK})\]?|${SYSLOG})${COLOUR}(?:[ \t]{1,4}${LEVEL})?(?:[ \t]{1,4}${TAG})?(?:[ \t]|$)`,
  'y',
);
const NAMED = new RegExp(String.raw`${COLOUR}[\w./-]{1,60}[ \t]{0,20}\|${COLOUR}(?:[ \t]|$)`, 'y');
const QUOTED = /(?:>[ \t]?){1,5}/y;
const LEVELLED = new RegExp(String.raw`${COLOUR}${LEVEL}(?:[ \t]|$)`, 'y');

const sizeAt = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
};

/** Whether the line that starts here is one of a log: it has its own time stamp or level. */
export const isLogLine = (text: string, at: number): boolean => sizeAt(STAMPED, text, at) > 0 || sizeAt(LEVELLED, text, at) > 0;

interface Prefix {
  sort: 'stamped' | 'named' | 'quoted' | 'none';
  size: number;
  written: string;
}

const SORTS = [
  ['stamped', STAMPED],
  ['named', NAMED],
  ['quoted', QUOTED],
] as const;
/** Characters a prefix starts with; most lines of most texts start with another. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: a colour starts with one
const START = /[\d[>A-Za-z_\u001b./-]/;

function prefixAt(text: string, at: number): Prefix {
  for (const [sort, pattern] of START.test(text.charAt(at)) ? SORTS : []) {
    const size = sizeAt(pattern, text, at);
    if (size) return { sort, size, written: sort === 'named' ? text.slice(at, at + size).trim() : '' };
  }
  return { sort: 'none', size: 0, written: '' };
}

/** Size of what a logger or a container runtime put before the line that starts here. */
export const prefixSizeAt = (text: string, at: number): number => prefixAt(text, at).size;

/** Where a prefix stands that the line before has, too: only then the two lines belong to one message. In order. */
export function linePrefixes(text: string): { at: number; size: number }[] {
  const found: { at: number; size: number }[] = [];
  let before = prefixAt(text, 0);
  for (let at = text.indexOf('\n') + 1; at > 0; at = text.indexOf('\n', at) + 1) {
    const prefix = prefixAt(text, at);
    if (prefix.size && prefix.sort === before.sort && prefix.written === before.written) found.push({ at, size: prefix.size });
    before = prefix;
  }
  return found;
}
