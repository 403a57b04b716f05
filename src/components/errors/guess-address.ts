/** Most suggestions for an address that does not exist. */
const MOST = 3;

/** Pages whose address is nearest to one that does not exist, nearest first: by the words they share, and near-misses in spelling. */
export function guessAddress(path: string, pages: { path: string; title: string }[]): { path: string; title: string }[] {
  const wanted = wordsOf(path);
  return pages
    .map((page) => ({ page, score: score(wanted, wordsOf(page.path)) }))
    .filter(({ score }) => score >= 0.34)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ page }) => page);
}

const SECTIONS = new Set([
  'diagnosis',
  'diagnoses',
  'credential',
  'credentials',
  'findings',
  'guides',
  'reference',
  'html',
  'index',
  'docs',
  'e',
]);
const wordsOf = (path: string): string[] =>
  decode(path)
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word && !SECTIONS.has(word));

function score(wanted: string[], words: string[]): number {
  if (!wanted.length || !words.length) return 0;
  const hits = wanted.filter((word) => words.some((other) => near(word, other))).length;
  // Hyphens in other places than ours do not count: `apikey` is `api-key`.
  return Math.max((2 * hits) / (wanted.length + words.length), alike(wanted.join(''), words.join('')) - 0.35);
}

/** The same word, the beginning of it, or all but the same letters. */
const near = (a: string, b: string): boolean =>
  a === b || (a.length > 3 && b.startsWith(a)) || (b.length > 3 && a.startsWith(b)) || (a.length > 3 && alike(a, b) >= 0.6);

/** Share of the pairs of letters two words have in common, from 0 to 1. */
function alike(a: string, b: string): number {
  const pairs = (word: string): string[] => [...word].slice(1).map((letter, index) => `${word[index]}${letter}`);
  const [ofA, ofB] = [pairs(a), new Set(pairs(b))];
  return (2 * ofA.filter((pair) => ofB.has(pair)).length) / (ofA.length + ofB.size || 1);
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
