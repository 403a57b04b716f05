import { CREDENTIAL, type Fault, plant } from './plant.ts';

/** Pages of credential kinds. */
export const CREDENTIALS_FAULTS: Fault[] = [
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
