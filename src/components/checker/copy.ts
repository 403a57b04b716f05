import type { Strings } from '../../strings/en/answer.ts';

/** How long a button says that it has copied, in milliseconds. */
const SAYS_COPIED = 1600;

export async function copyText(text: string, button: HTMLElement, strings: Strings): Promise<void> {
  // A second click within the pause must not take "Copied" for the label.
  button.dataset.label ??= button.textContent ?? '';
  try {
    await navigator.clipboard.writeText(text);
    button.textContent = strings.copied;
  } catch {
    button.textContent = strings.checker.copyFailed;
  }
  window.setTimeout(() => {
    button.textContent = button.dataset.label ?? '';
  }, SAYS_COPIED);
}

/** A copy button for each command of an answer. */
export function addCopyButtons(answer: HTMLElement, strings: Strings): void {
  for (const figure of answer.querySelectorAll('.answer-code')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'answer-copy';
    button.textContent = strings.copy;
    button.addEventListener('click', () => void copyText(figure.querySelector('code')?.textContent ?? '', button, strings));
    figure.querySelector('figcaption')?.append(button);
  }
}
