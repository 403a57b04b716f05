import { allMatches, type Sifted } from '../sieve/sieve.ts';
import type { Context, Observation } from '../types.ts';
import { ANTHROPIC_APPS, CLIENTS, OWN_CODE } from '../vocabulary/clients.ts';
import { lookFor } from './look-for.ts';

const VERSION =
  /(?:version|claude[- ]code|cli(?:\.js)?|claude|\bv)[\s:@()/v=-]{1,6}(\d{1,2}\.\d{1,3}\.\d{1,4})\b|\b(\d{1,2}\.\d{1,3}\.\d{1,4}) \(Claude Code\)/gi;

export const CLIENT_PATTERNS = [...CLIENTS.map(({ find }) => find), VERSION];

export function observeClients(text: Sifted, context: Context): Observation[] {
  const seen = lookFor(text, CLIENTS);
  if (context.client)
    seen.push({ fact: `client:${context.client}`, kind: 'client', words: `you named the client: ${context.client}`, start: 0, end: 0 });
  return [...seen, ...classes(seen), ...versions(text, context)];
}

/** Whose program it is: one of Anthropic's, somebody's application, or the person's own code. */
function classes(seen: Observation[]): Observation[] {
  const names = seen.map((observation) => ({ observation, name: observation.fact.slice('client:'.length) }));
  const own = names.find(({ name }) => OWN_CODE.has(name));
  const third = names.find(({ name }) => !OWN_CODE.has(name) && !ANTHROPIC_APPS.has(name));
  return [
    ...(own ? [{ ...own.observation, fact: 'client:own-code', words: 'an SDK, a framework or curl' }] : []),
    ...(third ? [{ ...third.observation, fact: 'client:third-party', words: 'an application that is not Anthropic’s' }] : []),
  ];
}

function versions(text: Sifted, context: Context): Observation[] {
  const given = context.version
    ? [{ fact: `version:${context.version}`, kind: 'version', words: `version ${context.version}`, start: 0, end: 0 }]
    : [];
  const found = [...allMatches(text, VERSION)].slice(0, 8).map((match) => {
    const value = match[1] ?? match[2] ?? '';
    return { fact: `version:${value}`, kind: 'version', words: `version ${value}`, start: match.index, end: match.index + match[0].length };
  });
  return [...given, ...found];
}
