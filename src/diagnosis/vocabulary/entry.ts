/** One thing the observers look for: the fact it establishes and the words that establish it. */
export interface Entry {
  fact: string;
  find: RegExp;
  words: string;
}
