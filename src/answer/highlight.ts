/** A stretch of the redacted text, and whether it led to the answer. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** Longest redacted text that is shown around the marks; more is cut out of the middle of unmarked stretches. */
const LONGEST_PLAIN = 600;

/** Cuts a text at the given spans; overlapping spans become one. */
export function highlight(text: string, spans: { start: number; end: number }[]): Piece[] {
  const ordered = spans.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start);
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of ordered) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    if (from > at) pieces.push({ text: shorten(text.slice(at, from)), marked: false });
    pieces.push({ text: text.slice(from, end), marked: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: shorten(text.slice(at)), marked: false });
  return pieces;
}

const shorten = (text: string): string =>
  text.length <= LONGEST_PLAIN ? text : `${text.slice(0, LONGEST_PLAIN / 2)}\n…\n${text.slice(-LONGEST_PLAIN / 2)}`;
