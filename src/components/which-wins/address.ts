import { PLACES, type Place } from '../../precedence/types.ts';
import { COLUMNS, FIRST_COLUMNS } from './choices.ts';

/** What the address of the page says: names of what is set and of clients. Never a value. */
export interface State {
  set: Place[];
  columns: string[];
}

export function fromAddress(search: string): State {
  const given = new URLSearchParams(search);
  const names = (name: string): string[] => (given.get(name) ?? '').split(',').filter(Boolean);
  const columns = names('clients').filter((key) => COLUMNS.some((column) => column.key === key));
  return {
    set: PLACES.filter((place) => names('set').includes(place)),
    columns: columns.length ? columns : FIRST_COLUMNS,
  };
}

export function toAddress({ set, columns }: State): string {
  const parts = [
    ...(set.length ? [`set=${set.map(encodeURIComponent).join(',')}`] : []),
    ...(columns.join() === FIRST_COLUMNS.join() ? [] : [`clients=${columns.join(',')}`]),
  ];
  return parts.length ? `?${parts.join('&')}` : '';
}
