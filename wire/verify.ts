import { differences } from './compare.ts';
import { CONFIGURATIONS } from './configurations/all.ts';
import { readRecorded } from './files.ts';
import { install } from './install.ts';
import { measure } from './measure.ts';
import type { Subject } from './versions.ts';
import { subjectsFor } from './wanted.ts';

/**
 * `npm run wire:verify -- [client | client@version …]`: installs the full set of clients into a folder of its own, runs it all,
 * and fails where a client behaves otherwise than recorded, or where a version cannot be installed.
 * One version after another, each with a line of its own: a run that was cut short is continued by naming the rest.
 */
const total = { versions: 0, runs: 0, differences: 0 };
for (const subject of subjectsFor(process.argv.slice(2)))
  for (const version of subject.versions) {
    const { runs, wrong } = await verify(subject, version);
    total.versions += 1;
    total.runs += runs;
    total.differences += wrong.length;
    process.stdout.write(`${subject.client}@${version}: ${runs} runs, ${wrong.length} not as recorded\n`);
    for (const words of wrong) process.stderr.write(`${words}\n\n`);
  }
process.stdout.write(`${total.versions} versions, ${total.runs} runs, ${total.differences} not as recorded\n`);
process.exitCode = total.differences ? 1 : 0;

async function verify(subject: Subject, version: string): Promise<{ runs: number; wrong: string[] }> {
  const recorded = readRecorded(subject.client);
  if (!recorded) return { runs: 0, wrong: [`${subject.client} has no record: run \`npm run wire:record -- ${subject.client}\``] };
  let folder: string;
  try {
    folder = await install(subject, version);
  } catch (error) {
    return { runs: 0, wrong: [String(error)] };
  }
  const installed = [{ version, folder, packageName: subject.package }];
  const fresh = await measure(subject.client, installed);
  const unlike = fresh.filter((row) => differences(recorded, [row], [{ version, published: '' }]).length);
  // A busy machine makes a client late: what differs is run once more, and counts when it differs again.
  const again = CONFIGURATIONS.filter(({ id }) => unlike.some((row) => row.id === id));
  const second = again.length ? await measure(subject.client, installed, { configurations: again }) : [];
  return { runs: fresh.length + second.length, wrong: differences(recorded, second, [{ version, published: '' }]) };
}
