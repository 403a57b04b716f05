import { checkContent } from '../../src/knowledge/check.ts';
import { type ContentFile, parseContentFile } from '../../src/knowledge/content-file.ts';
import type { Problem } from '../../src/knowledge/problem.ts';
import { readContentFiles } from '../../src/knowledge/read.ts';

export const sound = readContentFiles();
export const DIAGNOSIS = 'src/content/docs/diagnoses/invalid-api-key.md';
const CREDENTIAL = 'src/content/docs/credentials/api-key-workspace.md';
export const REPORT = 'src/content/reports/anthropics-claude-code-6058.yaml';

export const textOf = (path: string): string => sound.find((file) => file.path === path)?.text ?? '';

/** The real content with one file changed or added. */
const withFile = (path: string, text: string): ContentFile[] => [
  ...sound.filter((file) => file.path !== path),
  parseContentFile(path, text),
];

const plant = (path: string, change: (text: string) => string): Problem[] => checkContent(withFile(path, change(textOf(path))));

/** Faults an author can make, planted one at a time, and what the check must say of each. */
export const FAULTS: { name: string; problems: () => Problem[]; field: RegExp; message: RegExp; line?: boolean }[] = [
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
    name: 'a diagnosis without a sample',
    problems: () => plant(DIAGNOSIS, (text) => text.replace(/\nsamples:\n {2}match:\n(?: {4}.*\n)+/, '\nsamples:\n  match: []\n')),
    field: /^samples\.match$/,
    message: />=1/,
    line: true,
  },
  {
    name: 'a rule that would match everything',
    problems: () => plant(DIAGNOSIS, (text) => text.replace('\nrecognise:\n', '\nrecognise:\n  - weight: 10\n')),
    field: /^recognise\[0\]$/,
    message: /match every text/,
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
    name: 'a diagnosis that names no client and version',
    problems: () => plant(DIAGNOSIS, (text) => text.replace(/\nversions:\n(?: {2,}.*\n)+/, '\nversions: []\n')),
    field: /^versions$/,
    message: />=1/,
    line: true,
  },
  {
    name: 'a diagnosis whose message no report and no official source shows',
    problems: () =>
      plant(DIAGNOSIS, (text) =>
        text.replace(/\nmessages:\n(?: {2,}.*\n)+/, '\nmessages:\n  - text: invalid x-api-key\n    source: kingfisher\n'),
      ),
    field: /^messages$/,
    message: /no report we read and no official source/,
    line: true,
  },
  {
    name: 'a message whose only witness is a thread nobody could open',
    problems: () => {
      const hearsay = textOf(REPORT)
        .replace(/\nstate: .*/, '\nstate: unread')
        .replace(/\ncloseReason: .*/, '');
      const claimed = textOf(DIAGNOSIS).replace(
        /\nmessages:\n(?: {2,}.*\n)+/,
        '\nmessages:\n  - text: invalid x-api-key\n    source: anthropics-claude-code-6058\n',
      );
      const others = sound.filter(({ path }) => path !== REPORT && path !== DIAGNOSIS);
      return checkContent([...others, parseContentFile(REPORT, hearsay), parseContentFile(DIAGNOSIS, claimed)]);
    },
    field: /^messages$/,
    message: /no report we read and no official source/,
    line: true,
  },
  {
    name: 'a report of a diagnosis that does not exist',
    problems: () => plant(REPORT, (text) => text.replace(/\ndiagnosis: .*/, '\ndiagnosis: no-such-diagnosis')),
    field: /^diagnosis$/,
    message: /does not exist/,
    line: true,
  },
  {
    name: 'an observation nobody makes',
    problems: () => plant(DIAGNOSIS, (text) => text.replace('\nrecognise:\n', '\nrecognise:\n  - with: [weather:rain]\n    weight: 10\n')),
    field: /^recognise\[0\]\.with$/,
    message: /no observer makes the observation "weather:rain"/,
    line: true,
  },
  {
    name: 'a credential that looks real, in prose',
    problems: () => plant(DIAGNOSIS, (text) => `${text}\nExample: sk-ant-api03-${realLooking(93)}AA\n`),
    field: /^$/,
    message: /a credential that looks real/,
    line: true,
  },
  {
    name: 'a credential of another vendor that looks real, in a report',
    problems: () => plant(REPORT, (text) => text.replace(/\ntitle: .*/, `\ntitle: ghp_${realLooking(36)}`)),
    field: /^$/,
    message: /a credential that looks real/,
    line: true,
  },
  {
    name: 'a sample that is not recognised',
    problems: () =>
      plant(DIAGNOSIS, (text) => text.replace('\nsamples:\n  match:\n', '\nsamples:\n  match:\n    - the moon is made of cheese\n')),
    field: /^samples\.match\[0\]$/,
    message: /must get "invalid-api-key" and gets "nothing"/,
    line: true,
  },
  {
    name: 'a sample that must not match and does',
    problems: () =>
      plant(DIAGNOSIS, (text) =>
        text.replace(
          /\n {2}reject:\n/,
          '\n  reject:\n    - \'401 {"type":"error","error":{"type":"authentication_error","message":"invalid x-api-key"}}\'\n',
        ),
      ),
    field: /^samples\.reject\[0\]$/,
    message: /must not get "invalid-api-key"/,
    line: true,
  },
  {
    name: 'a secret that does not say what to do when it leaks',
    problems: () => plant(CREDENTIAL, (text) => text.replace(/\nleaked:\n(?: {2}.*\n)+/, '\n')),
    field: /^leaked$/,
    message: /a secret needs this field/,
    line: true,
  },
  {
    name: 'scopes that are neither a list nor a sentence',
    problems: () => plant(CREDENTIAL, (text) => text.replace(/\nscopes:\n(?: {2}.*\n)+/, '\nscopes: true\n')),
    field: /^scopes$/,
    message: /write a list of `scope` and `allows`, or one sentence/,
    line: true,
  },
  {
    name: 'words of refusal from a source that does not exist',
    problems: () => plant(CREDENTIAL, (text) => text.replace(/(\nfailsWith:\n(?: {2,}.*\n)*? {4}source: ).*/, '$1no-such-source')),
    field: /^failsWith\.0\.source$/,
    message: /"no-such-source" does not exist/,
    line: true,
  },
  {
    name: 'words of refusal that lead to no diagnosis',
    problems: () => plant(CREDENTIAL, (text) => text.replace(/(\nfailsWith:\n(?: {2,}.*\n)*? {4}diagnosis: ).*/, '$1no-such-diagnosis')),
    field: /^failsWith\.0\.diagnosis$/,
    message: /"no-such-diagnosis" does not exist/,
    line: true,
  },
  {
    name: 'a place of storage without a source that exists',
    problems: () => plant(CREDENTIAL, (text) => text.replace(/(\nstoredAt:\n(?: {2,}.*\n)*? {4}source: ).*/, '$1no-such-source')),
    field: /^storedAt\.0\.source$/,
    message: /"no-such-source" does not exist/,
    line: true,
  },
  {
    name: 'a scanner that half knows a kind',
    problems: () => plant(CREDENTIAL, (text) => text.replace(/\n {4}validityCheck: .*/, '\n    validityCheck: maybe')),
    field: /^scanners\[0\]\.validityCheck$/,
    message: /yes.*no.*unknown/,
    line: true,
  },
  {
    name: 'a credential kind whose sample is not recognised',
    problems: () =>
      plant(CREDENTIAL, (text) => text.replace('\nsamples:\n  match:\n', '\nsamples:\n  match:\n    - sk-ant-oat01-AAAAAAAAAAAAAAAA\n')),
    field: /^samples\.match\[0\]$/,
    message: /is not recognised as "api-key-workspace"/,
    line: true,
  },
];

/** Letters without a pattern, made here so that no file holds them. */
function realLooking(length: number): string {
  let state = 7;
  return Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return (state % 36).toString(36);
  }).join('');
}
