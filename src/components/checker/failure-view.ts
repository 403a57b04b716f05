import type { Strings } from '../../strings/en/answer.ts';

/** Says that there is no engine to answer, with a button that asks again. */
export function showFailure(target: HTMLElement, { checker }: Strings, again: () => void): void {
  const words = Object.assign(document.createElement('p'), { textContent: checker.failed });
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: checker.again });
  button.addEventListener('click', again);
  const box = Object.assign(document.createElement('div'), { className: 'checker-failed' });
  box.append(words, button);
  target.replaceChildren(box);
}
