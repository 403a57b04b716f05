import { describe, expect, it } from 'vitest';
import { HEADLINES } from '../../src/components/wire/headlines.ts';
import { readRecorded } from '../../wire/files.ts';
import { SUBJECTS } from '../../wire/versions.ts';

describe('what changed when', () => {
  it.each(HEADLINES)('$client $version: its rows change at that version', ({ client, version, rows }) => {
    const record = readRecorded(client);
    const changing = rows.map((id) => [
      id,
      record?.rows
        .find((row) => row.id === id)
        ?.changes.slice(1)
        .some(({ from }) => from === version),
    ]);
    expect(changing.length).toBeGreaterThan(0);
    expect(changing.filter(([, changes]) => !changes)).toEqual([]);
  });

  it('every client that is run is in it', () => {
    expect(SUBJECTS.map(({ client }) => client).filter((id) => !HEADLINES.some(({ client }) => client === id))).toEqual([]);
  });
});
