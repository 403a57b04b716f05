import type { Knowledge } from '../diagnosis/types.ts';
import { checkContent } from './check.ts';
import { compile } from './compile.ts';
import { toContent } from './content.ts';
import { ContentError } from './problem.ts';
import { readContentFiles } from './read.ts';
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
