import { checkContent } from '../../../src/knowledge/check.ts';
import { parseContentFile } from '../../../src/knowledge/content-file.ts';
import { DIAGNOSIS, type Fault, plant, REPORT, sound, TRANSLATION, textOf, withFile } from './plant.ts';

/** Ids that are used twice or name nothing. */
export const REFERENCES_FAULTS: Fault[] = [
  {
    name: 'a duplicate id',
    problems: () =>
      checkContent([
        ...sound,
        parseContentFile('src/content/docs/diagnoses/old/invalid-api-key.md'.replace('old/', ''), textOf(DIAGNOSIS)),
      ]),
    field: /^$/,
    message: /the id "invalid-api-key" is already used/,
  },
  {
    name: 'an alias that is another page',
    problems: () => plant(DIAGNOSIS, (text) => text.replace('\ngroup:', '\naliases: [oauth-token-expired]\ngroup:')),
    field: /^(aliases\[0\])?$/,
    message: /"oauth-token-expired" is already used/,
  },
  {
    name: 'a translation that changes a command',
    problems: () => plant(TRANSLATION, (text) => text.replace(/(target: "?)`claude auth status`/, '$1`claude auth state`')),
    field: /^\[\d+\]\.target$/,
    message: /lacks `claude auth status`/,
    line: true,
  },
  {
    name: 'a translation into a language nobody speaks',
    problems: () => checkContent(withFile('src/content/translations/zh-CN/clock-skew.yaml', '- source: a\n  target: b\n')),
    field: /^$/,
    message: /"zh-CN" is no language/,
  },
  {
    name: 'one text with two translations',
    problems: () =>
      checkContent(withFile('src/content/translations/zh-cn/another.yaml', `- source: a\n  target: b\n- source: a\n  target: c\n`)),
    field: /^\[1\]\.target$/,
    message: /the same text is "b" elsewhere/,
    line: true,
  },
  {
    name: 'one thread in two files',
    problems: () => checkContent(withFile('src/content/reports/anthropics-claude-code-6059.yaml', textOf(REPORT))),
    field: /^(number)?$/,
    message: /rename the file|already used/,
  },
  {
    name: 'a source that does not exist',
    problems: () => plant(DIAGNOSIS, (text) => text.replace('\nsources:\n', '\nsources:\n  - no-such-source\n')),
    field: /^sources\.0$/,
    message: /"no-such-source" does not exist/,
    line: true,
  },
  {
    name: 'a neighbour that does not exist',
    problems: () =>
      plant(DIAGNOSIS, (text) =>
        text.replace('\nneighbours:\n', '\nneighbours:\n  - id: no-such-diagnosis\n    tell: something tells them apart\n'),
      ),
    field: /^neighbours\.0\.id$/,
    message: /does not exist/,
    line: true,
  },
  {
    name: 'a statement about versions whose source does not exist',
    problems: () => plant(DIAGNOSIS, (text) => text.replace(/(\nversions:\n(?: {2,}.*\n)*? {4}source: ).*/, '$1no-such-source')),
    field: /^versions\.0\.source$/,
    message: /"no-such-source" does not exist/,
    line: true,
  },
  {
    name: 'a report of a diagnosis that does not exist',
    problems: () => plant(REPORT, (text) => text.replace(/\ndiagnosis: .*/, '\ndiagnosis: no-such-diagnosis')),
    field: /^diagnosis$/,
    message: /does not exist/,
    line: true,
  },
];
