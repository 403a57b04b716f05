import { compile } from '../knowledge/compile.ts';
import type { Content } from '../knowledge/content.ts';
import { cataloguesOf } from '../knowledge/translations.ts';
import { textsOf } from '../translation/texts.ts';

/** Where a translation and the English texts have parted. */
export interface Parted {
  file: string;
  why: string;
}

/** Pages with texts that a language lacks, and files of translations with texts that stand on no page any more. */
export function untranslated(content: Content): Parted[] {
  const known = cataloguesOf(content);
  const missing = Object.entries(known).flatMap(([language, catalogue]) =>
    [...content.diagnoses, ...content.credentials].flatMap((entry): Parted[] => {
      const texts = textsOf(compile({ ...content, diagnoses: [], credentials: [], [entry.file.collection]: [entry] }));
      const count = texts.filter((text) => !catalogue.has(text)).length;
      return count ? [{ file: entry.file.path, why: `${count} texts are not in ${language}` }] : [];
    }),
  );
  const english = new Set(textsOf(compile(content)));
  const outdated = content.translations.flatMap(({ data, file }): Parted[] => {
    const count = data.filter(({ source }) => !english.has(source)).length;
    return count ? [{ file: file.path, why: `${count} texts stand on no page any more` }] : [];
  });
  return [...missing, ...outdated];
}
