import { clientById } from '../precedence/clients/all.ts';
import { commandsFor } from '../precedence/commands.ts';
import type { Prediction } from '../precedence/predict.ts';
import type { Place } from '../precedence/types.ts';
import { type Html, tag } from './inline.ts';
import { precedenceStrings as strings } from './precedence-strings.ts';

/** What each client does with what is set, side by side. */
export const verdictsHtml = (predictions: Prediction[]): Html => tag`<ul class="verdicts">${predictions.map(verdictHtml)}</ul>`;

function verdictHtml(prediction: Prediction): Html {
  const client = clientById(prediction.client);
  const basis = client?.readAt ? strings.readInSource : strings.measured;
  return tag`<li class="verdict" data-client="${prediction.client}" data-winner="${prediction.winner ?? ''}">
    <h3 class="verdict-client">${client?.name ?? prediction.client} <span class="verdict-version">${prediction.version} · ${basis}</span></h3>
    <p class="verdict-winner">${winner(prediction)}</p>
    ${prediction.pays.length ? tag`<p><strong>${strings.paid}:</strong> ${prediction.pays.map((one) => strings.pays[one]).join('; ')}</p>` : ''}
    ${warnings(prediction)}
    ${order(prediction)}
    ${commands(prediction)}
  </li>`;
}

function winner({ sentFrom, headers, stops }: Prediction): Html {
  if (stops) return tag`<strong>${strings.nothing}.</strong> ${strings.stops[stops]}`;
  const shown = Object.entries(headers).map(([name, value]) => tag`<code>${name}: ${value}</code>`);
  return tag`<strong>${strings.wins}: ${sentFrom.map(name).join(' + ')}</strong><br>${strings.as} ${shown.map((one, index) => (index ? tag` ${one}` : one))}`;
}

function warnings({ warnings }: Prediction): Html | '' {
  if (!warnings.length) return '';
  return tag`<ul class="verdict-warnings">${warnings.map(({ id, places }) => tag`<li>${strings.warning[id]} <span class="verdict-places">(${places.map(name).join(', ')})</span></li>`)}</ul>`;
}

function order({ candidates }: Prediction): Html | '' {
  if (candidates.length < 2) return '';
  const items = candidates.map(({ place, fate }) => tag`<li data-fate="${fate}">${name(place)} ${strings.fate[fate]}</li>`);
  return tag`<details><summary>${strings.order}</summary><ol>${items}</ol></details>`;
}

function commands(prediction: Prediction): Html | '' {
  const list = commandsFor(prediction);
  if (!list.length) return '';
  return tag`<details><summary>${strings.change}</summary>${list.map(({ words, command }) => tag`<p>${words}</p><pre tabindex="0"><code>${command}</code></pre>`)}</details>`;
}

const name = (place: Place): string => strings.place[place];
