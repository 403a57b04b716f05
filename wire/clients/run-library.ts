import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { baseUrl, optionsOf, variablesOf } from '../environment.ts';
import type { RunClient } from '../run.ts';
import type { Seen, Task } from './child.ts';
import { GUARD, reachesIn, toldIn } from './guarded.ts';
import type { PROGRAMS } from './programs.ts';

const CHILD = fileURLToPath(new URL('./child.ts', import.meta.url));
/** A client that hangs has answered the question in its way. */
const LONGEST = 20_000;

/** A library: a small program of ours, in a process of its own with an environment of its own. */
export const library =
  (program: keyof typeof PROGRAMS): RunClient =>
  async ({ folder, packageName, configuration, home, port }) => {
    const form = configuration.baseUrl;
    const task: Task = {
      program,
      folder,
      package: packageName,
      // Not by variable: the oldest versions do not read it and would reach for the real host.
      baseUrl: form ? undefined : baseUrl(port, program === 'vercel' ? 'v1' : 'plain'),
      ...optionsOf(configuration.set, home),
    };
    const env = {
      PATH: process.env.PATH ?? '',
      HOME: home,
      ...variablesOf(configuration.set),
      ...(form && form !== 'unset' ? { ANTHROPIC_BASE_URL: baseUrl(port, form) } : {}),
      WIRE_TASK: JSON.stringify(task),
    };
    const { stdout, stderr } = await output(env);
    const told = toldIn(stdout);
    if (!told) throw new Error(`the program for ${packageName} said nothing: ${stderr.slice(0, 400)}`);
    return { ...(JSON.parse(told) as Seen), reachedFor: reachesIn(stderr).reachedFor };
  };

function output(env: Record<string, string>): Promise<{ stdout: string; stderr: string }> {
  const flags = ['--no-warnings', '--experimental-import-meta-resolve', '--import', GUARD, CHILD];
  return new Promise((resolve) => {
    execFile(process.execPath, flags, { env, timeout: LONGEST }, (_error, stdout, stderr) => resolve({ stdout, stderr }));
  });
}
