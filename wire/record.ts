import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Recorded } from '../src/precedence/recorded.ts';
import { writeRecorded } from './files.ts';
import { install } from './install.ts';
import { measure, runsOf } from './measure.ts';
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
  const published = publishedDays(subject, installed.at(-1)?.folder ?? '');
  return {
    client: subject.client,
    package: subject.package,
    recorded: new Date().toISOString().slice(0, 10),
    node: process.versions.node,
    versions: inOrder(subject.versions.map((version) => ({ version, published: published(version) }))),
    rows: await measure(subject.client, installed, { done: progress(subject.client) }),
  };
}

/** The change log in the newest package, where it gives days; else the registry, whose days of old versions may be those of a move. */
function publishedDays({ package: name }: Subject, newest: string): (version: string) => string {
  const path = join(newest, 'node_modules', name, 'CHANGELOG.md');
  const log = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const logged = new Map(
    [...log.matchAll(/^## \[?(\d+\.\d+\.\d+)\]?.*?\((\d{4}-\d\d-\d\d)\)$/gm)].map(([, version = '', day = '']) => [version, day]),
  );
  const days = JSON.parse(execFileSync('npm', ['view', name, 'time', '--json'], { encoding: 'utf8', maxBuffer: 1 << 26 })) as Record<
    string,
    string
  >;
  return (version) => (logged.size ? logged.get(version) : days[version]?.slice(0, 10)) ?? '';
}

/** A word now and then: the full set takes many minutes. */
function progress(client: string): () => void {
  let runs = 0;
  return () => {
    runs += 1;
    if (runs % 100 === 0) process.stderr.write(`${client}: ${runs} runs\n`);
  };
}

/** A day later than that of a newer version is not the day of publication: the registry has taken that version in again. */
const inOrder = (versions: Recorded['versions']): Recorded['versions'] =>
  versions.map(({ version, published }, index) => {
    const impossible = versions.slice(index + 1).some((newer) => newer.published && newer.published < published);
    return { version, published: impossible ? '' : published };
  });
