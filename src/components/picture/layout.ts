import type { AnatomyPart } from './anatomy.ts';

/** A stretch of the value as a box; the number leads to its note. */
export interface Box {
  kind: AnatomyPart['kind'];
  x: number;
  y: number;
  width: number;
  height: number;
  number: number;
  lines: string[];
}

/** What a number means, below the boxes. */
export interface Note {
  number: number;
  y: number;
  name: string;
  lines: string[];
}

export interface Drawing {
  width: number;
  height: number;
  boxes: Box[];
  notes: Note[];
}

/** Sizes in units of the drawing; widths of letters are the widest of the fonts in use. */
export const SIZE = { mono: 9.1, letter: 7.1, line: 20, pad: 12, gap: 6, badge: 22, indent: 30 } as const;

/** Places the parts in a drawing of this width: boxes in rows from the left, then one note for each number. */
export function layOut(parts: AnatomyPart[], width: number): Drawing {
  const rows = intoRows(parts, width);
  const numberOf = numbering(parts);
  const boxes: Box[] = [];
  let y = 0;
  for (const row of rows) {
    const height = Math.max(...row.map(({ lines }) => lines.length)) * SIZE.line + 2 * SIZE.pad - 6;
    // The body takes what is left of its row: it is by far the longest part of a real value.
    const spare = width - row.reduce((sum, { need }) => sum + need + SIZE.gap, -SIZE.gap);
    const growing = row.filter(({ part }) => part.kind === 'body').length;
    let x = 0;
    for (const { part, lines, need } of row) {
      const boxWidth = need + (part.kind === 'body' ? spare / growing : 0);
      boxes.push({ kind: part.kind, x, y, width: boxWidth, height, number: numberOf(part), lines: filled(lines, boxWidth) });
      x += boxWidth + SIZE.gap;
    }
    y += height + SIZE.badge + SIZE.gap;
  }
  const notes: Note[] = [];
  y += SIZE.gap;
  for (const part of parts) {
    const number = numberOf(part);
    if (notes.some((note) => note.number === number)) continue;
    const lines = wrap(`${part.name}: ${part.says}`, Math.floor((width - SIZE.indent) / SIZE.letter));
    notes.push({ number, y, name: part.name, lines });
    y += lines.length * SIZE.line + SIZE.gap;
  }
  return { width, height: y, boxes, notes };
}

/** A stand-in that goes on (`xxx…`) fills its box, as a real value would. */
function filled(lines: string[], width: number): string[] {
  const [only, ...others] = lines;
  if (others.length || !only?.endsWith('…')) return lines;
  const room = Math.floor((width - 2 * SIZE.pad) / SIZE.mono) - 1;
  return [`${only.slice(0, -1).repeat(room).slice(0, room)}…`];
}

interface Fitted {
  part: AnatomyPart;
  lines: string[];
  need: number;
}

function intoRows(parts: AnatomyPart[], width: number): Fitted[][] {
  const most = Math.floor((width - 2 * SIZE.pad) / SIZE.mono);
  const rows: Fitted[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const part of parts) {
    const lines = wrap(part.text, most);
    const need = Math.max(...lines.map(({ length }) => length)) * SIZE.mono + 2 * SIZE.pad;
    if (used + SIZE.gap + need > width) {
      rows.push([]);
      used = -SIZE.gap;
    }
    rows.at(-1)?.push({ part, lines, need });
    used += SIZE.gap + need;
  }
  return rows;
}

/** Parts that say the same, such as the dots of a JWT, share a number. */
function numbering(parts: AnatomyPart[]): (part: AnatomyPart) => number {
  const keys = [...new Set(parts.map(({ name, says }) => `${name}: ${says}`))];
  return ({ name, says }) => keys.indexOf(`${name}: ${says}`) + 1;
}

/** Lines of at most so many characters, broken after a space, `_` or `-`, or where nothing else helps. */
export function wrap(text: string, most: number): string[] {
  const lines: string[] = [];
  let rest = text;
  while (rest.length > most) {
    const cut = Math.max(...[' ', '_', '-'].map((mark) => rest.lastIndexOf(mark, most - 1))) + 1;
    const at = cut > most / 3 ? cut : most;
    lines.push(rest.slice(0, at).trimEnd());
    rest = rest.slice(at).trimStart();
  }
  return [...lines, rest];
}
