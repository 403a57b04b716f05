import { isLogLine } from './line-prefix.ts';

/** A text of fewer lines is all about the matter. */
const FEW_LINES = 16;
/** Words without which a line of a log has nothing to do with Claude or a credential. */
const ON_THE_MATTER =
  /claude|anthropic|sk-ant|\boauth|\bauth|api[_ -]?key|x-api-key|\btoken|bearer|credential|log ?in\b|log ?out|sign ?in\b|unauthori[sz]ed|forbidden|subscription|base[_ -]?url|_error\b|keychain|bedrock|vertex|litellm|\bmodel|\b40[13]\b|\[redacted\]/i;

/**
 * In a long text, lines of a log that are about something else are blanked out, so that the address or the status
 * of another service decides nothing. Every offset stays what it was. What people write themselves stays.
 */
export function focus(text: string): string {
  const lines = text.split('\n');
  if (lines.length <= FEW_LINES) return text;
  const relevant = lines.map((line) => ON_THE_MATTER.test(line));
  if (!relevant.includes(true)) return text;
  return lines.map((line, index) => (keep(line, index, relevant) ? line : ' '.repeat(line.length))).join('\n');
}

const keep = (line: string, index: number, relevant: boolean[]): boolean =>
  relevant[index] === true || relevant[index - 1] === true || relevant[index + 1] === true || !isLogLine(line, 0);
