import { diagnose } from '../../diagnosis/diagnose.ts';
import type { Check } from '../check.ts';
import { compile } from '../compile.ts';

/** Every sample of every page through the engine: what must match matches, what must not does not. */
export const checkSamples: Check = (content) => {
  const knowledge = compile(content);
  const answer = (text: string): string | null => diagnose(text, knowledge).id;
  const kindsIn = (text: string): string[] => diagnose(text, knowledge).credentials.flatMap((seen) => seen.kinds);
  return [
    ...content.diagnoses.flatMap(({ id, data, file }) => [
      ...data.samples.match.flatMap((text, at) => {
        const got = answer(text);
        return got === id
          ? []
          : [
              problem(
                file.path,
                file.lineOf(['samples', 'match', at]),
                `samples.match[${at}]`,
                `must get "${id}" and gets "${got ?? 'nothing'}": sharpen \`recognise\``,
              ),
            ];
      }),
      ...data.samples.reject.flatMap((text, at) =>
        answer(text) === id
          ? [
              problem(
                file.path,
                file.lineOf(['samples', 'reject', at]),
                `samples.reject[${at}]`,
                `must not get "${id}" and gets it: narrow \`recognise\``,
              ),
            ]
          : [],
      ),
    ]),
    ...content.credentials.flatMap(({ id, data, file }) => [
      ...data.samples.match.flatMap((text, at) =>
        kindsIn(text).includes(id)
          ? []
          : [
              problem(
                file.path,
                file.lineOf(['samples', 'match', at]),
                `samples.match[${at}]`,
                `is not recognised as "${id}": see \`recognise\``,
              ),
            ],
      ),
      ...data.samples.reject.flatMap((text, at) =>
        kindsIn(text).includes(id)
          ? [
              problem(
                file.path,
                file.lineOf(['samples', 'reject', at]),
                `samples.reject[${at}]`,
                `is recognised as "${id}" and must not be`,
              ),
            ]
          : [],
      ),
    ]),
  ];
};

const problem = (
  file: string,
  line: number,
  field: string,
  message: string,
): { file: string; line: number; field: string; message: string } => ({ file, line, field, message });
