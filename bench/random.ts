/** Numbers that look random and are the same in every run. */
export function randomFrom(seed: number): (below: number) => number {
  let state = (seed % 2_147_483_646) + 1;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

const BASE64URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A body as real ones look; made in memory, so that no file holds anything like a secret. */
export function body(next: (below: number) => number, length: number, alphabet = BASE64URL): string {
  const text = Array.from({ length }, () => alphabet.charAt(next(alphabet.length))).join('');
  // A dash at an end is read as punctuation by some scanners; that is no question of recognition.
  return text.replace(/^[-_]|[-_]$/g, 'k');
}

export const HEX = '0123456789abcdef';
export const ALPHANUMERIC = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
