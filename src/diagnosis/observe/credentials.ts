import type { RedactedSlot, Redaction } from '../redact/redact.ts';
import type { CredentialSeen, Observation } from '../types.ts';

const SLOT_WORDS: Record<string, string> = {
  key: 'in the place of an API key',
  bearer: 'as a bearer token',
  'oauth-variable': 'in CLAUDE_CODE_OAUTH_TOKEN',
  helper: 'from apiKeyHelper',
  admin: 'in the place of an Admin key',
};

/** Credentials, their faults, and where each is set or sent. */
export function observeCredentials(redaction: Redaction): Observation[] {
  return [
    ...redaction.credentials.flatMap(ofCredential),
    // A line that is commented out sets nothing.
    ...redaction.slots.filter(({ commented }) => !commented).flatMap((slot) => ofSlot(slot, redaction.credentials)),
    ...bothSet(redaction.slots),
  ];
}

function ofCredential(seen: CredentialSeen): Observation[] {
  const at = { start: seen.start, end: seen.end };
  const foreign = seen.vendor !== '' && seen.vendor !== 'Anthropic' && !isStandIn(seen);
  const family = seen.prefix.replace(/^(sk-ant-sid0)\d-$/, '$1');
  return [
    ...(family ? [{ fact: `credential:${family}`, kind: 'credential', words: `a credential of the family ${seen.prefix}`, ...at }] : []),
    ...(foreign ? [{ fact: 'credential:other-vendor', kind: 'credential', words: `a credential of ${seen.vendor}`, ...at }] : []),
    ...seen.kinds.map((kind) => ({ fact: `kind:${kind}`, kind: 'credential', words: `it may be: ${kind}`, ...at })),
    ...seen.faults.map((fault) => ({ fact: `fault:${fault.kind}`, kind: 'fault', words: `the credential’s shape: ${fault.words}`, ...at })),
  ];
}

/** `sk-` and a few words is how people write "some key"; only a longer prefix or a whole value names a vendor. */
const isStandIn = ({ prefix, lengthClass }: CredentialSeen): boolean => prefix.length <= 3 && ['short', 'redacted'].includes(lengthClass);

function ofSlot(slot: RedactedSlot, credentials: CredentialSeen[]): Observation[] {
  const at = { start: slot.start, end: slot.end };
  const name = slot.name === 'authorization' ? 'authorization-bearer' : slot.name;
  const seen = credentials[slot.credential];
  const observations: Observation[] = [{ fact: `carrier:${name}`, kind: 'carrier', words: `${slot.name} is set`, ...at }];
  if (slot.value === 'empty') {
    observations.push({ fact: `empty:${name}`, kind: 'carrier', words: `${slot.name} is empty`, ...at });
    if (slot.slot !== 'other') observations.push({ fact: 'fault:empty', kind: 'fault', words: `${slot.name} has no value`, ...at });
  }
  if (slot.value === 'placeholder' && ['key', 'bearer', 'oauth-variable'].includes(slot.slot)) {
    observations.push({ fact: `placeholder:${name}`, kind: 'carrier', words: `${slot.name} holds a placeholder`, ...at });
    observations.push({ fact: 'fault:placeholder', kind: 'fault', words: `${slot.name} holds a placeholder`, ...at });
  }
  if (seen && slot.slot !== 'other') {
    const own = seen.vendor === 'Anthropic' || !seen.vendor;
    const family = own ? seen.prefix : isStandIn(seen) ? '' : 'other-vendor';
    if (family)
      observations.push({
        fact: `sent:${family}@${slot.slot}`,
        kind: 'sent',
        words: `${seen.prefix || 'a credential'} stands ${SLOT_WORDS[slot.slot] ?? `in ${slot.name}`}`,
        ...at,
      });
  }
  return observations;
}

/** Two different Anthropic credentials set in one text; a commented-out line does not count. */
function bothSet(slots: RedactedSlot[]): Observation[] {
  const counted = slots.filter(
    (slot) =>
      ['key', 'bearer', 'oauth-variable', 'helper'].includes(slot.slot) &&
      !slot.commented &&
      ['opaque', 'placeholder', 'blanked', 'reference'].includes(slot.value),
  );
  const classes = new Set(counted.map((slot) => slot.slot));
  const last = counted.at(-1);
  if (classes.size < 2 || !last) return [];
  return [
    {
      fact: 'both-set',
      kind: 'carrier',
      words: `several credentials are set: ${[...new Set(counted.map((slot) => slot.name))].join(', ')}`,
      start: last.start,
      end: last.end,
    },
  ];
}
