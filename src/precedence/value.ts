import type { Setting, Shape } from './types.ts';

/** Characters that Node refuses in a header. */
const UNSENDABLE: Shape[] = ['line-break-inside', 'zero-width-space', 'smart-quotes', 'two-lines'];

/** Whether something is set and holds nothing. */
export const holdsNothing = ({ shape }: Setting): boolean => shape === 'empty' || shape === 'fails';

/** What is left of the decorations of a value when it travels. */
const DECORATED: Partial<Record<Shape, (place: string) => string>> = {
  empty: () => '',
  fails: () => '',
  'double-quotes': (place) => `"{${place}}"`,
  'bearer-prefix': (place) => `Bearer {${place}}`,
  'name-prefix': (place) => `${place}={${place}}`,
};

/** The text a header carries for a setting, the value as `{place}`; `null` when no header can carry it. */
export function carried(
  { place, shape = 'plain' }: Setting,
  { trims, spaces, printed }: { trims: boolean; spaces: boolean; printed: boolean },
): string | null {
  if (UNSENDABLE.includes(shape)) return null;
  if (shape === 'trailing-newline' && !trims) return null;
  // A header loses the spaces at its ends, and keeps those between “Bearer” and the value.
  if (shape === 'spaces-around') return spaces ? `{${place}}` : `  {${place}}  `;
  if (shape === 'function' && printed) return FUNCTION_SOURCE;
  return DECORATED[shape]?.(place) ?? `{${place}}`;
}

/** A function in the key's place, sent as its own source. */
export const FUNCTION_SOURCE = '() => …';
