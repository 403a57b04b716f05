import type { Knowledge } from '../diagnosis/types.ts';
import { checkContent } from './check.ts';
import { compile } from './compile.ts';
import { toContent } from './content.ts';
import { ContentError } from './problem.ts';
import { readContentFiles } from './read.ts';
import { translationsOf } from './translations.ts';
import { readWords } from './words.ts';

/**
 * The knowledge, straight from the content.
 * @throws ContentError with every mistake when the content is not sound and `check` is on.
 */
export function loadKnowledge({ check = false }: { check?: boolean } = {}): Knowledge {
  const files = readContentFiles();
  const problems = check ? checkContent(files) : [];
  if (problems.length) throw new ContentError(problems);
  return { ...compile(toContent(files)), words: readWords() };
}

/** The given texts in each language there are translations for, in the same order; empty where one is not translated. */
export function loadTranslations(texts: string[]): Record<string, string[]> {
  const catalogues = Object.entries(translationsOf(toContent(readContentFiles())));
  return Object.fromEntries(catalogues.map(([language, known]) => [language, texts.map((text) => known.get(text) ?? '')]));
}
