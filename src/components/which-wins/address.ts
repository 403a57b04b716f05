import { type Family, PLACES, type Place, type Setting } from '../../precedence/types.ts';
import { COLUMNS, FIRST_COLUMNS, familyOf } from './choices.ts';

/** What the address of the page says: names of what is set, what sort of value is there, and clients. Never a value. */
export interface State {
  set: Setting[];
  columns: string[];
}

/** What is said of a value that is not the usual one of its place, as in `ANTHROPIC_API_KEY~empty`. */
const FAMILY_MARKS: Record<string, Family> = { 'api-key': 'sk-ant-api03-', 'oauth-token': 'sk-ant-oat01-', 'admin-key': 'sk-ant-admin01-' };
const EMPTY = 'empty';

export type Mark = 'api-key' | 'oauth-token' | 'admin-key' | typeof EMPTY;

/** Nothing when the value is what one expects there. */
export function markOf({ place, family = '', shape }: Setting): Mark | undefined {
  if (shape === EMPTY) return EMPTY;
  if (!family || family === familyOf(place)) return undefined;
  return Object.keys(FAMILY_MARKS).find((mark) => FAMILY_MARKS[mark] === family) as Mark | undefined;
}

function settingFrom(text: string): Setting[] {
  const [name, mark = ''] = text.split('~');
  const place = PLACES.find((one) => one === name);
  if (!place) return [];
  return [mark === EMPTY ? { place, shape: EMPTY } : { place, family: FAMILY_MARKS[mark] ?? familyOf(place) }];
}

export function fromAddress(search: string): State {
  const given = new URLSearchParams(search);
  const names = (name: string): string[] => (given.get(name) ?? '').split(',').filter(Boolean);
  const columns = names('clients').filter((key) => COLUMNS.some((column) => column.key === key));
  const set = names('set').flatMap(settingFrom);
  const rank = (place: Place): number => PLACES.indexOf(place);
  return {
    set: set
      .filter(({ place }, index) => set.findIndex((one) => one.place === place) === index)
      .sort((a, b) => rank(a.place) - rank(b.place)),
    columns: columns.length ? columns : FIRST_COLUMNS,
  };
}

export function toAddress({ set, columns }: State): string {
  const named = set.map((setting) => [encodeURIComponent(setting.place), markOf(setting)].filter(Boolean).join('~'));
  const parts = [
    ...(set.length ? [`set=${named.join(',')}`] : []),
    ...(columns.join() === FIRST_COLUMNS.join() ? [] : [`clients=${columns.join(',')}`]),
  ];
  return parts.length ? `?${parts.join('&')}` : '';
}
