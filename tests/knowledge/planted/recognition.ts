import { DIAGNOSIS, type Fault, plant } from './plant.ts';

/** Rules and samples that do not hold. */
export const RECOGNITION_FAULTS: Fault[] = [
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
    name: 'an observation nobody makes',
    problems: () => plant(DIAGNOSIS, (text) => text.replace('\nrecognise:\n', '\nrecognise:\n  - with: [weather:rain]\n    weight: 10\n')),
    field: /^recognise\[0\]\.with$/,
    message: /no observer makes the observation "weather:rain"/,
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
];
