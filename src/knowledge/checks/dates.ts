import type { Check } from '../check.ts';
import type { ContentFile } from '../content-file.ts';
import type { Problem } from '../problem.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** Anthropic opened its API to the public on this day; no fact of ours is older. */
const FIRST = '2023-03-14';
/** First commit of the public repository: no thread in it is older. */
const REPOSITORIES: Record<string, string> = { 'anthropics/claude-code': '2025-02-22' };
/** A day that is yet to come can only be one that somebody announced. */
const ANNOUNCED = /announce|retire|expire|until|ends? on|deadline/i;

/** Days are plausible: none after today, none before what they are about existed. */
export const checkDates: Check = ({ files, reports }) => {
  const today = new Date().toISOString().slice(0, 10);
  return [
    ...files.flatMap((file) => structured(file, today)),
    ...files.flatMap((file) => inProse(file, today)),
    ...reports.flatMap(({ data, file }): Problem[] => {
      const since = REPOSITORIES[data.repo];
      return since && data.opened && data.opened < since.slice(0, data.opened.length)
        ? [problem(file, file.lineOf(['opened']), 'opened', `${data.repo} has no thread before ${since}: correct the day`)]
        : [];
    }),
  ];
};

/** Every field that holds a day, wherever it stands. `messages` and `samples` are other people's words. */
function structured(file: ContentFile, today: string): Problem[] {
  const walk = (value: unknown, path: (string | number)[]): Problem[] => {
    if (typeof value === 'string' && DAY.test(value)) {
      const field = path.join('.');
      if (value > today) return [problem(file, file.lineOf(path), field, `${value} is after today: a fact has a day that has been`)];
      return value < FIRST
        ? [problem(file, file.lineOf(path), field, `${value} is before Anthropic's API existed (${FIRST}): correct the day`)]
        : [];
    }
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value)
      .filter(([key]) => key !== 'messages' && key !== 'samples' && key !== 'recognise')
      .flatMap(([key, inner]) => walk(inner, [...path, Array.isArray(value) ? Number(key) : key]));
  };
  return walk(file.data, []);
}

function inProse(file: ContentFile, today: string): Problem[] {
  const start = file.text.slice(0, file.text.length - file.body.length).split('\n').length;
  return file.body
    .split('\n')
    .flatMap((line, at) =>
      [...line.matchAll(/\b20\d{2}-\d{2}-\d{2}\b/g)]
        .filter(([day]) => day > today && !ANNOUNCED.test(line))
        .map(([day]) => problem(file, start + at, '', `${day} is after today: say who announced it, or correct the day`)),
    );
}

const problem = (file: ContentFile, line: number, field: string, message: string): Problem => ({ file: file.path, line, field, message });
