import { differences } from './compare.ts';
import { readRecorded } from './files.ts';
import { install } from './install.ts';
import { type Installed, measure } from './measure.ts';
import { SUBJECTS, type Subject } from './versions.ts';

/**
 * `npm run wire:verify [client …]`: installs the full set of clients into a folder of its own, runs it all,
 * and fails where a client behaves otherwise than recorded, or where a version cannot be installed.
 */
const wanted = process.argv.slice(2);
let failed = 0;
let runs = 0;
for (const subject of SUBJECTS.filter(({ client }) => !wanted.length || wanted.includes(client))) {
  for (const words of await verify(subject)) {
    failed += 1;
    process.stderr.write(`${words}\n\n`);
  }
}
process.stdout.write(`${runs} runs, ${failed} not as recorded\n`);
process.exitCode = failed ? 1 : 0;

async function verify(subject: Subject): Promise<string[]> {
  const recorded = readRecorded(subject.client);
  if (!recorded) return [`${subject.client} has no record: run \`npm run wire:record ${subject.client}\``];
  const problems: string[] = [];
  const installed: Installed[] = [];
  for (const version of subject.versions) {
    try {
      installed.push({ version, folder: await install(subject, version), packageName: subject.package });
    } catch (error) {
      problems.push(String(error));
    }
  }
  const fresh = await measure(subject.client, installed);
  runs += fresh.length * installed.length;
  return [
    ...problems,
    ...differences(
      recorded,
      fresh,
      recorded.versions.filter(({ version }) => installed.some((one) => one.version === version)),
    ),
  ];
}
