/** Quotes as programs write them for people of other languages, and spaces that only look like one. */
const QUOTES = /[“”„‟«»「」『』＂]/g;
const APOSTROPHES = /[‘’‚‛]/g;
const SPACES = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;

const UNUSUAL = /[\t\u00a0-\uffff]/;

/** The text with plain quotes and plain spaces, every character in its place. */
export const legible = (text: string): string =>
  UNUSUAL.test(text) ? text.replace(QUOTES, '"').replace(APOSTROPHES, "'").replace(SPACES, ' ') : text;

/** Every double quote of the text is a curly one, and there are several pairs: the place it was copied from translated them. */
export const quotesTranslated = (text: string): boolean => !text.includes('"') && (text.match(QUOTES)?.length ?? 0) >= 4;
