import type { Check } from '../check.ts';
import type { Content } from '../content.ts';

/** Kinds of source that show a message at first hand: the vendor's own text or code, or our own run of the vendor's client. */
const FIRST_HAND = ['official-docs', 'official-code', 'announcement', 'measurement'];

/**
 * A diagnosis stands on four legs: a page, rules, a sample, and a witness for its message.
 * The first three are fields of the page that the schema asks for; this looks for the fourth,
 * so that no page rests on hearsay alone.
 */
export const checkFourfold: Check = (content) =>
  content.diagnoses.flatMap(({ id, data, file }) =>
    data.messages.some(({ source }) => isWitness(content, source))
      ? []
      : [
          {
            file: file.path,
            line: file.lineOf(['messages']),
            field: 'messages',
            message: `no report we read and no official source shows a message of "${id}": name one as the \`source\` of a message`,
          },
        ],
  );

function isWitness(content: Content, id: string): boolean {
  const report = content.reports.find((one) => one.id === id);
  if (report) return report.data.state !== 'unread';
  const source = content.sources.find((one) => one.id === id);
  return source !== undefined && FIRST_HAND.includes(source.data.kind);
}
