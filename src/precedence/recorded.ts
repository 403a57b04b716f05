import type { BaseUrl, Setting } from './types.ts';

/** What came of one client in one configuration. Absent fields: nothing of the kind happened. */
export interface Outcome {
  /** Headers of the request for a model, values replaced by `{place}`; absent when no request was made. */
  sent?: Record<string, string>;
  /** Headers of further requests for a model that carried other ones. */
  alsoSent?: Record<string, string>[];
  path?: string;
  /** Requests for a model in all, when more than one. */
  requests?: number;
  /** Requests to the token endpoint, with their grant. */
  tokenRequests?: string[];
  /** Hosts other than loopback it tried to reach; every such attempt was refused. */
  reachedFor?: string[];
  constructorError?: string;
  error?: string;
  warnings?: string[];
}

/** An outcome and the first version run that had it; it holds up to the next change. */
export interface Change {
  from: string;
  outcome: Outcome;
}

export interface Row {
  id: string;
  group: string;
  title: string;
  set: Setting[];
  baseUrl?: BaseUrl;
  /** Answer of the recorder, when not a model's. */
  answer?: string;
  changes: Change[];
}

/** Everything measured of one client; a file of `src/content/wire`. */
export interface Recorded {
  client: string;
  package: string;
  /** Day of the run. */
  recorded: string;
  /** Node that ran it. */
  node: string;
  /** Versions run, oldest first, with the last day on which each can have been published. */
  versions: { version: string; published: string }[];
  rows: Row[];
}

export const sameOutcome = (a: Outcome, b: Outcome): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What a version did in a row. */
export function outcomeAt({ changes }: Row, versions: Recorded['versions'], version: string): Outcome | undefined {
  const order = versions.map((one) => one.version);
  const at = order.indexOf(version);
  return changes.findLast(({ from }) => order.indexOf(from) <= at)?.outcome;
}

/** Neighbouring versions with the same outcome as one change. */
export function toChanges(outcomes: { version: string; outcome: Outcome }[]): Change[] {
  const changes: Change[] = [];
  for (const { version, outcome } of outcomes) {
    const last = changes.at(-1);
    if (!last || !sameOutcome(last.outcome, outcome)) changes.push({ from: version, outcome });
  }
  return changes;
}
