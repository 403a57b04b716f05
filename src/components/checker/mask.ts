import type { SecretSpan } from '../../diagnosis/redact/spans.ts';

/** A character as wide as any other in a monospaced font. */
const DOT = '*';

/**
 * Writes the text of the box into the mirror behind it, each character of a credential as a dot, so that line breaks fall in the same places.
 * A text without a credential needs no mirror.
 */
export function maskInto(mirror: HTMLElement, text: string, spans: SecretSpan[], reveal: boolean): void {
  if (!spans.length) {
    mirror.replaceChildren();
    return;
  }
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
}
