/** Words for a number of things. A language without a plural says the same in both. */
export interface Counted {
  one: string;
  /** With `{count}`. */
  many: string;
}

/** Puts values into a sentence, each for its name in braces. */
export const fill = (sentence: string, values: Record<string, string | number>): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => (Object.hasOwn(values, name) ? String(values[name]) : whole));

export const counted = ({ one, many }: Counted, count: number): string => (count === 1 ? one : fill(many, { count }));
