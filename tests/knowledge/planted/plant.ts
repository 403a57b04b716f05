import { checkContent } from '../../../src/knowledge/check.ts';
import { type ContentFile, parseContentFile } from '../../../src/knowledge/content-file.ts';
import type { Problem } from '../../../src/knowledge/problem.ts';
import { readContentFiles } from '../../../src/knowledge/read.ts';

/** A mistake an author can make, and what the check must say of it. */
export interface Fault {
  name: string;
  problems: () => Problem[];
  field: RegExp;
  message: RegExp;
  /** Whether the line of the mistake must be told. */
  line?: boolean;
}

export const sound = readContentFiles();
export const DIAGNOSIS = 'src/content/docs/diagnoses/invalid-api-key.md';
export const CREDENTIAL = 'src/content/docs/credentials/api-key-workspace.md';
export const TRANSLATION = 'src/content/translations/zh-cn/oauth-login-failed.yaml';
export const REPORT = 'src/content/reports/anthropics-claude-code-6058.yaml';

export const textOf = (path: string): string => sound.find((file) => file.path === path)?.text ?? '';

/** The real content with one file changed or added. */
export const withFile = (path: string, text: string): ContentFile[] => [
  ...sound.filter((file) => file.path !== path),
  parseContentFile(path, text),
];

/** The real content with a mistake in one of its files, checked. */
export const plant = (path: string, change: (text: string) => string): Problem[] => checkContent(withFile(path, change(textOf(path))));
