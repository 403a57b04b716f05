/** Characters of a word, as `\b` and `\w` see it. */
const isWord = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95;

/**
 * Matches of a pattern that begins with a whole word, tried only on the words that hold a telling piece.
 * A pattern such as `[a-z]+_[a-z]+` would be tried on each word of the text, and most have no `_`.
 * @param piece with the flag `g`
 * @param word with the flag `y`
 */
export function* wordsWith(text: string, piece: RegExp, word: RegExp): Generator<RegExpExecArray> {
  piece.lastIndex = 0;
  for (let found = piece.exec(text); found; found = piece.exec(text)) {
    let start = found.index;
    while (isWord(text.charCodeAt(start - 1))) start -= 1;
    let end = piece.lastIndex;
    while (isWord(text.charCodeAt(end))) end += 1;
    piece.lastIndex = end;
    word.lastIndex = start;
    const match = word.exec(text);
    if (match) yield match;
  }
}
