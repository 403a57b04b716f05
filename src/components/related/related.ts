import { type Feature, featuresOf, namedBy, type PageFacts, type Reason } from './features.ts';

/** A page that belongs to another, and why. */
export interface Related {
  id: string;
  title: string;
  reason: Reason;
  /** What both have, for the reasons that have a name: a variable, a prefix, a client. */
  shared: string;
}

/** How much one thing in common tells, before its rarity. */
const WEIGHT: Record<Reason, number> = { mentioned: 4, name: 2, neighbour: 1.5, client: 1, source: 1.2 };
/** Most entries of a list, and most of one sort, so that it leads from diagnoses to credentials and guides too. */
const MOST = 5;
const MOST_OF_A_SORT = 3;
/** Below this, two pages have no more in common than any two. */
const LEAST = 0.9;

const reasonOf = (feature: Feature): Reason => feature.slice(0, feature.indexOf(':')) as Reason;
const folderOf = (id: string): string => id.slice(0, id.indexOf('/'));

/**
 * For each page the pages that share most with it and that it does not name itself, the nearest first.
 * What many pages share tells little, and a page that holds much is near to none by that alone.
 */
export function relatedPages(pages: PageFacts[]): Map<string, Related[]> {
  const known = pages.map((page) => {
    const named = namedBy(page);
    return { page, named, features: featuresOf(page, named) };
  });
  const holders = new Map<Feature, number>();
  for (const { features } of known) for (const feature of features) holders.set(feature, (holders.get(feature) ?? 0) + 1);
  const worth = (feature: Feature): number => WEIGHT[reasonOf(feature)] * Math.log(pages.length / (holders.get(feature) ?? 1));
  const size = new Map(
    known.map(({ page, features }) => [page.id, Math.sqrt([...features].reduce((sum, one) => sum + worth(one), 0)) || 1]),
  );

  const near = ({ page, features, named }: (typeof known)[number]): Related[] =>
    known
      .filter((other) => !named.has(other.page.id))
      .map((other) => {
        const shared = [...features].filter((feature) => other.features.has(feature));
        const mentioned = other.named.has(page.id);
        const best = shared.toSorted((a, b) => worth(b) - worth(a) || a.localeCompare(b))[0];
        const sum = shared.reduce((total, one) => total + worth(one), 0);
        const reason = mentioned || !best ? 'mentioned' : reasonOf(best);
        return {
          related: {
            id: other.page.id,
            title: other.page.title,
            reason,
            shared: mentioned ? '' : (best?.slice(best.indexOf(':') + 1) ?? ''),
          },
          score: ((sum + (mentioned ? WEIGHT.mentioned : 0)) / ((size.get(page.id) ?? 1) * (size.get(other.page.id) ?? 1))) * 10,
        };
      })
      .filter(({ score }) => score >= LEAST)
      .sort((a, b) => b.score - a.score || a.related.id.localeCompare(b.related.id))
      .map(({ related }) => related);

  return new Map(known.map((one) => [one.page.id, spread(near(one))]));
}

/** The first few, not all of one sort. */
function spread(all: Related[]): Related[] {
  const counts = new Map<string, number>();
  return all
    .filter(({ id }) => {
      const count = (counts.get(folderOf(id)) ?? 0) + 1;
      counts.set(folderOf(id), count);
      return count <= MOST_OF_A_SORT;
    })
    .slice(0, MOST);
}
