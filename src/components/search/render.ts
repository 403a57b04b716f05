import { type Html, inline, tag } from '../../answer/inline.ts';
import type { Alternative, Diagnosis } from '../../diagnosis/types.ts';
import type { SearchStrings } from '../../strings/en/search.ts';
import type { Found } from './pagefind-door.ts';

/** Other causes shown in the list; the page has them all. */
const MOST_ALTERNATIVES = 2;

/** Whether the text says something to the engine: a diagnosis, or a credential it knows. */
export const speaks = ({ id, credentials }: Diagnosis): boolean => id !== null || credentials.length > 0;

/** Both doors as one list: the diagnosis with its outcome and first step, then what it could also be and the pages with these words. */
export function listHtml(diagnosis: Diagnosis | undefined, pages: Found[], words: SearchStrings): Html {
  const items = (some: Found[]): Html[] => some.map((page) => pageItem(page, words));
  if (!diagnosis || !speaks(diagnosis)) return tag`${items(pages)}`;
  const others = diagnosis.alternatives.slice(0, MOST_ALTERNATIVES);
  const elsewhere = pages.filter(({ url }) => url !== diagnosis.docUrl);
  // A mere guess has no better guesses beside it: then the words stand before them.
  const wordsFirst = diagnosis.confidence === 'possible';
  const listed = new Set(wordsFirst ? elsewhere.map(({ url }) => url) : others.map(({ docUrl }) => docUrl));
  const alternatives = others.filter(({ docUrl }) => !wordsFirst || !listed.has(docUrl)).map((one) => alternativeItem(one, words));
  const found = items(elsewhere.filter(({ url }) => wordsFirst || !listed.has(url)));
  return tag`${answerItem(diagnosis, words)}${wordsFirst ? [...found, ...alternatives] : [...alternatives, ...found]}`;
}

const answerItem = ({ id, outcome, confidence, title, docUrl, fix }: Diagnosis, { answer }: SearchStrings): Html =>
  tag`<li class="search-answer" data-outcome="${outcome}" data-diagnosis="${id ?? ''}">
    <p class="search-outcome"><span aria-hidden="true">${answer.sign[outcome]}</span> ${answer.outcome[outcome]} · ${answer.confidence[confidence]}</p>
    <a href="${docUrl}">${title}</a>
    ${fix[0] ? tag`<p>${inline(fix[0].text)}</p>` : ''}
  </li>`;

const alternativeItem = ({ docUrl, title, tell }: Alternative, { answer }: SearchStrings): Html =>
  tag`<li class="search-other"><p class="search-kind">${answer.alternatives}</p><a href="${docUrl}">${title}</a><p>${inline(tell)}</p></li>`;

function pageItem({ url, title, excerpt, kind }: Found, { values }: SearchStrings): Html {
  const item = tag`<li class="search-page"><p class="search-kind">${(values.kind as Record<string, string>)[kind] ?? kind}</p><a href="${url}">${title}</a>`;
  // Pagefind has escaped the excerpt; only its marks are markup.
  return tag`${item}<p data-excerpt="${excerpt}"></p></li>`;
}

/** Puts the excerpts in: text and marks only, whatever the index holds. */
export function fillExcerpts(list: HTMLElement): void {
  for (const place of list.querySelectorAll<HTMLElement>('[data-excerpt]')) {
    const parsed = new DOMParser().parseFromString(place.dataset.excerpt ?? '', 'text/html');
    place.removeAttribute('data-excerpt');
    for (const node of parsed.body.childNodes) {
      const marked = node.nodeName === 'MARK' ? document.createElement('mark') : undefined;
      if (marked) marked.textContent = node.textContent;
      place.append(marked ?? node.textContent ?? '');
    }
  }
}
