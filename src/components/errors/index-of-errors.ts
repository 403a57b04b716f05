import type { DiagnosisPage } from '../../schemas/diagnosis-page.ts';

/** One message of one diagnosis. */
export interface KnownError {
  /** Stable anchor in the index, made of the diagnosis and the message's place on its page. */
  anchor: string;
  text: string;
  from: string;
  id: string;
  title: string;
  outcome: DiagnosisPage['outcome'];
}

/** Signs before a message that must not decide its place in the order. */
const LEADING = /^[^\p{L}\p{N}]+/u;

/** Every message the pages know, in the order of the alphabet; the same words on two pages are two entries. */
export function knownErrors(pages: { id: string; data: DiagnosisPage }[]): KnownError[] {
  return pages
    .flatMap(({ id, data }) =>
      data.messages.map(({ text, from = '' }, index) => ({
        anchor: `${id}-${index + 1}`,
        text: text.trimEnd(),
        from,
        id,
        title: data.title,
        outcome: data.outcome,
      })),
    )
    .sort((a, b) => a.text.replace(LEADING, '').localeCompare(b.text.replace(LEADING, ''), 'en', { sensitivity: 'base' }));
}
