import { pathToFileURL } from 'node:url';
import type { Given } from '../environment.ts';
import { cloneOf, PROGRAMS } from './programs.ts';

/** What a child process is told to do. */
export interface Task extends Given {
  program: keyof typeof PROGRAMS;
  /** Where the package lies, as Node resolved it. */
  folder: string;
  package: string;
  baseUrl: string | undefined;
}

/** What a person would have seen. */
export interface Seen {
  constructorError?: string;
  error?: string;
  warnings: string[];
}

const MAKERS: Record<string, (value: string) => unknown> = {
  undefined: () => undefined,
  function: (value) => () => Promise.resolve(value),
  provider: (value) => () => Promise.resolve({ token: value, expiresAt: null }),
};

const revive = (options: Task['options']): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(options).map(([name, option]) => [name, 'make' in option ? MAKERS[option.make]?.(option.value) : option.value]),
  );

/** One client, one configuration, one request. The class's own name stands first, as Node prints it. */
async function main(task: Task): Promise<Seen> {
  const seen: Seen = { warnings: [] };
  for (const level of ['warn', 'error', 'info'] as const)
    console[level] = (...words: unknown[]) => {
      seen.warnings.push(words.map(String).join(' '));
    };
  const load = (name: string): Promise<Record<string, unknown>> =>
    import(import.meta.resolve(name, pathToFileURL(`${task.folder}/package.json`)));
  const { make, ask } = PROGRAMS[task.program];
  let client: unknown;
  try {
    client = make(await load(task.package), revive(task.options), task);
    if (task.clone) client = cloneOf(client, revive(task.clone.options), task.clone.headers);
  } catch (error) {
    return { ...seen, constructorError: words(error) };
  }
  try {
    await ask(client, task, load);
  } catch (error) {
    seen.error = words(error);
  }
  return seen;
}

function words(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { name } = error.constructor;
  const shown = error.name === 'Error' ? name : error.name;
  return `${shown}: ${error.message}`;
}

const task = JSON.parse(process.env.WIRE_TASK ?? '') as Task;
delete process.env.WIRE_TASK;
const seen = await main(task);
process.stdout.write(`\u0000${JSON.stringify(seen)}\u0000`, () => process.exit(0));
