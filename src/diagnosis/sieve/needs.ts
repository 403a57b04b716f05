import { hashesOf } from './grams.ts';

/** What every text that a pattern matches must hold. */
export type Need = { text: number[] } | { all: Need[] } | { one: Need[] };

const NOTHING: Need = { all: [] };

/** Constructs that are not read here; their patterns are tried on every text. */
const UNREAD = /\\[kpPc]|\(\?[^:=!<]/;
const EDGE = /[\^$]|\\[bB]/y;
const GROUP = /\((\?(?:[:=!]|<[=!]|<\w+>))?/y;
const SET = /\[(?:\\[\s\S]|[^\]\\])*\]|\.|\\(?:u[\da-fA-F]{4}|x[\da-fA-F]{2}|[a-zA-Z0-9])/y;
const CHARACTER = /\\?([\s\S])/y;
const QUANTIFIER = /(?:([*?])|\+|\{(\d+)(?:,\d*)?\})\??/y;
const LOOK_AROUND = /^\?<?[=!]/;

/**
 * Reads off a pattern which fixed texts its matches hold: `log ?in|oauth` has `log` or `oauth` in every match.
 * So whoever writes a pattern need not name them, and no list can fall behind the pattern it speeds up.
 */
export function needsOf({ source, flags }: RegExp): Need {
  if (/[uv]/.test(flags) || UNREAD.test(source)) return NOTHING;
  let at = 0;
  const read = (token: RegExp): RegExpExecArray | null => {
    token.lastIndex = at;
    const match = token.exec(source);
    at += match?.[0].length ?? 0;
    return match;
  };
  /** How often what stands before must be there at least; `undefined` where nothing says so, which means once. */
  const times = (): number | undefined => {
    const match = read(QUANTIFIER);
    return match ? (match[1] ? 0 : Number(match[2] ?? 1)) : undefined;
  };
  const alternatives = (): Need => {
    const list = [sequence()];
    while (source[at] === '|') {
      at += 1;
      list.push(sequence());
    }
    return oneOf(list);
  };
  const sequence = (): Need => {
    const needs: Need[] = [];
    let run = '';
    const endRun = (): void => {
      needs.push(textOf(run));
      run = '';
    };
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      if (read(EDGE)) continue;
      const group = read(GROUP);
      if (group) {
        const inside = alternatives();
        at += 1;
        // What a look around sees is not part of the match, and what stands on its two sides touches.
        if (LOOK_AROUND.test(group[1] ?? '')) continue;
        endRun();
        if (times() !== 0) needs.push(inside);
      } else if (read(SET)) {
        endRun();
        times();
      } else {
        const char = read(CHARACTER)?.[1] ?? '';
        const least = times();
        if (least !== 0 && char < '\u0080') run += char;
        if (least !== undefined || char >= '\u0080') endRun();
      }
    }
    endRun();
    return allOf(needs);
  };
  return alternatives();
}

const isNothing = (need: Need): boolean => 'all' in need && need.all.length === 0;

function textOf(run: string): Need {
  const text = hashesOf(run);
  return text.length ? { text } : NOTHING;
}

function allOf(needs: Need[]): Need {
  const all = needs.filter((need) => !isNothing(need));
  return all.length === 1 ? (all[0] as Need) : { all };
}

/** Where one of the ways needs nothing, all of them together need nothing. */
function oneOf(one: Need[]): Need {
  if (one.some(isNothing)) return NOTHING;
  return one.length === 1 ? (one[0] as Need) : { one };
}
