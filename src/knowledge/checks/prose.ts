import type { Check } from '../check.ts';
import type { ContentFile } from '../content-file.ts';
import type { Problem } from '../problem.ts';

/** An error message is what we quote; nothing longer is ours to copy. */
const LONGEST_QUOTE = 300;

/** Headings in order, and no quotation longer than an error message. */
export const checkProse: Check = ({ files }) => files.flatMap((file) => [...headings(file), ...quotes(file)]);

interface Line {
  text: string;
  number: number;
}

/** Lines of prose: what stands in a code block is no heading and no quotation. */
function proseLines(file: ContentFile): Line[] {
  const first = file.text.slice(0, file.text.length - file.body.length).split('\n').length;
  let fence: string | undefined;
  return file.body.split('\n').flatMap((text, at): Line[] => {
    const mark = /^\s*(`{3,}|~{3,})/.exec(text)?.[1];
    if (mark && (!fence || mark.startsWith(fence))) {
      fence = fence ? undefined : mark;
      return [];
    }
    return fence ? [] : [{ text, number: first + at }];
  });
}

/** The title is the page's only first-level heading, so prose starts at the second and skips none. */
function headings(file: ContentFile): Problem[] {
  let last = 1;
  return proseLines(file).flatMap(({ text, number }): Problem[] => {
    const depth = /^(#{1,6})\s/.exec(text)?.[1]?.length;
    if (!depth) return [];
    const message =
      depth === 1
        ? 'the title is the only first-level heading: start with ##'
        : `a heading of level ${depth} after one of level ${last}: skip none`;
    const wrong = depth === 1 || depth > last + 1;
    last = depth;
    return wrong ? [{ file: file.path, line: number, field: '', message }] : [];
  });
}

function quotes(file: ContentFile): Problem[] {
  const long = (line: number): Problem => ({
    file: file.path,
    line,
    field: '',
    message: `a quotation of over ${LONGEST_QUOTE} characters: say it in your own words and link the source`,
  });
  const lines = proseLines(file);
  let block = 0;
  const blocks = lines.flatMap(({ text, number }): Problem[] => {
    const before = block;
    block = /^\s*>/.test(text) ? block + text.replace(/^\s*>\s?/, '').length : 0;
    return before <= LONGEST_QUOTE && block > LONGEST_QUOTE ? [long(number)] : [];
  });
  const inline = lines.filter(({ text }) =>
    [...text.matchAll(/“([^”]*)”|"([^"]*)"/g)].some(([, a, b]) => (a ?? b ?? '').length > LONGEST_QUOTE),
  );
  return [...blocks, ...inline.map(({ number }) => long(number))];
}
