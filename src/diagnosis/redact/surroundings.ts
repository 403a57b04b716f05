import { originalPlace, originalSpan, type Projection } from '../projection.ts';
import { lastAtOrBefore } from '../sorted.ts';
import type { Surroundings } from './faults.ts';
import type { Found } from './found.ts';
import type { Slot } from './slots.ts';

/** Furthest a credential stands from the start of the value it is part of, as in `echo sk-ant-…`. */
const FURTHEST = 400;

/** The slot a credential stands in, when it stands in one. */
export function slotOf(found: Found, slots: Slot[]): Slot | undefined {
  const slot = lastAtOrBefore(slots, found.from + 1, ({ from }) => from);
  return slot && found.from <= slot.to && found.from - slot.from < FURTHEST ? slot : undefined;
}

/** What the fault finder needs to know of the place a credential stands in. */
export function surroundings(original: string, view: Projection, found: Found, slot: Slot | undefined, translated: boolean): Surroundings {
  const span = originalSpan(view, found.from, found.to);
  const hidden: Surroundings['hidden'] = [];
  for (let at = found.from; at < found.to; at += 1) {
    const { start, end } = originalPlace(view, at);
    const written = original.slice(start, end);
    if (written.length > 2 && /^(?:%|&)/.test(written)) {
      if (!hidden.some((one) => one.encoded)) hidden.push({ at: at - found.from, char: written, encoded: true });
    } else if (/^[\u2010-\u2015\u2212]$/.test(written)) hidden.push({ at: at - found.from, char: written, encoded: false });
    const next = at + 1 < found.to ? originalPlace(view, at + 1).start : end;
    for (const char of original.slice(end, next)) {
      if (INVISIBLE.test(char)) hidden.push({ at: at - found.from + 1, char, encoded: false });
    }
  }
  const lead = original.slice(Math.max(0, span.start - 1), span.start);
  if (INVISIBLE.test(lead)) hidden.unshift({ at: 0, char: lead, encoded: false });
  const tail = original.slice(span.end, span.end + 1);
  if (INVISIBLE.test(tail) || tail === '\u00a0') hidden.push({ at: found.to - found.from, char: tail, encoded: false });
  const rest = slot && found.to < slot.to && found.breaks.length === 0 ? view.text.slice(found.to, slot.to).trim() : '';
  return {
    before: view.text.slice(Math.max(0, found.from - 4), found.from),
    after: view.text.slice(found.to, found.to + 4),
    hidden,
    slot,
    translated,
    lead: view.text.slice(Math.max(0, found.from - 80), found.from),
    padded: slot !== undefined && /^\s+$/.test(view.text.slice(found.to, slot.to)) && /["'`]/.test(view.text.charAt(slot.to)),
    trailing: slot && slot.slot !== 'helper' && /^[(#A-Za-z]/.test(rest) && /\s/.test(view.text.charAt(found.to)) ? rest : '',
  };
}

const INVISIBLE = /^[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]$/;
