import type { Slot } from '../../src/diagnosis/redact/slots.ts';

/** A made-up slot with a value, of which only what a test is about is given. */
export const slot = (given: Partial<Slot>): Slot => ({
  name: 'ANTHROPIC_API_KEY',
  slot: 'key',
  nameAt: 0,
  from: 0,
  to: 0,
  value: 'opaque',
  secret: true,
  commented: false,
  notation: 'other',
  scheme: 0,
  foreign: false,
  ...given,
});
