import type { Part } from './pattern.ts';

/** A beginning of a match; it is `open` while what comes next in the pattern comes next in it. */
interface Lead {
  text: string;
  open: boolean;
}

/** Longer ones tell little more, and more of them than this are looked for longer than the pattern runs. */
const LONGEST = 8;
const MOST = 200;

/**
 * The texts that matches begin with: those of `log ?in|oauth` with `login`, `log in` or `oauth`. They are read off the
 * pattern, so whoever writes one need not name them, and no list can fall behind the pattern it speeds up.
 * Empty when a match may begin with anything.
 */
export function leadsOf(part: Part): string[] {
  const leads = follow([{ text: '', open: true }], part);
  return leads.every(({ text }) => text) ? [...new Set(leads.map(({ text }) => text))] : [];
}

/** The beginnings, each made longer by what a part of the pattern can begin with; as they are, where that would make too many. */
function follow(leads: Lead[], part: Part): Lead[] {
  const grown = grow(leads, part).map(({ text, open }) => ({ text: text.slice(0, LONGEST), open: open && text.length < LONGEST }));
  const distinct = [...new Map(grown.map((lead) => [`${lead.open}${lead.text}`, lead])).values()];
  return distinct.length > MOST ? leads.map(({ text }) => ({ text, open: false })) : distinct;
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
  if ('inOrder' in part) return part.inOrder.reduce((so, next) => follow(so, next), leads);
  if ('either' in part) return [...closed, ...part.either.flatMap((way) => follow(open, way))];
  let least = open;
  for (let times = 0; times < Math.min(part.least, LONGEST); times += 1) least = follow(least, part.repeated);
  if (part.most === part.least) return [...closed, ...least];
  const more = follow(least, part.repeated);
  // Behind one of many times another may follow, or what comes next: nothing certain.
  return [...closed, ...least, ...(part.most === part.least + 1 ? more : more.map(({ text }) => ({ text, open: false })))];
}
