/** Characters of a word, as `\b` and `\w` see it. */
const isWord = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95;

/**
 * Matches of a pattern that begins with a whole word, tried only on the words that hold a telling piece.
 * A pattern such as `[a-z]+_[a-z]+` would be tried on each word of the text, and most have no `_`.
 */
export function* wordsWith(text: string, piece: RegExp, word: RegExp): Generator<RegExpExecArray> {
  const pieces = new RegExp(piece, 'g');
  const whole = new RegExp(word, 'y');
  for (let found = pieces.exec(text); found; found = pieces.exec(text)) {
    let start = found.index;
    while (isWord(text.charCodeAt(start - 1))) start -= 1;
    let end = pieces.lastIndex;
    while (isWord(text.charCodeAt(end))) end += 1;
    pieces.lastIndex = end;
    whole.lastIndex = start;
    const match = whole.exec(text);
    if (match) yield match;
  }
}
