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

const SECTIONS = new Set(['diagnoses', 'credentials', 'findings', 'guides', 'reference', 'html', 'index', 'docs', 'e']);
const wordsOf = (path: string): string[] =>
  decode(path)
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word && !SECTIONS.has(word));

function score(wanted: string[], words: string[]): number {
  if (!wanted.length || !words.length) return 0;
  const hits = wanted.filter((word) => words.some((other) => near(word, other))).length;
  return (2 * hits) / (wanted.length + words.length);
}

/** The same word, the beginning of it, or all but the same letters. */
function near(a: string, b: string): boolean {
  if (a === b || (a.length > 3 && b.startsWith(a)) || (b.length > 3 && a.startsWith(b))) return true;
  if (a.length < 4 || Math.abs(a.length - b.length) > 1) return false;
  const pairs = (word: string): string[] => [...word].slice(1).map((letter, index) => word[index] + letter);
  const of = new Set(pairs(b));
  return pairs(a).filter((pair) => of.has(pair)).length >= 0.6 * (a.length - 1);
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
