import type { Part } from './pattern.ts';

/** A beginning of a match; it is `open` while what comes next in the pattern comes next in it. */
interface Lead {
  text: string;
  open: boolean;
}

/** Longer ones tell little more, and more of them than this are looked for longer than the pattern runs. */
const LONGEST = 6;
const MOST = 200;

/**
 * The texts that matches begin with: those of `log ?in|oauth` with `login`, `log in` or `oauth`. They are read off the
 * pattern, so whoever writes one need not name them, and no list can fall behind the pattern it speeds up.
 * Empty when a match may begin with anything.
 */
export function leadsOf(part: Part): string[] {
  const leads = follow([{ text: '', open: true }], part);
  const texts = [...new Set(leads.map(({ text }) => text))].sort();
  // Where one begins with another, the other is enough. Sorted, the shorter one stands before those that begin with it.
  const shortest: string[] = [];
  for (const text of texts) if (shortest.length === 0 || !text.startsWith(shortest.at(-1) as string)) shortest.push(text);
  return shortest.includes('') ? [] : shortest;
}

/** The beginnings, each made longer by what a part of the pattern can begin with; shorter ones where they would be too many. */
function follow(leads: Lead[], part: Part): Lead[] {
  const grown = grow(leads, part);
  const [only] = grown;
  if (only && grown.length === 1 && only.text.length < LONGEST) return grown;
  for (let longest = LONGEST; longest > 0; longest -= 1) {
    const cut = grown.map(({ text, open }) => ({ text: text.slice(0, longest), open: open && text.length < longest }));
    const distinct = [...new Map(cut.map((lead) => [`${lead.open}${lead.text}`, lead])).values()];
    if (distinct.length <= MOST) return distinct;
  }
  return [{ text: '', open: false }];
}

function grow(leads: Lead[], part: Part): Lead[] {
  const closed = leads.filter(({ open }) => !open);
  const open = leads.filter((lead) => lead.open);
  if (open.length === 0) return closed;
  if ('one' in part) {
    const { one } = part;
    return [
      ...closed,
      ...open.flatMap(({ text }) => (one ? one.map((char) => ({ text: text + char, open: true })) : [{ text, open: false }])),
    ];
  }
  if ('inOrder' in part) {
    let so = leads;
    for (const next of part.inOrder) {
      if (!so.some((lead) => lead.open)) break;
      so = follow(so, next);
    }
    return so;
  }
  if ('either' in part) return [...closed, ...part.either.flatMap((way) => follow(open, way))];
  let least = open;
  for (let times = 0; times < Math.min(part.least, LONGEST); times += 1) least = follow(least, part.repeated);
  if (part.most === part.least) return [...closed, ...least];
  const more = follow(least, part.repeated);
  // Behind one of many times another may follow, or what comes next: nothing certain.
  return [...closed, ...least, ...(part.most === part.least + 1 ? more : more.map(({ text }) => ({ text, open: false })))];
}
