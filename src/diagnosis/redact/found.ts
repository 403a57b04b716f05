import type { Family } from './families.ts';

/** A credential found in the projected text. `value` stays inside `redact/`; nothing later sees it. */
export interface Found {
  from: number;
  to: number;
  value: string;
  family: Family;
  /** Offsets in `value` before which a line break, a space or something odd was, i.e. where the paste is broken. */
  breaks: { at: number; kind: 'line-break' | 'space' | 'odd' }[];
  /** The author had already blanked it out: `sk-ant-oat01-...`. */
  blanked: boolean;
  /** What followed `#`: the value is `code#state` or a token with a fragment. */
  fragment: boolean;
  /** Two values stood together without a separator. */
  glued: boolean;
}

export const foundAt = (from: number, value: string, family: Family): Found => ({
  from,
  to: from + value.length,
  value,
  family,
  breaks: [],
  blanked: false,
  fragment: false,
  glued: false,
});
