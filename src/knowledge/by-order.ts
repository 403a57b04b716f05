/** What the order of a page rests on. */
export interface Ordered {
  title: string;
  sidebar?: { order?: number | undefined } | undefined;
}

/** The order an author gave, then the alphabet. */
export const byOrder = (a: { data: Ordered }, b: { data: Ordered }): number =>
  (a.data.sidebar?.order ?? 99) - (b.data.sidebar?.order ?? 99) || a.data.title.localeCompare(b.data.title);
