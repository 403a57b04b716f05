import { type Candidate, candidatesOf } from './candidates.ts';
import { chosenBy, type Stop } from './choose.ts';
import { clientById } from './clients/all.ts';
import { asConstructed } from './clone.ts';
import { headersOf } from './headers.ts';
import { type Pays, paysFor } from './pays.ts';
import type { BaseUrl, Place, Setting } from './types.ts';
import { rulesFor } from './version.ts';
import { type Warning, warningsFor } from './warnings.ts';

export interface Question {
  client: string;
  /** The newest that was run, when it is not known. */
  version?: string | undefined;
  set: Setting[];
  /** How ANTHROPIC_BASE_URL is written, when that is what the question is about. */
  baseUrl?: BaseUrl | undefined;
}

/** What will happen, and what a careful colleague would say about it. */
export interface Prediction {
  client: string;
  version: string;
  /** Everything that is set, in the order the client looks at it. */
  candidates: Candidate[];
  /** Place of the credential that is used; the first when two are sent. */
  winner: Place | null;
  /** Places of every credential that goes over the wire. */
  sentFrom: Place[];
  /** Headers, values as `{place}`; empty when nothing is sent. */
  headers: Record<string, string>;
  /** Why no request is made. */
  stops: Stop | null;
  /** Path of the request; `null` when none is made, or when it goes to a host of the client's own choice. */
  path: string | null;
  pays: Pays[];
  warnings: Warning[];
}

/** Which credential a client takes, what it sends, who pays. Pure; `null` for a client or version that is not known. */
export function predict({ client: id, version, set, baseUrl }: Question): Prediction | null {
  const client = clientById(id);
  const rules = client && rulesFor(client.history, version ?? client.newest);
  if (!client || !rules) return null;
  const one = asConstructed(rules, set);
  const choice = one.stops ? { chosen: [], stops: one.stops } : chosenBy(one.rules, one.set);
  const sent = headersOf(one.rules, one.set, choice);
  const sentFrom = sent.from.map(one.realName);
  const situation = { client, rules: one.rules, set: one.set, choice, sentFrom: sent.from, headers: sent.headers, baseUrl };
  return {
    client: id,
    version: version ?? client.newest,
    candidates: candidatesOf(rules, set, sentFrom),
    winner: sentFrom[0] ?? null,
    sentFrom,
    headers: named(sent.headers, one.realName),
    stops: sent.stops,
    path: sent.stops ? null : pathOf(rules.baseUrl, baseUrl),
    pays: paysFor(set, sentFrom),
    warnings: warningsFor(situation).map(({ id: warning, places }) => ({ id: warning, places: places.map(one.realName) })),
  };
}

/** Headers with the names that places really go by. */
const named = (headers: Record<string, string>, realName: (place: Place) => Place): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      value.replace(/\{([^{}]{1,60})\}/g, (_, place: Place) => `{${realName(place)}}`),
    ]),
  );

const AFTER_V1: Record<BaseUrl, string> = { plain: '', slash: '', v1: '/v1', 'v1-slash': '/v1', unset: '' };

/** A client that adds `/v1` itself says it twice when the base URL has it too. */
function pathOf(rule: 'adds-v1' | 'wants-v1' | 'not-read', form: BaseUrl | undefined): string | null {
  if (form === undefined || form === 'unset') return '/v1/messages';
  if (rule === 'not-read') return null;
  if (rule === 'wants-v1') return `${AFTER_V1[form]}/messages`;
  return `${AFTER_V1[form]}/v1/messages`;
}
