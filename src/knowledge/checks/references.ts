import type { Check } from '../check.ts';
import type { Content, Entry } from '../content.ts';
import type { Problem } from '../problem.ts';

/** Every id that one file uses of another must exist. */
export const checkReferences: Check = (content) => [
  ...content.diagnoses.flatMap((entry) => [
    ...entry.data.sources.flatMap((id, at) => missing(content, entry, 'sources', id, ['sources', at])),
    ...entry.data.messages.flatMap(({ source }, at) => missing(content, entry, 'evidence', source, ['messages', at, 'source'])),
    ...entry.data.versions.flatMap(({ source }, at) => missing(content, entry, 'evidence', source, ['versions', at, 'source'])),
    ...entry.data.neighbours.flatMap(({ id }, at) => missing(content, entry, 'diagnoses', id, ['neighbours', at, 'id'])),
  ]),
  ...content.credentials.flatMap((entry) => [
    ...entry.data.sources.flatMap((id, at) => missing(content, entry, 'sources', id, ['sources', at])),
    ...entry.data.scanners.flatMap(({ source }, at) => missing(content, entry, 'sources', source, ['scanners', at, 'source'])),
    ...entry.data.confusedWith.flatMap(({ id }, at) => missing(content, entry, 'credentials', id, ['confusedWith', at, 'id'])),
    ...listed(entry.data.storedAt).flatMap(({ source }, at) => missing(content, entry, 'sources', source, ['storedAt', at, 'source'])),
    ...listed(entry.data.failsWith).flatMap(({ source, diagnosis }, at) => [
      ...missing(content, entry, 'evidence', source, ['failsWith', at, 'source']),
      ...(diagnosis ? missing(content, entry, 'diagnoses', diagnosis, ['failsWith', at, 'diagnosis']) : []),
    ]),
  ]),
  ...[...content.findings, ...content.guides, ...content.reference].flatMap((entry) =>
    entry.data.sources.flatMap((id, at) => missing(content, entry, 'evidence', id, ['sources', at])),
  ),
  ...content.timeline.flatMap((entry) => [
    ...entry.data.sources.flatMap((id, at) => missing(content, entry, 'evidence', id, ['sources', at])),
    ...entry.data.changes.flatMap((id, at) => missing(content, entry, 'findings', id, ['changes', at])),
  ]),
  ...content.reports.flatMap((entry) => [
    ...(entry.data.diagnosis ? missing(content, entry, 'diagnoses', entry.data.diagnosis, ['diagnosis']) : []),
    ...(entry.data.alsoPossible ?? []).flatMap((id, at) => missing(content, entry, 'diagnoses', id, ['alsoPossible', at])),
  ]),
];

/** The facts of a field that may also be a sentence. */
const listed = <T>(facts: T[] | string | undefined): T[] => (Array.isArray(facts) ? facts : []);

type Target = 'sources' | 'diagnoses' | 'credentials' | 'findings' | 'evidence';

function missing(content: Content, entry: Entry<unknown>, target: Target, id: string, field: (string | number)[]): Problem[] {
  // The files count, not the valid entries: a broken page is reported once, as broken, and not again by all who link to it.
  const folders = target === 'evidence' ? ['sources', 'reports'] : [target];
  if (content.files.some((file) => folders.includes(file.collection) && file.id === id)) return [];
  const where = folders
    .map((folder) => `src/content/${folder === 'sources' || folder === 'reports' ? folder : `docs/${folder}`}`)
    .join(' or ');
  return [
    {
      file: entry.file.path,
      line: entry.file.lineOf(field),
      field: field.join('.'),
      message: `"${id}" does not exist: correct the id or add the file to ${where}`,
    },
  ];
}
