import type { Prediction } from '../precedence/predict.ts';
import { type Html, tag } from './inline.ts';
import { precedenceStrings as strings } from './precedence-strings.ts';
import { nameOf, type Verdict, verdictOf } from './verdict.ts';

/** What each client does with what is set, side by side. */
export const verdictsHtml = (predictions: Prediction[]): Html => tag`<ul class="verdicts">${predictions.map(verdictHtml)}</ul>`;

function verdictHtml(prediction: Prediction): Html {
  const { client, basis, outcome, why, headers, paid, warnings, commands } = verdictOf(prediction);
  return tag`<li class="verdict" data-client="${prediction.client}" data-winner="${prediction.winner ?? ''}">
    <h3 class="verdict-client">${client} <span class="verdict-version">${basis}</span></h3>
    <p class="verdict-winner"><strong>${outcome}</strong> ${why}${headers.length ? tag`<br>${strings.as}${headers.map((one) => tag` <code>${one}</code>`)}` : ''}</p>
    ${paid ? tag`<p><strong>${strings.paid}:</strong> ${paid}</p>` : ''}
    ${warnings.length ? tag`<ul class="verdict-warnings">${warnings.map(({ words, places }) => tag`<li>${words} <span class="verdict-places">(${places})</span></li>`)}</ul>` : ''}
    ${order(prediction)}
    ${change(commands)}
  </li>`;
}

function order({ candidates }: Prediction): Html | '' {
  if (candidates.length < 2) return '';
  const items = candidates.map(({ place, fate }) => tag`<li data-fate="${fate}">${nameOf(place)} ${strings.fate[fate]}</li>`);
  return tag`<details><summary>${strings.order}</summary><ol>${items}</ol></details>`;
}

function change(commands: Verdict['commands']): Html | '' {
  if (!commands.length) return '';
  return tag`<details><summary>${strings.change}</summary>${commands.map(({ words, command }) => tag`<p>${words}</p><pre tabindex="0"><code>${command}</code></pre>`)}</details>`;
}
