import { compile } from '../knowledge/compile.ts';
import type { Content } from '../knowledge/content.ts';
import { cataloguesOf } from '../knowledge/translations.ts';
import { textsOf } from '../translation/texts.ts';

/** A text that is in one language and not in the other. */
export interface Parted {
  file: string;
  why: string;
}

/** Longest piece of a text that is told, in characters. */
const TOLD = 60;

/** Texts of pages that a language lacks, and texts of translations that stand on no page any more. */
export function untranslated(content: Content): Parted[] {
  const missing = Object.entries(cataloguesOf(content)).flatMap(([language, known]) =>
    textsByFile(content).flatMap(({ file, texts }) =>
      texts.filter((text) => !known.has(text)).map((text) => ({ file, why: `not in ${language}: ${told(text)}` })),
    ),
  );
  const english = new Set(textsByFile(content).flatMap(({ texts }) => texts));
  const outdated = content.translations.flatMap(({ data, file }) =>
    data
      .filter(({ source }) => !english.has(source))
      .map(({ source }) => ({ file: file.path, why: `on no page any more: ${told(source)}` })),
  );
  return [...missing, ...outdated];
}

function textsByFile(content: Content): { file: string; texts: string[] }[] {
  const none = { ...content, diagnoses: [], credentials: [] };
  return [
    ...content.diagnoses.map((one) => ({ file: one.file.path, texts: textsOf(compile({ ...none, diagnoses: [one] })) })),
    ...content.credentials.map((one) => ({ file: one.file.path, texts: textsOf(compile({ ...none, credentials: [one] })) })),
  ];
}

const told = (text: string): string => (text.length > TOLD ? `${text.slice(0, TOLD)}…` : text);
