import { legible, quotesTranslated } from '../legible.ts';
import { originalSpan, type Projection, project } from '../projection.ts';
import { lastAtOrBefore } from '../sorted.ts';
import type { CredentialSeen, KindKnowledge } from '../types.ts';
import { describeCredential, describeOpaque } from './describe.ts';
import { faultsOf } from './faults.ts';
import { withoutInnerNames } from './inner-names.ts';
import { look } from './look.ts';
import { looseSecrets } from './loose/loose.ts';
import { opaqueSecrets } from './opaque.ts';
import { scanSifted } from './scan.ts';
import { findSlots, type Slot } from './slots.ts';
import { slotOf, surroundings } from './surroundings.ts';

/** A slot as the rest of the engine sees it: where and what sort of value, no value. */
export interface RedactedSlot extends Pick<Slot, 'name' | 'slot' | 'value' | 'commented' | 'scheme'> {
  /** Offsets in the redacted text. */
  start: number;
  end: number;
  /** Index into `credentials` of the credential that stands in it, or -1. */
  credential: number;
}

/** A text without values of credentials, and what was where. */
export interface Redaction {
  text: string;
  credentials: CredentialSeen[];
  slots: RedactedSlot[];
}

/** A range of the original to be cut out, and what to put in its place. */
export interface Cut {
  start: number;
  end: number;
  with: string;
  credential: number;
}

/** Step 1: find every credential, replace its value, keep kind, position and shape faults. Nothing later sees a value. */
export function redact(original: string, kinds: KindKnowledge[]): Redaction {
  const { view, slots, cuts, credentials } = gather(original, kinds);
  return apply(original, view, cuts, credentials, slots);
}

/** The ranges that are cut out of a text, identifiers left in; for masking it where it is typed. */
export function redactionCuts(original: string, kinds: KindKnowledge[]): Cut[] {
  const { cuts } = gather(original, kinds);
  return withoutOverlaps(cuts).filter((cut) => cut.with !== original.slice(cut.start, cut.end));
}

/** Stands for a secret of which nothing is known but its place. */
const UNRECOGNISED = '[redacted]';

interface Gathered {
  view: Projection;
  slots: Slot[];
  cuts: Cut[];
  credentials: CredentialSeen[];
}

function gather(original: string, kinds: KindKnowledge[]): Gathered {
  const view = project(original, { joined: true });
  const sifted = look(view.text, kinds);
  const plain = legible(view.text);
  const found = scanSifted(sifted, kinds);
  const loose = looseSecrets(sifted);
  const named = findSlots(plain === view.text ? sifted : look(plain, kinds));
  const opaque = opaqueSecrets(named, view.text, found);
  const slots = withoutInnerNames(
    named.filter(({ foreign }) => !foreign),
    [...found, ...loose, ...opaque],
  );
  const translated = quotesTranslated(original);
  const credentials: CredentialSeen[] = [];
  const cuts: Cut[] = [];
  for (const one of found) {
    const slot = slotOf(one, slots);
    const span = originalSpan(view, one.from, one.to);
    const around = surroundings(original, view, one, slot, translated);
    const carrier = slot?.name ?? '';
    if (one.family.kinds.some((kind) => kind.role === 'identifier')) {
      credentials.push(describeCredential(one, carrier, []));
      cuts.push({ ...span, with: original.slice(span.start, span.end), credential: credentials.length - 1 });
      continue;
    }
    credentials.push(describeCredential(one, carrier, faultsOf(one, around)));
    cuts.push({ ...span, with: `${one.family.prefix}[redacted]`, credential: credentials.length - 1 });
  }
  const shown = new Set(slots);
  for (const { slot, from, to } of opaque) {
    const seen = shown.has(slot) ? describeOpaqueIn(slot, view, kinds) : undefined;
    if (seen) credentials.push(seen);
    cuts.push({ ...originalSpan(view, from, to), with: UNRECOGNISED, credential: seen ? credentials.length - 1 : -1 });
  }
  const taken = withoutOverlaps(cuts);
  for (const { from, to } of loose) {
    const span = originalSpan(view, from, to);
    const before = lastAtOrBefore(taken, span.end - 1, ({ start }) => start);
    if (!before || before.end <= span.start || before.with === UNRECOGNISED) cuts.push({ ...span, with: UNRECOGNISED, credential: -1 });
  }
  return { view, slots, cuts, credentials };
}

const describeOpaqueIn = (slot: Slot, view: Projection, kinds: KindKnowledge[]): CredentialSeen | undefined =>
  describeOpaque(slot.name, view.text.slice(slot.from, slot.to), kinds, slot.scheme > (slot.name === 'authorization' ? 1 : 0));

/** In order. Two guesses at where a secret ends make one cut; where a credential was recognised, its own end holds. */
function withoutOverlaps(cuts: Cut[]): Cut[] {
  const ordered = cuts.filter((cut) => cut.end > cut.start).sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Cut[] = [];
  for (const cut of ordered) {
    const last = kept.at(-1);
    if (!last || cut.start >= last.end) kept.push({ ...cut });
    else if (last.with === UNRECOGNISED && cut.with === UNRECOGNISED) last.end = Math.max(last.end, cut.end);
  }
  return kept;
}

function apply(original: string, view: Projection, cuts: Cut[], credentials: CredentialSeen[], slots: Slot[]): Redaction {
  const kept = withoutOverlaps(cuts);
  let text = '';
  let from = 0;
  const place: { start: number; end: number; shift: number; length: number }[] = [];
  for (const cut of kept) {
    text += original.slice(from, cut.start);
    const seen = credentials[cut.credential];
    if (seen) {
      seen.start = text.length;
      seen.end = text.length + cut.with.length;
    }
    text += cut.with;
    from = cut.end;
    place.push({ start: cut.start, end: cut.end, shift: text.length - cut.end, length: cut.with.length });
  }
  text += original.slice(from);
  const moved = (offset: number): number => {
    const near = lastAtOrBefore(place, offset - 1, ({ start }) => start);
    if (!near) return offset;
    return offset < near.end ? near.end + near.shift - near.length : offset + near.shift;
  };
  const inOrder = credentials.filter((seen) => seen.end > seen.start).sort((a, b) => a.start - b.start);
  const redactedSlots = slots.map((slot): RedactedSlot => {
    const span = originalSpan(view, slot.from, slot.to);
    const start = moved(span.start);
    const end = Math.max(start, moved(span.end));
    const near = lastAtOrBefore(inOrder, end, (seen) => seen.start);
    const credential = near && near.start >= start - 1 && near.carrier === slot.name ? credentials.indexOf(near) : -1;
    return { name: slot.name, slot: slot.slot, value: slot.value, commented: slot.commented, scheme: slot.scheme, start, end, credential };
  });
  const inText = credentials.filter((seen) => seen.end > seen.start);
  for (const slot of redactedSlots) {
    const seen = credentials[slot.credential];
    slot.credential = seen ? inText.indexOf(seen) : -1;
  }
  return { text, credentials: inText, slots: redactedSlots };
}
