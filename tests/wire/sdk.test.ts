import { describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../src/knowledge/read.ts';
import { configurationsFor } from '../../wire/clients/all.ts';
import { differences } from '../../wire/compare.ts';
import { CONFIGURATIONS } from '../../wire/configurations/all.ts';
import { readRecorded } from '../../wire/files.ts';
import { measure } from '../../wire/measure.ts';

/** The SDK the product is built with, and the older versions that stand on either side of a change. */
const VERSIONS = [
  { version: '0.39.0', packageName: 'anthropic-sdk-0-39' },
  { version: '0.40.0', packageName: 'anthropic-sdk-0-40' },
  { version: '0.92.0', packageName: 'anthropic-sdk-0-92' },
  { version: '0.137.0', packageName: 'anthropic-sdk-0-137' },
  { version: '1.12.0', packageName: '@anthropic-ai/sdk' },
];

/** What costs seconds and no version decides: clients that wait before they try a broken value again. */
const SLOW = new Set(['key-line-break', 'key-smart-quotes', 'key-zero-width-space', 'option-key-line-break']);

const recorded = readRecorded('typescript-sdk');
const groups = Object.groupBy(configurationsFor('typescript-sdk', CONFIGURATIONS), ({ group }) => group);

describe.each(VERSIONS)('the TypeScript SDK $version, run against a recorder', ({ version, packageName }) => {
  it.each(Object.entries(groups))('does what is recorded: %s', async (_group, configurations = []) => {
    if (!recorded) throw new Error('there is no record: run `npm run wire:record`');
    const installed = [{ version, packageName, folder: PROJECT_ROOT }];
    const fresh = await measure('typescript-sdk', installed, { configurations: configurations.filter(({ id }) => !SLOW.has(id)) });
    expect(differences(recorded, fresh, [{ version, published: '' }]).join('\n\n')).toBe('');
    expect(fresh.length).toBeGreaterThan(0);
  });
});
