import type { Check } from '../check.ts';
import { compile } from '../compile.ts';
import { realLooking } from '../fake.ts';

/** No credential that could be real, in any file of the content. */
export const checkSecrets: Check = (content) => {
  const { kinds } = compile(content);
  return content.files.flatMap((file) =>
    realLooking(file.text, kinds).map(({ offset, prefix }) => ({
      file: file.path,
      line: file.text.slice(0, offset).split('\n').length,
      field: '',
      message: `a credential that looks real (${prefix}…): use a body of one repeated word or letter, and revoke it if it was real`,
    })),
  );
};
