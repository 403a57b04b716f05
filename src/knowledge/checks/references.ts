import type { Check } from '../check.ts';
import type { Content, Entry } from '../content.ts';
import type { Problem } from '../problem.ts';

/** Every id that one file uses of another must exist. */
export const checkReferences: Check = (content) => {
  const missing = missingAmong(content.files);
  return [
    ...content.diagnoses.flatMap((entry) => [
      ...entry.data.sources.flatMap((id, at) => missing(entry, 'sources', id, ['sources', at])),
      ...entry.data.messages.flatMap(({ source }, at) => missing(entry, 'evidence', source, ['messages', at, 'source'])),
      ...entry.data.versions.flatMap(({ source }, at) => missing(entry, 'evidence', source, ['versions', at, 'source'])),
      ...entry.data.neighbours.flatMap(({ id }, at) => missing(entry, 'diagnoses', id, ['neighbours', at, 'id'])),
    ]),
    ...content.credentials.flatMap((entry) => [
      ...entry.data.sources.flatMap((id, at) => missing(entry, 'sources', id, ['sources', at])),
      ...entry.data.scanners.flatMap(({ source }, at) => missing(entry, 'sources', source, ['scanners', at, 'source'])),
      ...entry.data.confusedWith.flatMap(({ id }, at) => missing(entry, 'credentials', id, ['confusedWith', at, 'id'])),
      ...listed(entry.data.storedAt).flatMap(({ source }, at) => missing(entry, 'sources', source, ['storedAt', at, 'source'])),
      ...listed(entry.data.failsWith).flatMap(({ source, diagnosis }, at) => [
        ...missing(entry, 'evidence', source, ['failsWith', at, 'source']),
        ...(diagnosis ? missing(entry, 'diagnoses', diagnosis, ['failsWith', at, 'diagnosis']) : []),
      ]),
    ]),
    ...[...content.findings, ...content.guides, ...content.reference].flatMap((entry) =>
      entry.data.sources.flatMap((id, at) => missing(entry, 'evidence', id, ['sources', at])),
    ),
    ...content.timeline.flatMap((entry) => [
      ...entry.data.sources.flatMap((id, at) => missing(entry, 'evidence', id, ['sources', at])),
      ...entry.data.changes.flatMap((id, at) => missing(entry, 'findings', id, ['changes', at])),
    ]),
    ...content.reports.flatMap((entry) => [
      ...(entry.data.diagnosis ? missing(entry, 'diagnoses', entry.data.diagnosis, ['diagnosis']) : []),
      ...(entry.data.alsoPossible ?? []).flatMap((id, at) => missing(entry, 'diagnoses', id, ['alsoPossible', at])),
    ]),
  ];
};

/** The facts of a field that may also be a sentence. */
const listed = <T>(facts: T[] | string | undefined): T[] => (Array.isArray(facts) ? facts : []);

type Target = 'sources' | 'diagnoses' | 'credentials' | 'findings' | 'evidence';

/** What is told of an id that is not there. The files count, not the valid entries: a broken page is reported once, and not again by all who link to it. */
function missingAmong(files: Content['files']) {
  const present = new Set(files.map(({ collection, id }) => `${collection}/${id}`));
  return function missing(entry: Entry<unknown>, target: Target, id: string, field: (string | number)[]): Problem[] {
    const folders = target === 'evidence' ? ['sources', 'reports'] : [target];
    if (folders.some((folder) => present.has(`${folder}/${id}`))) return [];
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
  };
}
