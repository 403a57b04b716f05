import { languageOf } from '../../strings/language.ts';

/** Whether a page has a Markdown twin: pages of the handbook have one; translations, a team's own notes and the page for lost readers have none. */
export const hasTwin = (entry: { id: string; filePath: string }): boolean =>
  entry.filePath.startsWith('src/content/docs/') && entry.id !== '404' && languageOf(entry.id) === 'en';
