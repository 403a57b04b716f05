import { clientById } from '../precedence/clients/all.ts';
import { commandsFor } from '../precedence/commands.ts';
import type { Prediction } from '../precedence/predict.ts';
import { precedenceStrings as english, type PrecedenceStrings } from '../strings/en/precedence.ts';
import { type Html, inline, tag } from './inline.ts';

/** What each client does with what is set, side by side. */
export const verdictsHtml = (predictions: Prediction[], strings: PrecedenceStrings = english): Html =>
  tag`<ul class="verdicts">${predictions.map((prediction) => verdictHtml(prediction, strings))}</ul>`;

function verdictHtml(prediction: Prediction, strings: PrecedenceStrings): Html {
  const client = clientById(prediction.client);
  const basis = client?.readAt ? strings.readInSource : strings.measured;
  return tag`<li class="verdict" data-client="${prediction.client}" data-winner="${prediction.winner ?? ''}">
    <h3 class="verdict-client">${client?.name ?? prediction.client} <span class="verdict-version">${prediction.version} · ${basis}</span></h3>
    <p class="verdict-winner">${winner(prediction, strings)}</p>
    ${prediction.pays.length ? tag`<p><strong>${strings.paid}:</strong> ${prediction.pays.map((one) => strings.pays[one]).join('; ')}</p>` : ''}
    ${warnings(prediction, strings)}
    ${order(prediction, strings)}
    ${commands(prediction, strings)}
  </li>`;
}

function winner({ sentFrom, headers, stops }: Prediction, strings: PrecedenceStrings): Html {
  if (stops) return tag`<strong>${strings.nothing}.</strong> ${strings.stops[stops]}`;
  const shown = Object.entries(headers).map(([name, value]) => tag`<code>${name}: ${value}</code>`);
  return tag`<strong>${strings.wins}: ${sentFrom.map((place) => strings.place[place]).join(' + ')}</strong><br>${strings.as} ${shown.map((one, index) => (index ? tag` ${one}` : one))}`;
}

function warnings({ warnings }: Prediction, strings: PrecedenceStrings): Html | '' {
  if (!warnings.length) return '';
  return tag`<ul class="verdict-warnings">${warnings.map(({ id, places }) => tag`<li>${strings.warning[id]} <span class="verdict-places">(${places.map((place) => strings.place[place]).join(', ')})</span></li>`)}</ul>`;
}

function order({ candidates }: Prediction, strings: PrecedenceStrings): Html | '' {
  if (candidates.length < 2) return '';
  const items = candidates.map(({ place, fate }) => tag`<li data-fate="${fate}">${strings.place[place]} ${strings.fate[fate]}</li>`);
  return tag`<details><summary>${strings.order}</summary><ol>${items}</ol></details>`;
}

function commands(prediction: Prediction, strings: PrecedenceStrings): Html | '' {
  const list = commandsFor(prediction);
  if (!list.length) return '';
  return tag`<details><summary>${strings.change}</summary>${list.map(({ remedy, command }) => tag`<p>${inline(strings.remedy[remedy])}</p><pre tabindex="0"><code>${command}</code></pre>`)}</details>`;
}
