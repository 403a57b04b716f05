const IN_WORD = /\w/;

/**
 * Matches of a pattern that is one whole word, tried only on the words that hold a telling piece.
 * A pattern such as `[a-z]+_[a-z]+` would be tried on each word of the text, and most have no `_`.
 */
export function* wordsWith(text: string, piece: RegExp, word: RegExp): Generator<RegExpExecArray> {
  const pieces = new RegExp(piece, 'g');
  const whole = new RegExp(word, 'y');
  for (let found = pieces.exec(text); found; found = pieces.exec(text)) {
    let start = found.index;
    while (start > 0 && IN_WORD.test(text.charAt(start - 1))) start -= 1;
    let end = pieces.lastIndex;
    while (IN_WORD.test(text.charAt(end))) end += 1;
    pieces.lastIndex = end;
    whole.lastIndex = start;
    const match = whole.exec(text);
    if (match) yield match;
  }
}
