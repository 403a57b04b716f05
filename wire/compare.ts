import { outcomeAt, type Recorded, type Row, sameOutcome } from '../src/precedence/recorded.ts';

/**
 * Where a fresh run says otherwise than the record, each difference in lines a person can read:
 * client, version, configuration, what was recorded, what came now.
 */
export function differences(recorded: Recorded, fresh: Row[], versions: Recorded['versions']): string[] {
  return fresh.flatMap((row) => {
    const known = recorded.rows.find(({ id }) => id === row.id);
    return versions.flatMap(({ version }) => {
      const was = known && outcomeAt(known, recorded.versions, version);
      const is = outcomeAt(row, versions, version);
      if (was && is && sameOutcome(was, is)) return [];
      return [
        `${recorded.client} ${version}, ${row.id} (${row.title})\n  recorded: ${JSON.stringify(was)}\n  now:      ${JSON.stringify(is)}`,
      ];
    });
  });
}
