import { AROUND, LOG_LINES, SECOND_ERRORS, STORIES } from './surroundings.ts';

/** One way a text reaches us changed, without a change of what it says. */
export interface Variant {
  name: string;
  /** `turn` picks among the possibilities of a variant; equal input gives equal output. */
  of: (paste: string, turn: number) => string;
}

const pick = <T>(list: readonly T[], turn: number): T => list[turn % list.length] as T;
const eachLine = (paste: string, change: (line: string, index: number) => string): string => paste.split('\n').map(change).join('\n');
const stamp = (index: number): string => `2026-03-0${(index % 9) + 1}T10:${String(10 + (index % 50)).padStart(2, '0')}:07.${100 + index}Z`;
const wrap = (paste: string, width: number, indent: string): string =>
  eachLine(paste, (line) => line.replace(new RegExp(`(.{${width}})(?=.)`, 'g'), `$1\n${indent}`));

/** Few characters are lost at an edge of a long text, as when the mouse slipped. */
const LOST = 10;
const LONG = 200;

/** Words of prose only: a variable's name, a prefix or an identifier is case-sensitive and means something else in capitals. */
const PROSE_WORD = /(?<![\w./@:$=<{-])[A-Za-z][a-z]{2,}(?![\w/@=(]|[.-]\w)/g;
const QUOTES = ['“”', '«»', '„“', '「」'] as const;

export const VARIANTS: Variant[] = [
  { name: 'wrapped at 80', of: (paste) => wrap(paste, 80, '') },
  { name: 'wrapped at 72, indented', of: (paste) => wrap(paste, 72, '      ') },
  { name: 'ANSI colour per line', of: (paste, turn) => eachLine(paste, (line) => `\u001b[${31 + (turn % 6)}m${line}\u001b[0m`) },
  { name: 'ANSI colour per word', of: (paste) => paste.replace(/[A-Za-z]{4,}(?= )/g, '\u001b[1m$&\u001b[22m') },
  { name: 'JSON-escaped once', of: (paste) => JSON.stringify({ level: 'error', msg: paste }) },
  { name: 'JSON-escaped twice', of: (paste) => JSON.stringify({ log: JSON.stringify({ level: 50, msg: paste }) }) },
  { name: 'logger prefix', of: (paste, turn) => eachLine(paste, (line, i) => `${stamp(i + turn)} ERROR [worker-${turn % 4}] ${line}`) },
  { name: 'compose prefix', of: (paste) => eachLine(paste, (line) => `app-1  | ${line}`) },
  { name: 'syslog prefix', of: (paste) => eachLine(paste, (line) => `Nov 03 10:22:07 host app[4711]: ${line}`) },
  {
    name: 'JSON lines',
    of: (paste, turn) => eachLine(paste, (line, i) => JSON.stringify({ time: stamp(i + turn), level: 'error', msg: line })),
  },
  { name: 'quoted in a mail', of: (paste) => eachLine(paste, (line) => `> ${line}`) },
  { name: 'fenced, with a story', of: (paste, turn) => `${pick(AROUND, turn).join(`\n\n\`\`\`\n${paste}\n\`\`\`\n\n`)}` },
  { name: 'framed by a terminal', of: (paste) => eachLine(paste, (line) => `│ ${line.padEnd(78)} │`) },
  { name: 'cut at the start', of: (paste) => (paste.length > LONG ? paste.slice(LOST) : `r: ${paste}`) },
  { name: 'cut at the end', of: (paste) => (paste.length > LONG ? paste.slice(0, -LOST) : `${paste}\n  at Obj`) },
  { name: 'translated quotes', of: (paste, turn) => translateQuotes(paste, pick(QUOTES, turn)) },
  { name: 'mixed case', of: (paste) => alternate(paste) },
  {
    name: 'other ids and versions',
    of: (paste, turn) => `node v22.${turn % 9}.1, npm 10.9.${turn % 7}, macOS 15.${turn % 5}\n${otherIds(paste, turn)}`,
  },
  {
    name: 'CRLF, tabs, hard spaces',
    of: (paste) =>
      paste
        .replaceAll('\n', '\r\n')
        .replaceAll('  ', '\t')
        .replace(/(?<=[a-z]) (?=[a-z])/g, '\u00a0'),
  },
  {
    name: 'copied from HTML',
    of: (paste) =>
      paste.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll("'", '&#39;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  },
  { name: 'in a page of log', of: (paste, turn) => [...lines(turn, 20), paste, ...lines(turn + 7, 20)].join('\n') },
  { name: 'second error after it', of: (paste, turn) => `${paste}\n\n${pick(SECOND_ERRORS, turn)}` },
  { name: 'second error before it', of: (paste, turn) => `${pick(SECOND_ERRORS, turn + 3)}\n\n${paste}` },
  { name: 'story in another language', of: (paste, turn) => pick(STORIES, turn).join(`\n\n${paste}\n\n`) },
];

const lines = (turn: number, count: number): string[] => Array.from({ length: count }, (_, i) => pick(LOG_LINES, turn * 5 + i));

function translateQuotes(paste: string, quotes: string): string {
  let open = false;
  return paste.replaceAll('"', () => {
    open = !open;
    return quotes.charAt(open ? 0 : 1);
  });
}

function alternate(paste: string): string {
  let count = 0;
  return paste.replace(PROSE_WORD, (word) => {
    count += 1;
    return count % 2 ? word.toUpperCase() : word.toLowerCase();
  });
}

const otherIds = (paste: string, turn: number): string =>
  paste
    .replace(/\breq_\w+/g, `req_011C${String(turn).padStart(4, 'Z')}`)
    .replace(/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/g, '11111111-2222-4333-8444-555555555555')
    .replace(/(?<=:)\d{2,5}(?=:\d)/g, String(100 + turn));
