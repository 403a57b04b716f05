import { clientById } from '../precedence/clients/all.ts';
import { type Prediction, predict } from '../precedence/predict.ts';
import type { Redaction } from './redact/redact.ts';
import { baseUrlFrom, settingsFrom } from './settings.ts';
import type { Context } from './types.ts';

/** The clients people run side by side; the one they named comes first. */
const USUAL = ['claude-code', 'typescript-sdk', 'python-sdk'];

/** What clients do with the credentials of a text, when it sets more than one. */
export function precedenceOf(redaction: Redaction, { client, version }: Context): Prediction[] {
  const set = settingsFrom(redaction);
  if (set.filter(({ shape }) => shape !== 'empty').length < 2) return [];
  const named = client && clientById(client) ? client : undefined;
  const clients = [...new Set([...(named ? [named] : []), ...USUAL])];
  const baseUrl = baseUrlFrom(redaction);
  return clients.flatMap((id) => predict({ client: id, version: id === named ? version : undefined, set, baseUrl }) ?? []);
}
