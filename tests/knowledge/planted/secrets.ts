import { DIAGNOSIS, type Fault, plant, REPORT } from './plant.ts';

/** Credentials that look real. */
export const SECRETS_FAULTS: Fault[] = [
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
];

/** Letters without a pattern, made here so that no file holds them. */
function realLooking(length: number): string {
  let state = 7;
  return Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return (state % 36).toString(36);
  }).join('');
}
