import type { Prediction } from '../precedence/predict.ts';
import { precedenceStrings as english, type PrecedenceStrings } from '../strings/en/precedence.ts';
import { type Html, inline, tag } from './inline.ts';
import { type Verdict, verdictOf } from './verdict.ts';

/** What each client does with what is set, side by side. */
export const verdictsHtml = (predictions: Prediction[], strings: PrecedenceStrings = english): Html =>
  tag`<ul class="verdicts">${predictions.map((prediction) => verdictHtml(prediction, strings))}</ul>`;

function verdictHtml(prediction: Prediction, strings: PrecedenceStrings): Html {
  const { client, basis, outcome, why, headers, paid, warnings, commands } = verdictOf(prediction, strings);
  return tag`<li class="verdict" data-client="${prediction.client}" data-winner="${prediction.winner ?? ''}">
    <h3 class="verdict-client">${client} <span class="verdict-version">${basis}</span></h3>
    <p class="verdict-winner"><strong>${outcome}</strong> ${why}${headers.length ? tag`<br>${strings.as}${headers.map((one) => tag` <code>${one}</code>`)}` : ''}</p>
    ${paid ? tag`<p><strong>${strings.paid}:</strong> ${paid}</p>` : ''}
    ${warnings.length ? tag`<ul class="verdict-warnings">${warnings.map(({ words, places }) => tag`<li>${words} <span class="verdict-places">(${places})</span></li>`)}</ul>` : ''}
    ${order(prediction, strings)}
    ${change(commands, strings)}
  </li>`;
}

function order({ candidates }: Prediction, strings: PrecedenceStrings): Html | '' {
  if (candidates.length < 2) return '';
  const items = candidates.map(({ place, fate }) => tag`<li data-fate="${fate}">${strings.place[place]} ${strings.fate[fate]}</li>`);
  return tag`<details><summary>${strings.order}</summary><ol>${items}</ol></details>`;
}

function change(commands: Verdict['commands'], strings: PrecedenceStrings): Html | '' {
  if (!commands.length) return '';
  return tag`<details><summary>${strings.change}</summary>${commands.map(({ words, command }) => tag`<p>${inline(words)}</p><pre tabindex="0"><code>${command}</code></pre>`)}</details>`;
}
