import type { KindKnowledge } from '../types.ts';
import { redactionCuts } from './redact.ts';

/** Where secrets stand in the text as it was typed, for masking it on the screen. Offsets only. */
export interface SecretSpan {
  start: number;
  end: number;
  /** Characters at its start that may be shown: the family's prefix. */
  shown: number;
}

export function credentialSpans(text: string, kinds: KindKnowledge[]): SecretSpan[] {
  return redactionCuts(text, kinds).map(({ start, end, with: replacement }) => {
    const prefix = replacement.replace('[redacted]', '');
    return { start, end, shown: text.startsWith(prefix, start) ? prefix.length : 0 };
  });
}
