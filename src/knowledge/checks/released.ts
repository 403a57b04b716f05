import { releasedSchema } from '../../schemas/released.ts';
import type { Check } from '../check.ts';

export const RELEASED = 'src/content/released.yaml';

/** An id that was in a release is the id or an alias of a diagnosis for ever: links to `/e/<id>/` stand in issues and chats. */
export const checkReleased: Check = ({ files, diagnoses }) => {
  const file = files.find(({ path }) => path === RELEASED);
  if (!file) return [];
  const released = releasedSchema.safeParse(file.data);
  if (!released.success)
    return released.error.issues.map(({ path, message }) => ({
      file: RELEASED,
      line: file.lineOf(path),
      field: path.join('.'),
      message: `${message}: npm version writes this file`,
    }));
  // The files count, not the valid pages: a broken page is reported as broken.
  const known = new Set([
    ...files.filter(({ collection }) => collection === 'diagnoses').map(({ id }) => id),
    ...diagnoses.flatMap(({ data }) => data.aliases ?? []),
  ]);
  return released.data.diagnoses.flatMap((id, at) =>
    known.has(id)
      ? []
      : [
          {
            file: RELEASED,
            line: file.lineOf(['diagnoses', at]),
            field: `diagnoses[${at}]`,
            message: `"${id}" was released and is gone: add it to the aliases of the diagnosis that took its place`,
          },
        ],
  );
};
