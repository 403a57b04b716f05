import { type Html, tag } from '../../answer/inline.ts';
import type { Strings } from '../../strings/en/answer.ts';

interface Place {
  /** Not on a page of the handbook: no live check of its own is promised. */
  embedded?: boolean;
  /** The label above the box, when not the usual one. */
  label?: string;
  /** Where the form goes without JavaScript; empty where the form is made by script, so that it can go nowhere. */
  postsTo?: string;
}

/** The inside of a checker, the same on the handbook's pages, in its frame and on other sites. */
export function checkerMarkup(id: string, strings: Strings, place: Place = {}): Html {
  const { embedded = false, label = strings.checker.label, postsTo = '/api/answer' } = place;
  const words = strings.checker;
  const note = embedded ? words.noteEmbedded : words.note;
  const examples = Object.entries(words.example).map(([name, text]) => tag`<button type="button" data-example="${name}">${text}</button>`);
  return tag`<div class="checker not-content">
    <form${postsTo ? tag` method="post" action="${postsTo}"` : ''}>
      <input type="hidden" name="language" value="${strings.language}">
      <label class="checker-label" for="${id}-text">${label}</label>
      <div class="checker-box">
        <div class="checker-mirror" aria-hidden="true" dir="auto"></div>
        <textarea id="${id}-text"${postsTo ? tag` name="text"` : ''} rows="7" spellcheck="false" autocomplete="off" autocapitalize="off" autocorrect="off" dir="auto" aria-describedby="${id}-note" placeholder="${words.placeholder}"></textarea>
      </div>
      <p class="checker-note" id="${id}-note"><span class="needs-script">${note}${words.articlesAreEnglish ? ` ${words.articlesAreEnglish}` : ''}</span><noscript>${words.noScript}</noscript></p>
      <div class="checker-actions">
        <button type="submit" class="checker-submit">${words.submit}</button>
        <button type="button" class="checker-clear" hidden>${words.clear}</button>
        <label class="checker-reveal" hidden><input type="checkbox"> ${words.reveal}</label>
      </div>
      <div class="checker-examples needs-script"><span>${words.examples}</span>${examples}</div>
    </form>
    <p class="checker-status" role="status"></p>
    <div class="checker-answer"></div>
    <div class="checker-live"></div>
    <div class="checker-share" hidden><button type="button" class="checker-report">${words.share}</button></div>
  </div>`;
}
