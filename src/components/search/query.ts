/** Words that say nothing about which page is meant. */
const EMPTY = new Set(
  'a an and are as at be by can could do does for from has have i if in is it its me my not of on or that the this to was we when will with you your error please'.split(
    ' ',
  ),
);

/** Longest text that is looked up as it stands; a longer one is not what a person types. */
const TYPED = 80;
/** How many words of a long text are looked up, each by itself. */
const MOST_WORDS = 8;

/** A credential that is only half typed is none yet; its beginning must not become a query either. */
const STARTED = /\b(sk-ant-[a-z]+\d*-)\S+/gi;

/** What may be looked up of a text whose credentials are already gone. */
const searchable = (redacted: string): string => redacted.replace(/\[redacted\]/g, ' ').replace(STARTED, '$1 ');

/** The text as one query, when it is short enough to have been typed; else nothing. */
export function wholeQuery(redacted: string): string {
  const text = searchable(redacted).replace(/\s+/g, ' ').trim();
  return text.length <= TYPED ? text : '';
}

/** The words of a text that tell most, the most telling first: names with underscores, codes, prefixes, then long words. */
export function tellingWords(redacted: string): string[] {
  const words = searchable(redacted).match(/[A-Za-z0-9][\w.-]*[A-Za-z0-9]|\d{3,}/g) ?? [];
  const once = [...new Map(words.map((word) => [word.toLowerCase(), word])).values()];
  return once
    .filter((word) => word.length > 2 && word.length < 50 && !EMPTY.has(word.toLowerCase()))
    .map((word, index) => ({ word, worth: worth(word) - index / 1000 }))
    .sort((a, b) => b.worth - a.worth)
    .slice(0, MOST_WORDS)
    .map(({ word }) => word);
}

function worth(word: string): number {
  const named = /_/.test(word) || /^[A-Z]{2,}[A-Z_]+$/.test(word) ? 3 : 0;
  const coded = /^\d{3}$/.test(word) || /^[a-z]+-[a-z]+/.test(word) ? 2 : 0;
  return named + coded + Math.min(word.length, 12) / 12;
}
