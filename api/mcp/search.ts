import { docUrl } from '../../src/diagnosis/explain.ts';
import type { Knowledge } from '../../src/diagnosis/types.ts';
import { credentialUrl } from './kinds.ts';

/** A page that the words lead to. */
export interface Hit {
  type: 'diagnosis' | 'credential';
  id: string;
  title: string;
  summary: string;
  docUrl: string;
}

/** A page and its words, each with what it is worth there. */
interface Entry {
  hit: Hit;
  worth: Map<string, number>;
}

export interface Index {
  entries: Entry[];
  /** On how many pages each word stands: a rare one tells more. */
  pagesWith: Map<string, number>;
}

/** What a word is worth by where it stands. */
const WORTH = { name: 4, message: 3, summary: 2, text: 1 };

/** The words of every diagnosis and credential kind, made once. */
export function indexOf({ diagnoses, kinds }: Knowledge): Index {
  const entries = [
    ...diagnoses.map(({ id, aliases, title, summary, rules, confirm, fix, verify }) =>
      entry({ type: 'diagnosis', id, title, summary, docUrl: docUrl(id) }, [
        [WORTH.name, [id, title, ...aliases]],
        [WORTH.message, rules.flatMap(({ says = [], with: also = [], withAny = [] }) => [says, also, withAny].flat())],
        [WORTH.summary, [summary]],
        [WORTH.text, [...confirm, ...fix, ...verify].map(({ text }) => text)],
      ]),
    ),
    ...kinds.map((kind) => {
      const { id, title, vendor, prefixes, carriers, issuedBy, worksIn, failsIn, revoke } = kind;
      return entry({ type: 'credential', id, title, summary: `Issued by: ${issuedBy}`, docUrl: credentialUrl(kind) }, [
        [WORTH.name, [id, title, vendor, ...prefixes, ...carriers]],
        [WORTH.summary, [issuedBy, ...worksIn]],
        [WORTH.text, [...failsIn, revoke]],
      ]);
    }),
  ];
  const pagesWith = new Map<string, number>();
  for (const { worth } of entries) for (const word of worth.keys()) pagesWith.set(word, (pagesWith.get(word) ?? 0) + 1);
  return { entries, pagesWith };
}

/** The pages that hold words of the query, those with the rarest words in the best places first. */
export function search({ entries, pagesWith }: Index, query: string, most: number): Hit[] {
  const words = wordsOf(query).map((word) => ({ word, rarity: Math.log(1 + entries.length / (pagesWith.get(word) ?? 1)) }));
  return entries
    .map(({ hit, worth }) => ({ hit, score: words.reduce((sum, { word, rarity }) => sum + rarity * (worth.get(word) ?? 0), 0) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ hit }) => hit);
}

function entry(hit: Hit, places: [worth: number, texts: string[]][]): Entry {
  const worth = new Map<string, number>();
  for (const [value, texts] of places) for (const word of texts.flatMap(wordsOf)) worth.set(word, Math.max(value, worth.get(word) ?? 0));
  return { hit, worth };
}

/** Each word once, in lower case; one of several parts also by its parts, since people write `api key` and `api-key`. */
function wordsOf(text: string): string[] {
  const whole = (text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}_.-]*/gu) ?? []).map((word) => word.replace(/[_.-]+$/, ''));
  return [...new Set(whole.flatMap((word) => [word, ...word.split(/[_.-]+/)]))].filter((word) => word.length > 1);
}
