import { originalSpan, type Projection, project } from '../projection.ts';
import type { CredentialSeen, KindKnowledge } from '../types.ts';
import { describeCredential, describeOpaque } from './describe.ts';
import { faultsOf, type Surroundings } from './faults.ts';
import type { Found } from './found.ts';
import { scan } from './scan.ts';
import { findSlots, type Slot } from './slots.ts';

/** A slot as the rest of the engine sees it: where and what sort of value, no value. */
export interface RedactedSlot extends Pick<Slot, 'name' | 'slot' | 'value' | 'commented' | 'scheme'> {
  /** Offsets in the redacted text. */
  start: number;
  end: number;
  /** Index into `credentials` of the credential that stands in it, or -1. */
  credential: number;
}

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
  const view = project(original);
  const slots = findSlots(view.text);
  const { cuts, credentials } = gather(original, view, slots, kinds);
  return apply(original, view, cuts, credentials, slots);
}

/** The ranges that are cut out of a text, identifiers left in; for masking it where it is typed. */
export function redactionCuts(original: string, kinds: KindKnowledge[]): Cut[] {
  const view = project(original);
  const { cuts } = gather(original, view, findSlots(view.text), kinds);
  return withoutOverlaps(cuts).filter((cut) => cut.with !== original.slice(cut.start, cut.end));
}

function gather(original: string, view: Projection, slots: Slot[], kinds: KindKnowledge[]): { cuts: Cut[]; credentials: CredentialSeen[] } {
  const found = scan(view.text, kinds);
  const credentials: CredentialSeen[] = [];
  const cuts: Cut[] = [];
  for (const one of found) {
    const slot = slotOf(one, slots);
    const span = originalSpan(view, one.from, one.to);
    const around = surroundings(original, view, one, slot);
    const carrier = slot?.name ?? '';
    if (one.family.kinds.some((kind) => kind.role === 'identifier')) {
      credentials.push(describeCredential(one, carrier, []));
      cuts.push({ ...span, with: original.slice(span.start, span.end), credential: credentials.length - 1 });
      continue;
    }
    credentials.push(describeCredential(one, carrier, faultsOf(one, around)));
    cuts.push({ ...span, with: `${one.family.prefix}[redacted]`, credential: credentials.length - 1 });
  }
  for (const slot of slots) {
    if (!isOpaqueSecret(slot, view, found)) continue;
    const seen = describeOpaque(
      slot.name,
      view.text.slice(slot.from, slot.to),
      kinds,
      slot.scheme > (slot.name === 'authorization' ? 1 : 0),
    );
    if (seen) credentials.push(seen);
    cuts.push({ ...originalSpan(view, slot.from, slot.to), with: '[redacted]', credential: seen ? credentials.length - 1 : -1 });
  }
  cuts.push(...looseSecrets(view).filter((cut) => !cuts.some((other) => cut.start < other.end && other.start < cut.end)));
  return { cuts, credentials };
}

function withoutOverlaps(cuts: Cut[]): Cut[] {
  const ordered = cuts.filter((cut) => cut.end > cut.start).sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Cut[] = [];
  for (const cut of ordered) if (cut.start >= (kept.at(-1)?.end ?? 0)) kept.push(cut);
  return kept;
}

const slotOf = (found: Found, slots: Slot[]): Slot | undefined =>
  slots.findLast((slot) => found.from >= slot.from - 1 && found.from <= slot.to && found.from - slot.from < 400);

