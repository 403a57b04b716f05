import type { Check } from '../check.ts';

/** Commands, names and addresses are the same in every language: a reader compares them letter by letter. */
export const checkTranslations: Check = ({ translations }) =>
  translations.flatMap(({ data, file }) =>
    data.flatMap(({ source, target }, index) =>
      keptOf(source)
        .filter((piece) => !target.includes(piece))
        .map((piece) => ({
          file: file.path,
          line: file.lineOf([index, 'target']),
          field: `[${index}].target`,
          message: `lacks ${piece} of the source: what stands in back-ticks, the target of a link and an address stay as they are`,
        })),
    ),
  );

/** What stands in back-ticks, where a link goes, and addresses. */
const keptOf = (text: string): string[] => [...text.matchAll(/`[^`]+`|\]\([^)]+\)|https:\/\/[^\s<>"'`)]*[\w/]/g)].map(([piece]) => piece);
