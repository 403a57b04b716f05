/** A piece of a text, by offsets: from the first character to behind the last. */
export interface Range {
  from: number;
  to: number;
}
