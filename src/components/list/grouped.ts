import { byOrder, type Ordered } from '../../knowledge/by-order.ts';

/** Pages of one type under the names of their groups, in the order a reader meets them. */
export const grouped = <T extends { data: Ordered & { group: string } }>(
  names: Record<string, string>,
  pages: T[],
): { group: string; label: string; pages: T[] }[] =>
  Object.entries(names).map(([group, label]) => ({ group, label, pages: pages.filter(({ data }) => data.group === group).sort(byOrder) }));
