/** Longest word of a name, and letters that each of its words has on the average: what is random has other words. */
const LONGEST_WORD = 20;
const LETTERS = 3;
/** `key`, `Key`, `APIKey`, `KEY`. */
const USUAL_CASE = /^(?:[A-Z]{0,4}[a-z]{2,}|[A-Z][a-z]|[A-Z]+|[a-z])$/;

/** Letters in one of the usual cases, perhaps with a number at the end; or so short that it may be anything. */
export function isWord(part: string): boolean {
  if (part.length < 8) return true;
  const letters = part.replace(/\d{1,8}$/, '');
  const words = letters.split(/(?<=[a-z])(?=[A-Z])/);
  return words.every((word) => word.length <= LONGEST_WORD && USUAL_CASE.test(word)) && letters.length >= LETTERS * words.length;
}

/** Whether a text is made of words: a path, names with signs between them. */
export const isWords = (text: string): boolean => text.split(/[^A-Za-z0-9]+/).every(isWord);

/** A name as people give them in code. */
export const isName = (name: string): boolean => /^[A-Za-z_]{1,60}\d{0,2}$/.test(name) && name.split('_').every(isWord);

/** What code is about where it fetches a secret; a password of several words seldom has one. */
const WORDS_OF_CODE = new Set(
  `key keys token tokens secret secrets password passwd pwd credential credentials creds cred auth apikey authtoken accesstoken
   config configuration cfg conf setting settings option options opts env environ environment value val args arg param params
   self this props state store vault session user request req ctx context data get load read fetch str string input process
   client account provider path file open response result match headers header decrypt resolve`.split(/\s+/),
);
/** Whether one of its words is of those. */
export const hasWordOfCode = (value: string): boolean =>
  value.split(/[^A-Za-z]+|(?<=[a-z])(?=[A-Z])/).some((word) => WORDS_OF_CODE.has(word.toLowerCase()));