function surroundings(original: string, view: Projection, found: Found, slot: Slot | undefined): Surroundings {
  const span = originalSpan(view, found.from, found.to);
  const hidden: Surroundings['hidden'] = [];
  for (let at = found.from; at < found.to; at += 1) {
    const start = view.start[at] ?? 0;
    const end = view.end[at] ?? 0;
    const written = original.slice(start, end);
    if (written.length > 2 && written !== view.text[at] && /^(?:%|&)/.test(written)) {
      if (!hidden.some((one) => one.encoded)) hidden.push({ at: at - found.from, char: written, encoded: true });
    } else if (/^[\u2010-\u2015\u2212]$/.test(written)) hidden.push({ at: at - found.from, char: written, encoded: false });
    const next = at + 1 < found.to ? (view.start[at + 1] ?? end) : end;
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
    trailing: slot && slot.slot !== 'helper' && /^[(A-Za-z]/.test(rest) && /\s/.test(view.text.charAt(found.to)) ? rest : '',
  };
}

const INVISIBLE = /^[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]$/;

/** A value whose place says it is secret, though its shape says nothing: a gateway key, a password. */
function isOpaqueSecret(slot: Slot, view: Projection, found: Found[]): boolean {
  if (!slot.secret && slot.slot !== 'helper') return false;
  const overlaps = found.some((one) => one.from < slot.to + 1 && slot.from - 1 < one.to);
  if (overlaps) return false;
  const value = view.text.slice(slot.from, slot.to);
  if (slot.slot === 'helper') return /^\s*echo\s/.test(value);
  if (slot.value === 'placeholder') return !/^[<.*…x]/i.test(value.trim());
  if (slot.value !== 'opaque' || value.length < 3) return slot.value === 'url' && slot.secret;
  // "token: expired" is a sentence; "token: 9f8e7d…" and "token": "expired" are values.
  const quoted = /["'`]/.test(view.text.charAt(slot.from - 1));
  const looksLikeProse = !quoted && !/^[A-Z]/.test(slot.name) && /^[A-Za-z]+[:.!?]?$/.test(value) && value.length < 20;
  return !looksLikeProse && !value.startsWith('[redacted');
}

/** Secrets that no slot or prefix tells: passwords in URLs, keys and codes in a query, private keys, Basic headers. */
const LOOSE = [
  /(?<=:\/\/[^\s/:@"']{0,80}:)[^\s/@"']{3,200}(?=@)/g,
  /(?<=[?&](?:key|api_key|apikey|token|access_token|refresh_token|code|client_secret|assertion|X-Amz-Signature|X-Amz-Security-Token|sig)=)[^&\s"'<>#)]{6,}/gi,
  /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g,
  /(?<=\b(?:bearer|basic)\s)(?!sk-ant-)[A-Za-z0-9+/=_.~-]{16,}/gi,
  /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
];

function looseSecrets(view: Projection): Cut[] {
  return LOOSE.flatMap((pattern) =>
    [...view.text.matchAll(pattern)].map((match) => ({
      ...originalSpan(view, match.index, match.index + match[0].length),
      with: '[redacted]',
      credential: -1,
    })),
  );
}

function apply(original: string, view: Projection, cuts: Cut[], credentials: CredentialSeen[], slots: Slot[]): Redaction {
  const kept = withoutOverlaps(cuts);
  let text = '';
  let from = 0;
  const place: { start: number; end: number; shift: number }[] = [];
  for (const cut of kept) {
    text += original.slice(from, cut.start);
    const seen = credentials[cut.credential];
    if (seen) {
      seen.start = text.length;
      seen.end = text.length + cut.with.length;
    }
    text += cut.with;
    from = cut.end;
    place.push({ start: cut.start, end: cut.end, shift: text.length - cut.end });
  }
  text += original.slice(from);
  const moved = (offset: number): number => {
    const last = place.findLast((one) => one.end <= offset);
    const inside = place.find((one) => one.start < offset && offset < one.end);
    return inside ? inside.start + (place.findLast((one) => one.end <= inside.start)?.shift ?? 0) : offset + (last?.shift ?? 0);
  };
  const redactedSlots = slots.map((slot): RedactedSlot => {
    const span = originalSpan(view, slot.from, slot.to);
    const start = moved(span.start);
    const end = Math.max(start, moved(span.end));
    const credential = credentials.findIndex(
      (seen) => seen.end > seen.start && seen.start >= start - 1 && seen.start <= end && seen.carrier === slot.name,
    );
    return { name: slot.name, slot: slot.slot, value: slot.value, commented: slot.commented, scheme: slot.scheme, start, end, credential };
  });
  const inText = credentials.filter((seen) => seen.end > seen.start);
  for (const slot of redactedSlots) {
    const seen = credentials[slot.credential];
    slot.credential = seen ? inText.indexOf(seen) : -1;
  }
  return { text, credentials: inText, slots: redactedSlots };
}
