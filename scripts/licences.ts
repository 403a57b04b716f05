import { type LockedPackage, shippedPackages } from './packages.ts';

/** Licences we may ship with, each with the reason. docs/releasing.md says how a new one gets in. */
export const ALLOWED_LICENCES: Record<string, string> = {
  MIT: 'keep the notice',
  ISC: 'keep the notice',
  '0BSD': 'no condition',
  'BSD-2-Clause': 'keep the notice',
  'BSD-3-Clause': 'keep the notice, no endorsement',
  'BlueOak-1.0.0': 'keep the notice',
  'Apache-2.0': 'keep the notice, name changes',
  'Python-2.0': 'keep the notice',
  'CC0-1.0': 'no condition',
  'CC-BY-4.0': 'name the author; data only',
  Unlicense: 'no condition',
  'MPL-2.0': 'changes to its own files stay open; we change none',
  'OFL-1.1': 'a font: drawn with, and not sold by itself',
  'LGPL-3.0-or-later': 'a shared library beside the program, unchanged and replaceable',
};

/** The licences of an SPDX expression that are not on the list: all of an AND, none of an OR when one side is fine. */
export function refusedLicences(expression: string): string[] {
  if (!expression.trim()) return ['(none named)'];
  const choices = expression
    .replace(/[()]/g, ' ')
    .split(/\s+OR\s+/)
    .map((choice) => choice.split(/\s+AND\s+/).map((name) => name.trim()));
  const refused = choices.map((names) => names.filter((name) => !Object.hasOwn(ALLOWED_LICENCES, name)));
  return refused.some((names) => names.length === 0) ? [] : [...new Set(refused.flat())];
}

/** One line of the list. */
export const licenceLine = ({ name, version, licence }: LockedPackage): string => `${licence.padEnd(20)} ${name}@${version}`;

/** `npm run licences`: licence, name and version of everything that ships; ends with 1 when one is not allowed. */
if (import.meta.main) {
  const packages = shippedPackages();
  for (const entry of packages) console.log(licenceLine(entry));
  const refused = packages.filter(({ licence }) => refusedLicences(licence).length > 0);
  console.log(`${packages.length} packages ship, ${refused.length} under a licence that is not on the list`);
  for (const entry of refused) console.error(`not on the list of scripts/licences.ts: ${licenceLine(entry)}`);
  if (refused.length) process.exitCode = 1;
}
