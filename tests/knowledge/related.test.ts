import { describe, expect, it } from 'vitest';
import { featuresOf, namedBy, type PageFacts } from '../../src/components/related/features.ts';
import { relatedPages } from '../../src/components/related/related.ts';
import { toContent } from '../../src/knowledge/content.ts';
import { readContentFiles } from '../../src/knowledge/read.ts';

const content = toContent(readContentFiles());
const SORTS = ['diagnoses', 'credentials', 'findings', 'guides', 'reference'] as const;
const pages: PageFacts[] = SORTS.flatMap((folder) =>
  content[folder].map(({ id, data, file }) => ({ id: `${folder}/${id}`, title: data.title, data, body: file.body })),
);
const related = relatedPages(pages);
const factsOf = (id: string): PageFacts => {
  const found = pages.find((page) => page.id === id);
  if (!found) throw new Error(`no page ${id}`);
  return found;
};

const features = (page: PageFacts): ReturnType<typeof featuresOf> => featuresOf(page, namedBy(page));

describe('related pages', () => {
  it('are there for every page, at most five, none twice, never itself', () => {
    for (const { id } of pages) {
      const ids = (related.get(id) ?? []).map((one) => one.id);
      expect(ids.length, id).toBeGreaterThanOrEqual(1);
      expect(ids.length, id).toBeLessThanOrEqual(5);
      expect(new Set(ids).size, id).toBe(ids.length);
      expect(ids).not.toContain(id);
    }
  });

  it('are none that the page names itself, and lead to more than one sort of page', () => {
    for (const { id } of pages) expect((related.get(id) ?? []).filter((one) => namedBy(factsOf(id)).has(one.id))).toEqual([]);
    const sorts = [...related.values()].map((list) => new Set(list.map(({ id }) => id.slice(0, id.indexOf('/')))).size);
    expect(sorts.filter((count) => count >= 2).length).toBeGreaterThan(pages.length * 0.9);
  });

  it('give a reason that is true', () => {
    for (const { id } of pages)
      for (const one of related.get(id) ?? []) {
        const other = factsOf(one.id);
        const real =
          one.reason === 'mentioned'
            ? namedBy(other).has(id)
            : features(factsOf(id)).has(`${one.reason}:${one.shared}`) && features(other).has(`${one.reason}:${one.shared}`);
        expect(real, `${id} → ${one.id}: ${one.reason} ${one.shared}`).toBe(true);
      }
  });

  it('do not depend on the order of the files', () => {
    expect([...relatedPages(pages.toReversed())].sort()).toEqual([...related].sort());
  });

  it('a page that shares a rare thing is nearer than one that shares a common one', () => {
    const page = (id: string, sources: string[]): PageFacts => ({ id: `guides/${id}`, title: id, data: { sources }, body: '' });
    const crowd = Array.from({ length: 8 }, (_, index) => page(`other-${index}`, ['common', `own-${index}`]));
    const [first] = relatedPages([page('a', ['common', 'rare']), page('b', ['common', 'rare']), ...crowd]).get('guides/a') ?? [];
    expect(first).toMatchObject({ id: 'guides/b', reason: 'source', shared: 'rare' });
  });
});
