import type { Recorded } from '../src/precedence/recorded.ts';
import { writeRecorded } from './files.ts';
import { install } from './install.ts';
import { measure, runsOf } from './measure.ts';
import { publishedDays } from './published.ts';
import { SUBJECTS, type Subject } from './versions.ts';

/** `npm run wire:record [client …]`: installs the full set of clients, runs every configuration, and writes what came of it. */
const wanted = process.argv.slice(2);
for (const subject of SUBJECTS.filter(({ client }) => !wanted.length || wanted.includes(client))) {
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
  const published = publishedDays(subject.package, installed.at(-1)?.folder ?? '');
  return {
    client: subject.client,
    package: subject.package,
    recorded: new Date().toISOString().slice(0, 10),
    node: process.versions.node,
    versions: subject.versions.map((version) => ({ version, published: published(version) })),
    rows: await measure(subject.client, installed, { done: progress(subject.client) }),
  };
}

/** A word now and then: the full set takes many minutes. */
function progress(client: string): () => void {
  let runs = 0;
  return () => {
    runs += 1;
    if (runs % 100 === 0) process.stderr.write(`${client}: ${runs} runs\n`);
  };
}
