import type { Recorded, Row } from '../src/precedence/recorded.ts';
import { CONFIGURATIONS } from './configurations/all.ts';
import { readRecorded, writeRecorded } from './files.ts';
import { install } from './install.ts';
import { measure, runsOf } from './measure.ts';
import { publishedDays } from './published.ts';
import type { Subject } from './versions.ts';
import { subjectsFor } from './wanted.ts';

/**
 * `npm run wire:record -- [--new] [client …]`: installs the full set of clients, runs every configuration, and writes what came of it.
 * `--new`: runs only the configurations the record does not hold yet; its versions have to be those of the set.
 */
const NEW = '--new';
const wanted = process.argv.slice(2);
for (const subject of subjectsFor(wanted.filter((word) => word !== NEW && !word.includes('@')))) {
  const recorded = await record(subject);
  writeRecorded(recorded);
  process.stdout.write(
    `${subject.client}: ${recorded.versions.length} versions, ${recorded.rows.length} configurations, ${runsOf(recorded)} runs\n`,
  );
}

async function record(subject: Subject): Promise<Recorded> {
  const installed = [];
  for (const version of subject.versions)
    installed.push({ version, folder: await install(subject, version), packageName: subject.package });
  const known = wanted.includes(NEW) ? knownRows(subject) : [];
  const configurations = CONFIGURATIONS.filter(({ id }) => !known.some((row) => row.id === id));
  const fresh = await measure(subject.client, installed, { configurations, done: progress(subject.client) });
  const published = publishedDays(subject.package, installed.at(-1)?.folder ?? '');
  return {
    client: subject.client,
    package: subject.package,
    recorded: new Date().toISOString().slice(0, 10),
    node: process.versions.node,
    versions: subject.versions.map((version) => ({ version, published: published(version) })),
    rows: CONFIGURATIONS.flatMap(({ id }) => [...known, ...fresh].filter((row) => row.id === id)),
  };
}

/** Rows of the record that stay as they are. */
function knownRows(subject: Subject): Row[] {
  const recorded = readRecorded(subject.client);
  const versions = recorded?.versions.map(({ version }) => version);
  return versions?.join() === subject.versions.join() ? (recorded?.rows ?? []) : [];
}

/** A word now and then: the full set takes many minutes. */
function progress(client: string): () => void {
  let runs = 0;
  return () => {
    runs += 1;
    if (runs % 100 === 0) process.stderr.write(`${client}: ${runs} runs\n`);
  };
}
