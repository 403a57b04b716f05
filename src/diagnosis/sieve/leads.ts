import type { Part } from './pattern.ts';

/** A beginning of a match; it is `open` while what comes next in the pattern comes next in it. */
interface Lead {
  text: string;
  open: boolean;
}

/** Longer ones tell little more, and more of them than this are looked for longer than the pattern runs. */
const LONGEST = 5;
const MOST = 120;

/**
 * The texts that matches begin with: those of `log ?in|oauth` with `login`, `log i` or `oauth`. They are read off the
 * pattern, so whoever writes one need not name them, and no list can fall behind the pattern it speeds up.
 * Empty when they are too many, or when a match may begin with anything.
 */
export function leadsOf(part: Part): string[] {
  for (let longest = LONGEST; longest > 0; longest -= 1) {
    const leads = follow([{ text: '', open: true }], part, longest);
    if (leads.length <= MOST) return leads.every(({ text }) => text) ? [...new Set(leads.map(({ text }) => text))] : [];
  }
  return [];
}

/** The beginnings, each made longer by what a part of the pattern can begin with. */
function follow(leads: Lead[], part: Part, longest: number): Lead[] {
  const grown = grow(leads, part, longest).map(({ text, open }) => ({ text: text.slice(0, longest), open: open && text.length < longest }));
  return [...new Map(grown.map((lead) => [`${lead.open}${lead.text}`, lead])).values()].slice(0, MOST + 1);
}

function grow(leads: Lead[], part: Part, longest: number): Lead[] {
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
  if ('inOrder' in part) return part.inOrder.reduce((so, next) => follow(so, next, longest), leads);
  if ('either' in part) return [...closed, ...part.either.flatMap((way) => follow(open, way, longest))];
  let least = open;
  for (let times = 0; times < Math.min(part.least, longest); times += 1) least = follow(least, part.repeated, longest);
  if (part.most === part.least) return [...closed, ...least];
  const more = follow(least, part.repeated, longest);
  // Behind one of many times another may follow, or what comes next: nothing certain.
  return [...closed, ...least, ...(part.most === part.least + 1 ? more : more.map(({ text }) => ({ text, open: false })))];
}
