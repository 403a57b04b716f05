import type { Knowledge } from '../diagnosis/types.ts';
import { textsOf } from '../translation/texts.ts';
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
  const content = toContent(files);
  const knowledge = compile(content);
  return { ...knowledge, words: readWords(), translations: translationsOf(content, textsOf(knowledge)) };
}
