import { inline, tag } from '../../answer/inline.ts';
import type { Diagnosis } from '../../diagnosis/types.ts';
import type { Strings } from '../../strings/en/answer.ts';
import { putHtml } from './trusted.ts';

/** Buttons beside the first answer; more would be a list to read, not a question. */
const MOST_CHOICES = 2;

/**
 * The question when the text cannot decide: what tells the candidates apart, one button each.
 * @param choose gets the id of the diagnosis the person sees, or nothing to go back to what the text says
 */
export function askWhich(answer: HTMLElement, diagnosis: Diagnosis, sees: string, strings: Strings, choose: (id: string) => void): void {
  const open = diagnosis.id !== null && diagnosis.confidence !== 'certain';
  const choices = sees ? [] : diagnosis.alternatives.slice(0, MOST_CHOICES);
  if (!sees && !(open && choices.length)) return;
  const words = strings.checker;
  const section = document.createElement('section');
  section.className = 'answer-which';
  const buttons = choices.map(
    ({ id, title, tell }) => tag`<button type="button" value="${id}"><strong>${title}</strong> <span>${inline(tell)}</span></button>`,
  );
  putHtml(
    section,
    sees
      ? tag`<button type="button" value="">← ${words.back}</button>`
      : tag`<p id="which">${words.which}</p><div role="group" aria-labelledby="which">${buttons}</div>`,
  );
  section.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest('button');
    if (button) choose(button.value);
  });
  answer.querySelector('.answer-head')?.append(section);
}
