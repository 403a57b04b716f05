import { credentialSpans } from '../../diagnosis/redact/spans.ts';
import type { KindKnowledge } from '../../diagnosis/types.ts';

/** A character as wide as any other in a monospaced font. */
const DOT = '*';

/**
 * Writes the text of the box into the mirror behind it, each character of a credential as a dot, so that line breaks fall in the same places.
 * @returns whether there is a credential to hide
 */
export function maskInto(mirror: HTMLElement, text: string, kinds: KindKnowledge[], reveal: boolean): boolean {
  const spans = credentialSpans(text, kinds);
  const pieces: (string | HTMLElement)[] = [];
  let at = 0;
  for (const { start, end, shown } of spans) {
    pieces.push(text.slice(at, start + shown));
    const hidden = document.createElement('span');
    hidden.className = 'checker-secret';
    const secret = text.slice(start + shown, end);
    hidden.textContent = reveal ? secret : secret.replace(/[^\n]/g, DOT);
    pieces.push(hidden);
    at = end;
  }
  // A last empty line has no height of its own.
  mirror.replaceChildren(...pieces, `${text.slice(at)}\n`);
  return spans.length > 0;
}
