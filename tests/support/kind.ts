import type { KindKnowledge } from '../../src/diagnosis/types.ts';

/** A made-up kind of credential, of which only what a test is about is given. */
export const kind = (given: Partial<KindKnowledge>): KindKnowledge => ({
  id: 'a-kind',
  title: 'A kind',
  vendor: 'A vendor',
  role: 'secret',
  prefixes: [],
  alphabet: 'base64url',
  carriers: [],
  issuedBy: '',
  revoke: '',
  worksIn: [],
  failsIn: [],
  neverSend: false,
  ...given,
});
