import { answerHtml } from '../../answer/answer.ts';
import type { Diagnosis } from '../../diagnosis/types.ts';
import type { Strings } from '../../strings/en/answer.ts';
import { addCopyButtons } from './copy.ts';
import { linkToHandbook } from './links.ts';
import { putHtml } from './trusted.ts';
import { askWhich } from './which.ts';

/** What an answer needs to be shown. */
export interface Shown {
  diagnosis: Diagnosis;
  /** The diagnosis the person chose, or nothing. */
  sees: string;
  strings: Strings;
  /** Address of the handbook, when the checker stands on another site; links then open there. */
  handbook: string;
  choose: (id: string) => void;
}

/** Puts an answer into the page, with its buttons. Every value in it is escaped by the template. */
export function showAnswer(target: HTMLElement, { diagnosis, sees, strings, handbook, choose }: Shown): void {
  putHtml(target, answerHtml(diagnosis, strings));
  addCopyButtons(target, strings);
  askWhich(target, diagnosis, sees, strings, choose);
  linkToHandbook(target, handbook);
}
