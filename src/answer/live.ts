import type { CheckPlan, PlannedRequest, Refusal } from '../live/types.ts';
import type { CheckResponse } from '../schemas/check.ts';
import { strings as english, type Strings } from '../strings/en/answer.ts';
import { answerHtml, code } from './answer.ts';
import { type Html, inline, tag } from './inline.ts';

/** On a page of another site: nothing is asked of the API, not even whether it checks, before this button is pressed. */
export const offerHtml = (api: string, strings: Strings): Html =>
  tag`<section class="live"><p><strong>${strings.live.title}</strong></p><p>${strings.live.offer.replace('{site}', new URL(api).host)}</p>
    <button type="button" class="live-ask">${strings.live.show}</button></section>`;

/**
 * What would be sent, what it costs and what it can prove, with the choices a person has.
 * @param through origin of the API when the page stands on another site
 */
export function previewHtml(planned: CheckPlan, upstream: string, strings: Strings = english, through = ''): Html {
  const words = strings.live;
  const choices = planned.probe === 'organization' ? '' : step(words);
  return tag`<details class="live"><summary>${words.title}</summary>
    <p>${words.lead.replace('{site}', through ? new URL(through).host : words.thisSite)}</p>
    <div class="live-plan">${planHtml(planned, upstream, strings)}</div>
    <form class="live-form">
      <label>${words.header} <select name="header"><option value="bearer">Authorization: Bearer</option><option value="x-api-key">x-api-key</option></select></label>
      <label>${words.workspace} <input name="workspaceId" pattern="wrkspc_[A-Za-z0-9]+" autocomplete="off" spellcheck="false"></label>
      ${choices}
      <button type="submit" class="checker-submit">${words.send}</button>
    </form>
    <div class="live-result" role="status"></div>
  </details>`;
}

/** The part that a choice changes; the form beside it is left alone, with what stands in it and where the keyboard is. */
export const planHtml = (planned: CheckPlan, upstream: string, { live: words }: Strings): Html =>
  tag`${planned.requests.map((request) => sentHtml(request, upstream))}
    <dl><dt>${words.cost}</dt><dd>${planned.cost}</dd><dt>${words.canProve}</dt><dd>${planned.canProve}</dd><dt>${words.cannotProve}</dt><dd>${planned.cannotProve}</dd></dl>`;

const step = (words: Strings['live']): Html =>
  tag`<label class="live-step"><input type="checkbox" name="step" value="message"> ${words.step}</label>`;

const sentHtml = ({ method, path, headers, body }: PlannedRequest, upstream: string): Html =>
  code({
    context: 'http',
    text: [
      `${method} ${upstream}${path}`,
      ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
      ...(body ? ['', body] : []),
    ].join('\n'),
  });

/** A credential that is never sent: why, the question that decides, and what to run oneself. */
export function refusalHtml(
  { reason, docUrl, ask, command }: Refusal,
  origins: { id: string; title: string }[],
  chosen: string,
  strings: Strings = english,
): Html {
  const words = strings.live;
  const options = origins.map(({ id, title }) => tag`<option value="${id}"${id === chosen ? tag` selected` : ''}>${title}</option>`);
  return tag`<section class="live live-never"><p><strong>${words.never}.</strong> ${reason} <a href="${docUrl}">${words.more}</a></p>
    ${ask ? tag`<label>${inline(ask)} ${words.origin} <select name="origin"><option value="">${words.originUnknown}</option>${options}</select></label>` : ''}
    ${command ? tag`<p>${words.run}:</p>${code({ context: 'shell', text: command }, strings)}` : ''}</section>`;
}

/** What came back: the verdict, what it proves and does not prove, and the diagnosis. */
export function resultHtml({ probe, diagnosis }: CheckResponse, strings: Strings = english): Html {
  const words = strings.live;
  const facts = [probe.status ? `${words.status} ${probe.status}` : '', probe.requestId ? `${words.requestId} ${probe.requestId}` : '']
    .filter(Boolean)
    .join(' · ');
  return tag`<div class="live-verdict" data-verdict="${probe.verdict}"><p><strong>${words.verdict[probe.verdict]}.</strong> ${probe.reason}</p>
    ${facts ? tag`<p class="answer-date">${facts}</p>` : ''}<p>${words.cannotProve}: ${probe.cannotProve}</p></div>
    ${diagnosis ? answerHtml(diagnosis, strings) : ''}`;
}

/**
 * A refusal of this site, in the words of its problem.
 * @param lang language of these words, where it is not that of the page
 */
export const problemHtml = (title: string, detail: string, lang = ''): Html =>
  tag`<div class="live-verdict" data-verdict="not-sent"><p${lang ? tag` lang="${lang}"` : ''}><strong>${title}.</strong> ${detail}</p></div>`;
