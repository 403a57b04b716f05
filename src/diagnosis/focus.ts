import { isLogLine } from './line-prefix.ts';
import { allMatches, sieveOf, sift } from './sieve/sieve.ts';

/** A text of fewer lines is all about the matter. */
const FEW_LINES = 16;
/** Words without which a line of a log has nothing to do with Claude or a credential. */
const ON_THE_MATTER =
  /claude|anthropic|sk-ant|\boauth|\bauth|api[_ -]?key|x-api-key|\btoken|bearer|credential|log ?in\b|log ?out|sign ?in\b|unauthori[sz]ed|forbidden|subscription|base[_ -]?url|_error\b|keychain|bedrock|vertex|litellm|\bmodel|\b40[13]\b|\[redacted\]/gi;
const SIEVE = sieveOf([ON_THE_MATTER]);

/**
 * In a long text, lines of a log that are about something else are blanked out, so that the address or the status
 * of another service decides nothing. Every offset stays what it was. What people write themselves stays.
 */
export function focus(text: string): string {
  const lines = text.split('\n');
  if (lines.length <= FEW_LINES) return text;
  const logged = lines.map((line) => isLogLine(line, 0));
  if (!logged.includes(true)) return text;
  const relevant = relevantLines(text, lines);
  if (!relevant.includes(true)) return text;
  const keep = (index: number): boolean =>
    !logged[index] || relevant[index] === true || relevant[index - 1] === true || relevant[index + 1] === true;
  return lines.map((line, index) => (keep(index) ? line : ' '.repeat(line.length))).join('\n');
}

/** Which lines are on the matter. One pass over the text: asked of each line, the words are compared no faster and begun anew. */
function relevantLines(text: string, lines: string[]): boolean[] {
  let index = 0;
  let start = 0;
  const relevant = lines.map(() => false);
  for (const match of allMatches(sift(text, SIEVE), ON_THE_MATTER)) {
    for (let end = start + (lines[index] ?? '').length; end < match.index; end = start + (lines[index] ?? '').length) {
      start = end + 1;
      index += 1;
    }
    relevant[index] = true;
  }
  return relevant;
}
