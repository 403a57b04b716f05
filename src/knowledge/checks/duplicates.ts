import type { Check } from '../check.ts';
import type { Problem } from '../problem.ts';

/** Two files with one id, an alias that is an id, one GitHub thread in two files, a report whose name is not its thread. */
export const checkDuplicates: Check = ({ files, diagnoses, reports }) => {
  const problems: Problem[] = [];
  const seen = new Map<string, string>();
  const claim = (key: string, what: string, file: string, line: number, field: string): void => {
    const other = seen.get(key);
    if (other) problems.push({ file, line, field, message: `${what} is already used by ${other}: give one of them another` });
    else seen.set(key, file);
  };
  for (const file of files) {
    if (file.collection !== 'pages') claim(`${file.collection}/${file.id}`, `the id "${file.id}"`, file.path, 1, '');
  }
  for (const { data, file } of diagnoses) {
    for (const [index, alias] of (data.aliases ?? []).entries()) {
      claim(`diagnoses/${alias}`, `the alias "${alias}"`, file.path, file.lineOf(['aliases', index]), `aliases[${index}]`);
    }
  }
  for (const { id, data, file } of reports) {
    claim(
      `${data.repo}#${data.number}`.toLowerCase(),
      `the thread ${data.repo}#${data.number}`,
      file.path,
      file.lineOf(['number']),
      'number',
    );
    const expected = reportId(data.repo, data.number);
    if (id !== expected)
      problems.push({
        file: file.path,
        line: 1,
        field: '',
        message: `rename the file to ${expected}.yaml: the name says which thread it is`,
      });
  }
  return problems;
};

export const reportId = (repo: string, number: number): string =>
  `${repo}-${number}`
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
