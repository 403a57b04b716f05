import type { Range } from './range.ts';
import { isWord } from './words-of-code.ts';

/** Letters, digits and the signs of base64, long enough for a key. */
const RUN = /(?<![A-Za-z0-9])[A-Za-z0-9][A-Za-z0-9+/_-]{18,}[A-Za-z0-9]={0,2}/g;
/** Numbers of requests, messages and things, which support asks for and which open nothing. */
const IDENTIFIER =
  /^(?:req|msg|toolu|srvtoolu|wrkspc|org|user|file|batch|msgbatch|sess|session|chatcmpl|call|run|trace|evt|gen|fdrl|svac|apikey|event)[_-]/i;
const UUID = /(?:^|-)[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** What stands before the number of a commit or the sum of a file. */
const SUM =
  /(?:sha(?:1|256|384|512)[:-]|@|\b(?:commit|sha|ref|rev|HEAD(?: is now at)?)[:\s/]{1,3}|(?:request|trace|span|correlation)[-_ ]?id["']?\s?[:=]\s?["']?|\/(?:commit|tree|blob|compare|nix\/store|var\/folders\/\w\w)\/|\b(?:Merge|into|checkout|ref\]|container id|trace id|session)\s|etag:\s(?:W\/)?"|traceparent:\s00-)$/i;

/** Fewest characters of a key, and how often digits, small and capital letters take turns in one. */
const SHORTEST = 20;
const TURNS = 3;

/**
 * Runs of characters that nobody would write by hand, wherever they stand: "my key is …", a cell of a table, the line under
 * `echo $KEY`. That a sum or an id of something else is cut out with them harms nobody.
 */
export function* randomRuns(text: string): Generator<Range> {
  for (const { 0: run, index } of text.matchAll(RUN)) {
    if (IDENTIFIER.test(run) || UUID.test(run)) continue;
    const parts = partsOf(run);
    const random = parts.filter(({ part }) => !isWord(part));
    const [first, last] = [random[0], random.at(-1)];
    if (!first || !last || !isRandom(random.map(({ part }) => part))) continue;
    if (SUM.test(text.slice(Math.max(0, index + first.from - 24), index + first.from))) continue;
    const end = edge(parts, parts.indexOf(last), 1).to;
    yield { from: index + edge(parts, parts.indexOf(first), -1).from, to: index + (run.charAt(end) === '=' ? run.length : end) };
  }
}

interface Part extends Range {
  part: string;
}

const partsOf = (run: string): Part[] =>
  Array.from(run.matchAll(/[A-Za-z0-9]+/g), ({ 0: part, index }) => ({ part, from: index, to: index + part.length }));

function isRandom(parts: string[]): boolean {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const turns = parts.reduce((sum, part) => sum + (part.match(/[A-Za-z](?=\d)|\d(?=[A-Za-z])|[a-z](?=[A-Z])/g)?.length ?? 0), 0);
  return length >= SHORTEST && turns >= TURNS && parts.some((part) => /\d/.test(part));
}

/** A piece between two signs may be too short to say anything; beside what is random it is taken for more of it, unless it is a word. */
function edge(parts: Part[], from: number, step: 1 | -1): Part {
  let at = from;
  for (let next = parts[at + step]; next && !WORD_OR_NUMBER.test(next.part); next = parts[at + step]) at += step;
  return parts[at] as Part;
}
const WORD_OR_NUMBER = /^(?:[A-Za-z]?[a-z]{2,}|[A-Z]{2,}|v?\d{1,2})$/;
