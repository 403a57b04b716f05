import { describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../src/knowledge/read.ts';
import { configurationsFor } from '../../wire/clients/all.ts';
import { differences } from '../../wire/compare.ts';
import { CONFIGURATIONS } from '../../wire/configurations/all.ts';
import { readRecorded } from '../../wire/files.ts';
import { measure } from '../../wire/measure.ts';

/** Groups in which the older versions do what the newest does, or nothing; `npm run wire:verify` runs them all. */
const NOTHING_NEW = ['answer', 'base-url'];
/** Before 0.50.1 there is no `withOptions`, before 0.93.0 no profile. */
const NOT_YET = [...NOTHING_NEW, 'clone', 'profile'];

/** The SDK the product is built with, and the older versions that stand on either side of a change. */
const VERSIONS = [
  { version: '0.39.0', packageName: 'anthropic-sdk-0-39', without: NOT_YET },
  { version: '0.40.0', packageName: 'anthropic-sdk-0-40', without: NOT_YET },
  { version: '0.92.0', packageName: 'anthropic-sdk-0-92', without: NOTHING_NEW },
  { version: '0.137.0', packageName: 'anthropic-sdk-0-137', without: NOTHING_NEW },
  { version: '1.12.0', packageName: '@anthropic-ai/sdk', without: [] },
];

/** What costs seconds and no version decides: clients that wait before they try a broken value again. */
const SLOW = new Set(['key-line-break', 'key-smart-quotes', 'key-zero-width-space', 'option-key-line-break']);

const recorded = readRecorded('typescript-sdk');
const groups = Object.groupBy(configurationsFor('typescript-sdk', CONFIGURATIONS), ({ group }) => group);

describe.each(VERSIONS)('the TypeScript SDK $version, run against a recorder', ({ version, packageName, without }) => {
  it.each(Object.entries(groups).filter(([group]) => !without.includes(group)))(
    'does what is recorded: %s',
    async (_group, configurations = []) => {
      if (!recorded) throw new Error('there is no record: run `npm run wire:record`');
      const installed = [{ version, packageName, folder: PROJECT_ROOT }];
      const fresh = await measure('typescript-sdk', installed, { configurations: configurations.filter(({ id }) => !SLOW.has(id)) });
      expect(differences(recorded, fresh, [{ version, published: '' }]).join('\n\n')).toBe('');
      expect(fresh.length).toBeGreaterThan(0);
    },
  );
});
