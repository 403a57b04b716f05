import type { Prediction } from '../precedence/predict.ts';
import type { PrecedenceStrings } from '../strings/en/precedence.ts';
import { verdictOf } from './verdict.ts';

/** What each client does with what is set, as a Markdown list: who wins, who pays, what to beware of, what changes it. */
export const verdictsMarkdown = (predictions: Prediction[], strings: PrecedenceStrings): string =>
  predictions.map((one) => verdict(one, strings)).join('\n');

function verdict(prediction: Prediction, strings: PrecedenceStrings): string {
  const { client, basis, outcome, why, headers, paid, warnings, commands } = verdictOf(prediction, strings);
  const as = headers.length ? ` ${strings.as} ${headers.map((one) => `\`${one}\``).join(' ')}` : '';
  return [
    `- **${client}** (${basis}). ${outcome}${why ? ` ${why}` : ''}${as}`,
    ...(paid ? [`${strings.paid}: ${paid}`] : []),
    ...warnings.map(({ words, places }) => `${words} (${places})`),
    ...commands.map(({ words, command }) => `${strings.change}. ${words} \`${command}\``),
  ].join('\n  - ');
}
