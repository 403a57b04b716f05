import type { Diagnosis } from '../diagnosis/types.ts';
import { strings as english, type Strings } from '../strings/en/answer.ts';
import { verdictsMarkdown } from './precedence-markdown.ts';

/** Longest part of the text that goes into a report. */
const LONGEST_TEXT = 4000;

/** A diagnosis as Markdown that is safe to post in a GitHub issue: no value of any credential is in it. */
export function reportMarkdown(diagnosis: Diagnosis, site: string, strings: Strings = english): string {
  const { report, precedence } = strings;
  const credentials = diagnosis.credentials.map(
    (seen) =>
      `- \`${seen.prefix || seen.carrier}\`${seen.carrier ? ` ${strings.standsIn} \`${seen.carrier}\`` : ''}: ${seen.faults.map(({ words }) => words).join('; ') || strings.noFaults}`,
  );
  return [
    `**${diagnosis.title}** (${strings.outcome[diagnosis.outcome]}, ${strings.confidence[diagnosis.confidence]})`,
    '',
    diagnosis.because.length ? `${report.because}:\n${diagnosis.because.map(({ words }) => `- ${words}`).join('\n')}\n` : '',
    credentials.length ? `${report.credentials}:\n${credentials.join('\n')}\n` : '',
    diagnosis.precedence.length ? `${precedence.title}:\n${verdictsMarkdown(diagnosis.precedence, precedence)}\n` : '',
    `${report.text}:`,
    fence(withoutPeople(diagnosis.redacted.slice(0, LONGEST_TEXT))),
    '',
    `${report.by}: ${site}${diagnosis.docUrl}`,
  ]
    .filter((line, index, all) => line !== '' || all[index - 1] !== '')
    .join('\n');
}

/** Names of people that a log carries: e-mail addresses and home directories. */
const withoutPeople = (text: string): string =>
  text
    .replace(/[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g, '[e-mail]')
    .replace(/((?:\/Users|\/home|[A-Z]:\\{1,4}Users)[\\/]{1,4})[^\s\\/"']+/gi, '$1[user]');

/** A fence longer than any run of back-ticks in the text, so that the text cannot end it. */
function fence(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((run) => run[0].length));
  const ticks = '`'.repeat(longest + 1);
  return `${ticks}text\n${text}\n${ticks}`;
}
