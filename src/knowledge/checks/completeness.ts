import type { Check } from '../check.ts';

/** What somebody with a secret in hand must find on its page; an id or a one-time code can do without. */
const OF_A_SECRET = ['scopes', 'storedAt', 'failsWith', 'rotate', 'leaked'] as const;

/** A page of a secret says all that its reader may need, or says that it is not established. */
export const checkCompleteness: Check = ({ credentials }) =>
  credentials
    .filter(({ data }) => data.role === 'secret')
    .flatMap(({ data, file }) =>
      OF_A_SECRET.filter((field) => data[field] === undefined).map((field) => ({
        file: file.path,
        line: file.lineOf(['role']),
        field,
        message: 'a secret needs this field: write the facts, or that they are not established',
      })),
    );
