import { nameOfClient } from '../precedence/clients/names.ts';
import { commandsFor } from '../precedence/commands.ts';
import type { Prediction } from '../precedence/predict.ts';
import type { Place } from '../precedence/types.ts';
import { precedenceStrings as english, type PrecedenceStrings } from '../strings/en/precedence.ts';

/** What one client does, in words; for a page and for Markdown. */
export interface Verdict {
  client: string;
  /** Its version, and whether it was run or read. */
  basis: string;
  /** What is sent, or that nothing is. */
  outcome: string;
  /** Why nothing is sent; else empty. */
  why: string;
  /** Headers with `{place}` for the value. */
  headers: string[];
  /** Who pays; empty when nothing is sent. */
  paid: string;
  warnings: { words: string; places: string }[];
  commands: { words: string; command: string }[];
}

export function verdictOf(prediction: Prediction, strings: PrecedenceStrings = english): Verdict {
  const nameOf = (place: Place): string => strings.place[place];
  const { sentFrom, headers, stops, pays, warnings, version } = prediction;
  const client = nameOfClient(prediction.client);
  return {
    client: client?.name ?? prediction.client,
    basis: `${version} · ${client?.run ? strings.measured : strings.readInSource}`,
    outcome: stops ? `${strings.nothing}.` : `${strings.wins}: ${sentFrom.map(nameOf).join(' + ')}`,
    why: stops ? strings.stops[stops] : '',
    headers: stops ? [] : Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    paid: pays.map((one) => strings.pays[one]).join('; '),
    warnings: warnings.map(({ id, places }) => ({ words: strings.warning[id], places: places.map(nameOf).join(', ') })),
    commands: commandsFor(prediction).map(({ remedy, command }) => ({ words: strings.remedy[remedy], command })),
  };
}
