interface Token {
  starts: string;
  find: RegExp;
}

/** A pattern taken apart, as far as telling where it can match needs it. */
export type Part =
  /** One character out of several; `undefined` where they are too many to list. */
  { one: string[] | undefined } | { inOrder: Part[] } | { either: Part[] } | { repeated: Part; least: number; most: number };

/** Constructs that are not read here; such a pattern is tried at every place of every text. */
const UNREAD = /\\[kpPc]|\(\?[^:=!<]/;
/** What a pattern is made of, each with the characters it can start with. */
const EDGE: Token = { starts: '^$\\', find: /[\^$]|\\[bB]/y };
const GROUP: Token = { starts: '(', find: /\((\?(?:[:=!]|<[=!]|<\w+>))?/y };
const CLASS: Token = { starts: '.\\', find: /\.|\\(?:u[\da-fA-F]{4}|x[\da-fA-F]{2}|[a-zA-Z0-9])/y };
const QUANTIFIER: Token = { starts: '*+?{', find: /(?:([*?+])|\{(\d+)(,(\d+)?)?\})\??/y };
const LOOK_AROUND = /^\?<?[=!]/;
/** Ranges and classes; a set without them lists its characters. */
const UNLISTED = /^\^|\\[a-zA-Z0-9]|.-./;
const TIMES: Record<string, [number, number]> = { '*': [0, Infinity], '?': [0, 1], '+': [1, Infinity] };

/** Reads a pattern. What looks around is left out, as edges are: neither is part of a match. */
export function read({ source, flags }: RegExp): Part {
  if (/[uv]/.test(flags) || UNREAD.test(source)) return { one: undefined };
  let at = 0;
  const next = ({ starts, find }: Token): RegExpExecArray | null => {
    if (!starts.includes(source.charAt(at))) return null;
    find.lastIndex = at;
    const match = find.exec(source);
    at += match?.[0].length ?? 0;
    return match;
  };
  const alternatives = (): Part => {
    const either = [sequence()];
    while (source[at] === '|') {
      at += 1;
      either.push(sequence());
    }
    return either.length === 1 ? (either[0] as Part) : { either };
  };
  const sequence = (): Part => {
    const inOrder: Part[] = [];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      if (next(EDGE)) continue;
      const part = atom();
      if (part) inOrder.push(quantified(part));
    }
    return { inOrder };
  };
  const atom = (): Part | undefined => {
    const group = next(GROUP);
    if (group) {
      const inside = alternatives();
      at += 1;
      return LOOK_AROUND.test(group[1] ?? '') ? undefined : inside;
    }
    if (source[at] === '[') return { one: listed(set()) };
    if (next(CLASS)) return { one: undefined };
    const escaped = source[at] === '\\' ? 1 : 0;
    at += escaped + 1;
    return { one: listed(source.slice(at - 1 - escaped, at)) };
  };
  const set = (): string => {
    const from = at + 1;
    for (at = from; at < source.length && source[at] !== ']'; at += 1) if (source[at] === '\\') at += 1;
    at += 1;
    return source.slice(from, at - 1);
  };
  const quantified = (part: Part): Part => {
    const match = next(QUANTIFIER);
    if (!match) return part;
    const [, sign, exact, open, top] = match;
    const [least, most] = sign ? (TIMES[sign] as [number, number]) : [Number(exact), top ? Number(top) : open ? Infinity : Number(exact)];
    return { repeated: part, least, most };
  };
  return alternatives();
}

/** The characters of a set, where it lists them and each has one way of writing, but for ASCII letters in two cases. */
function listed(set: string): string[] | undefined {
  if (set.length === 1 && set !== '^' && set < '\u0080') return [set];
  if (UNLISTED.test(set)) return undefined;
  const characters = set.replace(/\\([\s\S])/g, '$1').split('');
  return characters.every((char) => char < '\u0080' || char.toLowerCase() === char.toUpperCase()) ? characters : undefined;
}
