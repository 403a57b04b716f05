import type { RedactedSlot, Redaction } from '../redact/redact.ts';
import { allMatches, type Sifted } from '../sieve/sieve.ts';
import type { Observation } from '../types.ts';
import { MATTERS } from '../vocabulary/matters.ts';
import { SURROUNDINGS } from '../vocabulary/surroundings.ts';
import { lookFor } from './look-for.ts';

const URL_HOST = /https?:\/\/([A-Za-z0-9.-]{1,253}|\[[0-9a-f:]{2,45}\])(?::\d+)?/g;
const ANTHROPIC_HOST = /(?:^|\.)(?:anthropic\.com|claude\.ai|claude\.com)$/i;
/** Hosts of clouds that have Claude, and those that appear in texts as links: no gateway stands there. */
const LINK_HOST =
  /(?:^|\.)(?:amazonaws\.com|googleapis\.com|github\.com|githubusercontent\.com|npmjs\.com|readthedocs\.io|w3\.org|google\.com|platform\.openai\.com|docs\.[\w.]{1,200})$/i;
const NAMES =
  /\b(?:(?:ANTHROPIC|CLAUDE_CODE|CLAUDE|AWS|GOOGLE)_[A-Z0-9_]{2,40}|apiKeyHelper|NODE_EXTRA_CA_CERTS|forceLoginMethod|forceLoginOrgUUID)\b/g;

export const PLACE_PATTERNS = [...SURROUNDINGS.map(({ find }) => find), ...MATTERS.map(({ find }) => find), URL_HOST, NAMES];

/** Where it runs and what it talks to: hosts, endpoints, platform, circumstances. */
export function observePlaces(text: Sifted, slots: RedactedSlot[]): Observation[] {
  return [...lookFor(text, SURROUNDINGS), ...lookFor(text, MATTERS), ...hosts(text), ...mentions(text, slots)];
}

function hosts(text: Sifted): Observation[] {
  for (const match of allMatches(text, URL_HOST)) {
    const host = match[1] ?? '';
    if (ANTHROPIC_HOST.test(host) || LINK_HOST.test(host)) continue;
    return [
      {
        fact: 'host:other',
        kind: 'host',
        words: `a host that is not Anthropic’s: ${host}`,
        start: match.index,
        end: match.index + match[0].length,
      },
    ];
  }
  return [];
}

/** Whether a base URL is set, and to what; slot offsets are those of the redacted text. */
export function observeBaseUrl({ text, slots }: Pick<Redaction, 'text' | 'slots'>): Observation[] {
  return slots
    .filter((slot) => slot.slot === 'base-url' && slot.value !== 'empty' && slot.value !== 'flag')
    .flatMap((slot) => {
      const url = text.slice(slot.start, slot.end);
      const at = { kind: 'base-url', start: slot.start, end: slot.end };
      const other = !/anthropic\.com|claude\.(?:ai|com)/i.test(url);
      return [
        ...(other ? [{ fact: 'host:other', words: 'the base URL is not Anthropic’s', ...at }] : []),
        ...(/\/v1\/?$/.test(url) ? [{ fact: 'base-url:v1', words: 'the base URL ends in /v1', ...at }] : []),
      ];
    });
}

function mentions(text: Sifted, slots: RedactedSlot[]): Observation[] {
  const set = new Set(slots.map((slot) => slot.name));
  const seen = new Map<string, Observation>();
  for (const match of allMatches(text, NAMES)) {
    const name = match[0];
    if (seen.has(name) || (set.has(name) && name !== 'apiKeyHelper')) continue;
    seen.set(name, {
      fact: `mentions:${name}`,
      kind: 'mention',
      words: `${name} is mentioned`,
      start: match.index,
      end: match.index + name.length,
    });
  }
  return [...seen.values()];
}
