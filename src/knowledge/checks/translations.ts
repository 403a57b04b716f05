import { LANGUAGES } from '../../strings/language.ts';
import type { Check } from '../check.ts';
import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import { folderOf } from '../translations.ts';

/** Commands, names and addresses are the same in every language: a reader compares them letter by letter. */
export const checkTranslations: Check = ({ translations }) => [...kept(translations), ...spoken(translations), ...agreed(translations)];

type Translations = Content['translations'];

const kept = (translations: Translations): Problem[] =>
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

const TRANSLATED: string[] = LANGUAGES.filter((language) => language !== 'en');

/** A folder with another name is read by nobody. */
const spoken = (translations: Translations): Problem[] =>
  translations
    .filter(({ id }) => !TRANSLATED.includes(folderOf(id)))
    .map(({ id, file }) => ({
      file: file.path,
      line: 1,
      field: '',
      message: `"${folderOf(id)}" is no language the site speaks: name the folder ${TRANSLATED.join(' or ')}`,
    }));

/** One English text has one translation, on whatever pages it stands. */
function agreed(translations: Translations): Problem[] {
  const seen = new Map<string, string>();
  return translations.flatMap(({ id, data, file }) =>
    data.flatMap(({ source, target }, index): Problem[] => {
      const key = `${folderOf(id)} ${source}`;
      const other = seen.get(key);
      seen.set(key, other ?? target);
      if (other === undefined || other === target) return [];
      const line = file.lineOf([index, 'target']);
      return [{ file: file.path, line, field: `[${index}].target`, message: `the same text is "${other}" elsewhere: use one of the two` }];
    }),
  );
}

/** What stands in back-ticks, where a link goes, and addresses. */
const keptOf = (text: string): string[] => [...text.matchAll(/`[^`]+`|\]\([^)]+\)|https:\/\/[^\s<>"'`)]*[\w/]/g)].map(([piece]) => piece);
