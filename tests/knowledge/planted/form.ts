import { DIAGNOSIS, type Fault, plant, REPORT } from './plant.ts';

/** Files that have not the form of their schema. */
export const FORM_FAULTS: Fault[] = [
  {
    name: 'YAML that cannot be read',
    problems: () => plant(DIAGNOSIS, (text) => text.replace('group: ', 'group: [')),
    field: /^$/,
    message: /cannot be read/,
  },
  {
    name: 'a page without frontmatter',
    problems: () => plant(DIAGNOSIS, () => 'only prose'),
    field: /^$/,
    message: /no frontmatter/,
  },
  {
    name: 'an unknown field',
    problems: () => plant(DIAGNOSIS, (text) => text.replace('\ngroup:', '\ncolour: red\ngroup:')),
    field: /^$/,
    message: /Unrecognized key.*remove it or correct its spelling/,
  },
  {
    name: 'a wrong outcome',
    problems: () => plant(DIAGNOSIS, (text) => text.replace(/\noutcome: .*/, '\noutcome: maybe')),
    field: /^outcome$/,
    message: /fix-it/,
    line: true,
  },
  {
    name: 'a report without a state',
    problems: () => plant(REPORT, (text) => text.replace(/\nstate: .*/, '')),
    field: /^state$/,
    message: /open.*closed/,
  },
  {
    name: 'a report without the day it was looked at',
    problems: () => plant(REPORT, (text) => text.replace(/\nchecked: .*/, '')),
    field: /^checked$/,
    message: /expected string/,
  },
  {
    name: 'a report that was read and has no diagnosis',
    problems: () => plant(REPORT, (text) => text.replace(/\ndiagnosis: .*/, '')),
    field: /^$/,
    message: /has `diagnosis`/,
  },
];
