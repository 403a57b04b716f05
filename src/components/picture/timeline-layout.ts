import type { TimelineEvent, TimelineKind } from '../../schemas/timeline-event.ts';

/** One event on the drawn axis. */
export interface Mark {
  id: string;
  /** Distance from the left edge in per cent. */
  left: number;
  /** Width in per cent; 0 for a single day. */
  width: number;
}

export interface Lane {
  kind: TimelineKind;
  marks: Mark[];
}

export interface Axis {
  years: { year: number; left: number }[];
  lanes: Lane[];
}

export interface Dated {
  id: string;
  data: Pick<TimelineEvent, 'date' | 'until' | 'kind'>;
}

const KINDS: TimelineKind[] = ['api', 'client', 'terms', 'trouble'];

/** The order in which things happened; the id decides between events of one day. */
export const byDate = (a: Dated, b: Dated): number => a.data.date.localeCompare(b.data.date) || a.id.localeCompare(b.id);

/** Where each event stands on an axis from the first day of the first year to the last day of the last. */
export function layOut(events: Dated[]): Axis {
  const sorted = [...events].sort(byDate);
  const first = yearOf(sorted[0]?.data.date ?? '2023-01-01');
  const last = yearOf(sorted.at(-1)?.data.date ?? '2023-12-31') + 1;
  const start = Date.UTC(first, 0, 1);
  const span = Date.UTC(last, 0, 1) - start;
  const at = (day: string): number => rounded(((Date.parse(day) - start) / span) * 100);
  return {
    years: Array.from({ length: last - first }, (_, index) => ({ year: first + index, left: at(`${first + index}-01-01`) })),
    lanes: KINDS.map((kind) => ({
      kind,
      marks: sorted
        .filter(({ data }) => data.kind === kind)
        .map(({ id, data }) => ({ id, left: at(data.date), width: data.until ? rounded(at(data.until) - at(data.date)) : 0 })),
    })).filter(({ marks }) => marks.length > 0),
  };
}

/** The events of each year, the newest year and event last. */
export function byYear<T extends Dated>(events: T[]): { year: number; events: T[] }[] {
  const years = Map.groupBy([...events].sort(byDate), ({ data }) => yearOf(data.date));
  return [...years].map(([year, ofYear]) => ({ year, events: ofYear }));
}

const yearOf = (day: string): number => Number(day.slice(0, 4));
const rounded = (value: number): number => Math.round(value * 100) / 100;
