import { checkCompleteness } from './checks/completeness.ts';
import { checkDates } from './checks/dates.ts';
import { checkDuplicates } from './checks/duplicates.ts';
import { checkFacts } from './checks/facts.ts';
import { checkFourfold } from './checks/fourfold.ts';
import { checkProse } from './checks/prose.ts';
import { checkReferences } from './checks/references.ts';
import { checkReleased } from './checks/released.ts';
import { checkSamples } from './checks/samples.ts';
import { checkSchemas } from './checks/schema.ts';
import { checkSecrets } from './checks/secrets.ts';
import { checkTranslations } from './checks/translations.ts';
import { type Content, toContent } from './content.ts';
import type { ContentFile } from './content-file.ts';
import type { Problem } from './problem.ts';

/** A check takes the whole content and returns every problem it finds. To add one, add a file and name it here. */
export type Check = (content: Content) => Problem[];

const CHECKS: Check[] = [
  checkSchemas,
  checkCompleteness,
  checkDuplicates,
  checkReferences,
  checkReleased,
  checkFourfold,
  checkFacts,
  checkSecrets,
  checkDates,
  checkProse,
  checkTranslations,
];

/** All mistakes of the content at once. The samples run only on content that is otherwise sound. */
export function checkContent(files: ContentFile[]): Problem[] {
  const content = toContent(files);
  const problems = CHECKS.flatMap((check) => check(content));
  const all = problems.length ? problems : checkSamples(content);
  return all.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
}
