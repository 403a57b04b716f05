import type { Check } from '../check.ts';
import type { Content } from '../content.ts';

/** Kinds of source that show a message at first hand: the vendor's own text or code, or our own run of the vendor's client. */
const FIRST_HAND = ['official-docs', 'official-code', 'announcement', 'measurement'];

/**
 * A diagnosis stands on four legs: a page, rules, a sample, and a witness for its message.
 * The first three are fields of the page that the schema asks for; this looks for the fourth,
 * so that no page rests on hearsay alone.
 */
export const checkFourfold: Check = (content) => {
  const witnesses = witnessesOf(content);
  return content.diagnoses.flatMap(({ id, data, file }) =>
    data.messages.some(({ source }) => witnesses.has(source))
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
};

/** Ids of the reports that were read and of the sources at first hand. */
const witnessesOf = ({ reports, sources }: Content): Set<string> =>
  new Set([
    ...reports.filter(({ data }) => data.state !== 'unread').map(({ id }) => id),
    ...sources.filter(({ data }) => FIRST_HAND.includes(data.kind)).map(({ id }) => id),
  ]);
