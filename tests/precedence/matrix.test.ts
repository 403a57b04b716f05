import { describe, expect, it } from 'vitest';
import { predict } from '../../src/precedence/predict.ts';
import { type Outcome, outcomeAt, type Recorded, type Row } from '../../src/precedence/recorded.ts';
import { FUNCTION_SOURCE } from '../../src/precedence/value.ts';
import { readRecorded } from '../../wire/files.ts';
import { SUBJECTS } from '../../wire/versions.ts';

const RECORDS = SUBJECTS.flatMap(({ client }) => readRecorded(client) ?? []);

/** What is compared: headers of credentials, the beta that goes with them, and the path. */
interface Sent {
  headers: Record<string, string>;
  path: string | null;
}

const NAMES = ['x-api-key', 'authorization', 'anthropic-beta'];

/** The endpoint is a matter of age, and the query of the resource asked: neither is about credentials. */
const plainPath = (path = ''): string => path.replace(/\?.*/, '').replace(/\/complete$/, '/messages');

function measured({ sent, path }: Outcome): Sent {
  const headers = Object.entries(sent ?? {})
    .filter(([name]) => NAMES.includes(name))
    .map(([name, value]) => [name, value.replace(/\(\) => Promise\.resolve\(value\)/, FUNCTION_SOURCE)]);
  return { headers: Object.fromEntries(headers), path: sent ? plainPath(path) : null };
}

function predicted({ client }: Recorded, { set, baseUrl }: Row, version: string): Sent {
  const prediction = predict({ client, version, set, baseUrl });
  if (!prediction) throw new Error(`nothing is known of ${client} ${version}`);
  const reached = prediction.path !== null;
  return { headers: reached ? prediction.headers : {}, path: prediction.path };
}

const wrong = (recorded: Recorded, row: Row): string[] =>
  recorded.versions.flatMap(({ version }) => {
    const is = measured(outcomeAt(row, recorded.versions, version) ?? {});
    const said = predicted(recorded, row, version);
    return sorted(is) === sorted(said) ? [] : [`${version}: measured ${sorted(is)}, predicted ${sorted(said)}`];
  });

const sorted = ({ headers, path }: Sent): string => JSON.stringify([Object.entries(headers).sort(), path]);

describe.each(RECORDS)('the engine foretells what $client sends', (recorded) => {
  it.each(recorded.rows)('$id', (row) => {
    expect(wrong(recorded, row).join('\n')).toBe('');
  });
});

describe('the records', () => {
  it('are there for every client that is run', () => {
    expect(RECORDS.map(({ client }) => client)).toEqual(SUBJECTS.map(({ client }) => client));
  });
});
