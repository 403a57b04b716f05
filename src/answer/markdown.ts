import type { CredentialSeen, Diagnosis, Step } from '../diagnosis/types.ts';
import { strings as english, type Strings } from '../strings/en/answer.ts';
import { verdictsMarkdown } from './precedence-markdown.ts';

/** A diagnosis as Markdown for a reader without a browser. What was pasted is not in it, not even redacted. */
export function answerMarkdown(diagnosis: Diagnosis, site: string, strings: Strings = english): string {
  const { title, summary, outcome, confidence, because, alternatives, evidence, docUrl } = diagnosis;
  return [
    `# ${title}\n\n${strings.outcome[outcome]} (${strings.confidence[confidence]}). ${summary}`,
    steps(strings.fix, diagnosis.fix),
    precedence(diagnosis, site, strings),
    list(
      strings.why,
      because.map(({ words }) => words),
    ),
    list(
      strings.credentials,
      diagnosis.credentials.map((seen) => credential(seen, strings)),
    ),
    steps(strings.confirm, diagnosis.confirm),
    steps(strings.verify, diagnosis.verify),
    steps(strings.escalate, diagnosis.escalate),
    list(
      strings.alternatives,
      alternatives.map((one) => `[${one.title}](${site}${one.docUrl}): ${one.tell}`),
    ),
    list(
      strings.evidence,
      evidence.map(
        (one) =>
          `[${one.title}](${one.url}) (${one.kind === 'report' ? `${strings.state[one.state]}, ${strings.lookedAt}` : strings.dated} ${one.date})`,
      ),
    ),
    `${strings.page}: ${site}${docUrl}\n`,
  ]
    .filter(Boolean)
    .join('\n\n');
}

const precedence = ({ precedence: predictions }: Diagnosis, site: string, { precedence: words }: Strings): string =>
  predictions.length
    ? `## ${words.title}\n\n${words.lead}\n\n${verdictsMarkdown(predictions, words)}\n\n[${words.more}](${site}${words.page})`
    : '';

const list = (title: string, items: string[]): string =>
  items.length ? `## ${title}\n\n${items.map((item) => `- ${item}`).join('\n')}` : '';

function steps(title: string, all: Step[]): string {
  const items = all.map(({ text, code = [] }, index) => [`${index + 1}. ${text}`, ...code.map(block)].join('\n\n'));
  return items.length ? `## ${title}\n\n${items.join('\n')}` : '';
}

/** Indented below its step. */
const block = ({ context, text }: { context: string; text: string }): string =>
  [`\`\`\`${context}`, ...text.trimEnd().split('\n'), '```'].map((line) => `   ${line}`).join('\n');

function credential({ prefix, carrier, faults, ask }: CredentialSeen, strings: Strings): string {
  const place = prefix && carrier ? ` ${strings.standsIn} \`${carrier}\`` : '';
  const shape = faults.map(({ words }) => words).join('; ') || strings.noFaults;
  return `\`${prefix || carrier}\`${place}: ${shape}${ask ? `. ${ask}` : ''}`;
}
