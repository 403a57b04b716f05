/** Words only the live checker says; those of the answer are in `src/answer/strings.ts`. */
export const words = {
  announce: (title: string): string => `Answer: ${title}`,
  copyFailed: 'Could not copy: select the text and copy it by hand',
};
