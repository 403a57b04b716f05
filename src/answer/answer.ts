import type { Alternative, CredentialSeen, Diagnosis, Evidence, Step } from '../diagnosis/types.ts';
import { strings as english, type Strings } from '../strings/en/answer.ts';
import { highlight } from './highlight.ts';
import { type Html, inline, tag } from './inline.ts';
import { verdictsHtml } from './precedence.ts';
import { shapeHtml } from './shape.ts';

/** A diagnosis as HTML: the widget puts it into the page, the API into the answer page. Everything is escaped. */
export function answerHtml(diagnosis: Diagnosis, strings: Strings = english): Html {
  const { outcome } = diagnosis;
  return tag`<article class="answer" data-outcome="${outcome}" data-diagnosis="${diagnosis.id ?? ''}">
    <header class="answer-head">
      <p class="answer-outcome"><span aria-hidden="true">${strings.sign[outcome]}</span> ${strings.outcome[outcome]} <span class="answer-confidence">· ${strings.confidence[diagnosis.confidence]}</span></p>
      <h2 class="answer-title"><a href="${diagnosis.docUrl}">${diagnosis.title}</a></h2>
      <p class="answer-summary">${inline(diagnosis.summary)}</p>
    </header>
    ${steps(strings, strings.fix, diagnosis.fix, true)}
    ${precedence(strings, diagnosis)}
    ${why(strings, diagnosis)}
    ${credentials(strings, diagnosis.credentials)}
    ${steps(strings, strings.confirm, diagnosis.confirm)}
    ${steps(strings, strings.verify, diagnosis.verify)}
    ${steps(strings, strings.escalate, diagnosis.escalate)}
    ${alternatives(strings, diagnosis.alternatives)}
    ${evidence(strings, diagnosis.evidence)}
    <p class="answer-page"><a href="${diagnosis.docUrl}">${strings.page} →</a></p>
  </article>`;
}

/** Titles of threads and sources are in English, whatever language the words around them are in. */
const titlesLang = ({ language }: Strings): Html | '' => (language === 'en' ? '' : tag` lang="en"`);

function section(title: string, body: Html, open = false, count = 0): Html {
  return tag`<details class="answer-section"${open ? tag` open` : ''}><summary>${title}${count ? tag` <span class="answer-count">${count}</span>` : ''}</summary>${body}</details>`;
}

function steps(strings: Strings, title: string, list: Step[], open = false): Html | '' {
  if (!list.length) return '';
  return section(
    title,
    tag`<ol class="answer-steps">${list.map((step) => tag`<li>${inline(step.text)}${(step.code ?? []).map((one) => code(one, strings))}</li>`)}</ol>`,
    open,
  );
}

/** One command; the widget adds the copy button, so that without JavaScript there is none that does nothing. */
export const code = ({ context, text }: { context: string; text: string }, strings: Strings = english): Html =>
  tag`<figure class="answer-code"><figcaption>${(strings.context as Record<string, string>)[context] ?? context}</figcaption><pre tabindex="0"><code>${text}</code></pre></figure>`;

function precedence({ precedence: words }: Strings, { precedence: predictions }: Diagnosis): Html | '' {
  if (!predictions.length) return '';
  return section(
    words.title,
    tag`<p>${words.lead}</p>${verdictsHtml(predictions, words)}<p><a href="${words.page}">${words.more} →</a></p>`,
    true,
    predictions.length,
  );
}

function why(strings: Strings, { because, redacted }: Diagnosis): Html {
  const reasons = because.length ? tag`<ul>${because.map(({ words }) => tag`<li>${words}</li>`)}</ul>` : tag`<p>${strings.whyNothing}</p>`;
  const pieces = highlight(redacted, because).map(({ text, marked }) => (marked ? tag`<mark>${text}</mark>` : text));
  const shown = redacted.trim()
    ? tag`<p class="answer-label">${strings.redacted}</p><pre class="answer-redacted" tabindex="0" dir="auto">${pieces}</pre>`
    : '';
  return section(strings.why, tag`${reasons}${shown}`, because.length > 0, because.length);
}

function credentials(strings: Strings, list: CredentialSeen[]): Html | '' {
  if (!list.length) return '';
  return section(
    strings.credentials,
    tag`<ul class="answer-credentials">${list.map((seen) => credential(strings, seen))}</ul>`,
    list.some(({ faults, ask }) => faults.length > 0 || ask !== ''),
    list.length,
  );
}

function credential(strings: Strings, seen: CredentialSeen): Html {
  const faults = seen.faults.length ? seen.faults.map(({ words }) => words).join('; ') : strings.noFaults;
  return tag`<li><p><a href="${seen.docUrl}"><code>${seen.prefix || seen.carrier}</code></a> ${seen.vendor}${seen.carrier && seen.prefix ? tag` · ${strings.standsIn} <code>${seen.carrier}</code>` : ''} · ${strings.lengthClass[seen.lengthClass]}</p>
    <p><strong>${strings.faults}:</strong> ${faults}</p>${shapeHtml(seen, strings)}
    ${places(strings.worksIn, seen.worksIn)}${places(strings.failsIn, seen.failsIn)}
    ${seen.ask ? tag`<p class="answer-ask">${inline(seen.ask)}</p>` : ''}</li>`;
}

const places = (title: string, list: string[]): Html | '' =>
  list.length ? tag`<p><strong>${title}:</strong></p><ul>${list.map((place) => tag`<li>${inline(place)}</li>`)}</ul>` : '';

function alternatives(strings: Strings, list: Alternative[]): Html | '' {
  if (!list.length) return '';
  const items = list.map(({ title, docUrl, tell }) => tag`<li><a href="${docUrl}">${title}</a><br>${inline(tell)}</li>`);
  return section(strings.alternatives, tag`<ul class="answer-alternatives">${items}</ul>`, false, list.length);
}

function evidence(strings: Strings, list: Evidence[]): Html | '' {
  if (!list.length) return '';
  const items = list.map(({ title, url, date, kind, state }) => {
    const note = kind === 'report' ? `${strings.state[state]}, ${strings.lookedAt} ${date}` : `${strings.dated} ${date}`;
    return tag`<li><a href="${url}" rel="noreferrer"${titlesLang(strings)}>${title}</a> <span class="answer-date">(${note})</span></li>`;
  });
  return section(strings.evidence, tag`<ul>${items}</ul>`, false, list.length);
}
