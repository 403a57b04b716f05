import { byOrder } from '../../integrations/sidebar.ts';

/** Pages of one type under the names of their groups, in the order a reader meets them. */
export const grouped = <T extends { data: { title: string; group: string; sidebar?: { order?: number | undefined } | undefined } }>(
  names: Record<string, string>,
  pages: T[],
): { group: string; label: string; pages: T[] }[] =>
  Object.entries(names).map(([group, label]) => ({ group, label, pages: pages.filter(({ data }) => data.group === group).sort(byOrder) }));
