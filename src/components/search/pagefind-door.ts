import { tellingWords, wholeQuery } from './query.ts';

/** One page Pagefind found. */
export interface Found {
  url: string;
  title: string;
  /** Escaped by Pagefind, with `<mark>` around the words that were looked for. */
  excerpt: string;
  kind: string;
}

export type Filters = Record<string, string>;

interface RawResult {
  id: string;
  score: number;
  data: () => Promise<{ url: string; excerpt: string; meta: Record<string, string>; filters: Record<string, string[]> }>;
}

interface Pagefind {
  options: (options: object) => Promise<void>;
  search: (term: string | null, options: { filters: Filters }) => Promise<{ results: RawResult[] }>;
  filters: () => Promise<Record<string, Record<string, number>>>;
}

/** How many pages are shown. */
const MOST_PAGES = 8;

/** Signatures, codes, variables, prefixes and issue numbers weigh most, then titles; long pages do not win by their length. */
const RANKING = { metaWeights: { signatures: 12, title: 8 }, termSaturation: 1.6, pageLength: 0.3, termSimilarity: 4 };

let loading: Promise<Pagefind> | undefined;

function pagefind(): Promise<Pagefind> {
  // Written by Pagefind after the bundler has run, so the bundler cannot know it.
  loading ??= import(/* @vite-ignore */ new URL('/pagefind/pagefind.js', location.href).href).then(async (module: Pagefind) => {
    await module.options({ ranking: RANKING, excerptLength: 18 });
    return module;
  });
  return loading;
}

/** The values one can filter by, each with its number of pages. */
export const filterValues = async (): Promise<Record<string, Record<string, number>>> => (await pagefind()).filters();

/**
 * Pages for a text whose credentials are gone.
 * Pagefind wants every word of a query on one page, which a pasted line never gets: then each telling word is looked up by itself,
 * and the pages with the most and the rarest of them come first.
 */
export async function findPages(redacted: string, filters: Filters): Promise<Found[]> {
  const index = await pagefind();
  const whole = wholeQuery(redacted);
  const strict = whole ? (await index.search(whole, { filters })).results : [];
  const wide = strict.length < 3 ? await byWord(index, tellingWords(redacted), filters) : [];
  const once = new Map([...strict, ...wide].map((result) => [result.id, result]));
  return Promise.all([...once.values()].slice(0, MOST_PAGES).map(toFound));
}

async function byWord(index: Pagefind, words: string[], filters: Filters): Promise<RawResult[]> {
  const lists = await Promise.all(words.map(async (word) => (await index.search(word, { filters })).results));
  const sums = new Map<string, { result: RawResult; sum: number }>();
  for (const results of lists)
    for (const result of results) {
      const rarity = 1 / Math.sqrt(results.length);
      const before = sums.get(result.id)?.sum ?? 0;
      sums.set(result.id, { result, sum: before + rarity * (1 + Math.min(result.score, 20) / 20) });
    }
  return [...sums.values()].sort((a, b) => b.sum - a.sum).map(({ result }) => result);
}

async function toFound(result: RawResult): Promise<Found> {
  const { url, excerpt, meta, filters } = await result.data();
  return { url, excerpt, title: meta.title ?? url, kind: filters.kind?.[0] ?? '' };
}
