import { type Html, tag } from '../../answer/inline.ts';
import type { Strings } from '../../answer/strings.ts';

/** The inside of a checker, the same on the handbook's pages, in its frame and on other sites. */
export function checkerMarkup(id: string, strings: Strings, { embedded = false, label = strings.checker.label } = {}): Html {
  const words = strings.checker;
  const note = embedded ? words.noteEmbedded : words.note;
  const examples = Object.entries(words.example).map(([name, text]) => tag`<button type="button" data-example="${name}">${text}</button>`);
  return tag`<div class="checker not-content">
    <form method="post" action="/api/answer">
      <label class="checker-label" for="${id}-text">${label}</label>
      <div class="checker-box">
        <div class="checker-mirror" aria-hidden="true" dir="auto"></div>
        <textarea id="${id}-text" name="text" rows="7" spellcheck="false" autocomplete="off" autocapitalize="off" autocorrect="off" dir="auto" aria-describedby="${id}-note" placeholder="${words.placeholder}"></textarea>
      </div>
      <p class="checker-note" id="${id}-note"><span class="needs-script">${note}${words.pagesAreEnglish ? ` ${words.pagesAreEnglish}` : ''}</span><noscript>${words.noScript}</noscript></p>
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
