import { clientById } from '../precedence/clients/all.ts';
import type { Context, KindKnowledge } from './types.ts';
import { CLIENTS } from './vocabulary/clients.ts';

/** As clients and packages number themselves; a secret that begins with a number has other characters. */
const VERSION = /^\d{1,4}(?:\.\d{1,4}){0,3}(?:-[a-z]{1,8}(?:\.\d{1,4})?)?$/;
const NAMED = new Set(CLIENTS.map(({ fact }) => fact));

/** What the person said beside the text, without what is not known: it is repeated in the answer, so a credential put into the wrong field must not pass. */
export function knownContext({ client, version, credentialKind, live }: Context, kinds: KindKnowledge[]): Context {
  return {
    ...(client && (NAMED.has(`client:${client}`) || clientById(client)) ? { client } : {}),
    ...(version && VERSION.test(version) ? { version } : {}),
    ...(kinds.some(({ id }) => id === credentialKind) ? { credentialKind } : {}),
    ...(live ? { live } : {}),
  };
}
