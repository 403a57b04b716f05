import { type Outcome, type Recorded, type Row, toChanges } from '../src/precedence/recorded.ts';
import { configurationsFor, DRIVERS } from './clients/all.ts';
import { CONFIGURATIONS } from './configurations/all.ts';
import type { Configuration } from './configurations/types.ts';
import { runOne } from './run.ts';

/** One version of a client, and where it lies. */
export interface Installed {
  version: string;
  folder: string;
  packageName: string;
}

const AT_ONCE = 2;

/** Runs every configuration on every version; `done` hears of each. */
export async function measure(
  client: string,
  installed: Installed[],
  { configurations = CONFIGURATIONS, done = (_words: string): void => {} } = {},
): Promise<Row[]> {
  const driver = DRIVERS[client];
  if (!driver) throw new Error(`no driver for ${client}`);
  const wanted = configurationsFor(client, configurations);
  const jobs = wanted.flatMap((configuration) => installed.map((one) => ({ configuration, ...one })));
  const outcomes = new Map<string, Outcome>();
  await inParallel(jobs, AT_ONCE, async ({ configuration, ...one }) => {
    outcomes.set(`${configuration.id} ${one.version}`, await runOne(driver, { ...one, configuration }));
    done(`${client} ${one.version} ${configuration.id}`);
  });
  return wanted.map((configuration) => rowOf(configuration, installed, outcomes));
}

function rowOf({ id, group, title, set, baseUrl, answer }: Configuration, installed: Installed[], outcomes: Map<string, Outcome>): Row {
  const inOrder = installed.map(({ version }) => ({ version, outcome: outcomes.get(`${id} ${version}`) ?? {} }));
  return { id, group, title, set, ...(baseUrl ? { baseUrl } : {}), ...(answer ? { answer } : {}), changes: toChanges(inOrder) };
}

async function inParallel<T>(jobs: T[], width: number, run: (job: T) => Promise<void>): Promise<void> {
  const queue = [...jobs];
  const worker = async (): Promise<void> => {
    for (let job = queue.shift(); job !== undefined; job = queue.shift()) await run(job);
  };
  await Promise.all(Array.from({ length: width }, worker));
}

export const runsOf = ({ rows, versions }: Recorded): number => rows.length * versions.length;
