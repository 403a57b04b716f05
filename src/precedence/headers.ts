import type { Choice, Chosen, Stop } from './choose.ts';
import type { Header, Rules } from './rules.ts';
import { OPTIONS, type Place, type Setting } from './types.ts';
import { carried, holdsNothing } from './value.ts';

const OAUTH_BETA = 'oauth-2025-04-20';

/** The headers of a choice, with those of one's own on top; or why there is no request. */
export function headersOf(
  rules: Rules,
  set: Setting[],
  { chosen, stops }: Choice,
): { headers: Record<string, string>; from: Place[]; stops: Stop | null } {
  const nothing = (why: Stop): { headers: Record<string, string>; from: Place[]; stops: Stop } => ({ headers: {}, from: [], stops: why });
  if (stops) return nothing(stops);
  const own = set.filter(({ place }) => rules.ownHeaders.includes(place));
  const carrying = chosen.map((one) => ({ ...one, text: textOf(rules, one) }));
  const enough = carrying.some(({ text, setting }) => ENOUGH[rules.enough](setting, text));
  const ownEnough = rules.enough === 'a-header' && own.some(({ place }) => headerOf(place) !== 'anthropic-beta');
  if (!enough && !ownEnough) return nothing('no-credential');
  if (carrying.some(({ text }) => text === null)) return nothing('bad-value');
  const headers = new Map<string, string>(carrying.map(({ header, text }) => [header, text ?? '']));
  const from = new Map<string, Place>(carrying.map(({ header, setting }) => [header, setting.place]));
  const kept = carrying.filter(({ setting }) => rules.keeps.includes(setting.place)).map(({ header }): string => header);
  for (const setting of own) if (!kept.includes(headerOf(setting.place))) addOwn(rules, setting, headers, from);
  if (rules.emptySecondKey) addEmptyKey(carrying, headers, from);
  const beta = betaOf(rules, set, chosen);
  if (beta) headers.set('anthropic-beta', beta);
  else headers.delete('anthropic-beta');
  const winnersFirst = [...from.values()];
  return { headers: Object.fromEntries(headers), from: [...new Set(winnersFirst)], stops: null };
}

/** Whether a credential is enough of one for a request. */
const ENOUGH: Record<Rules['enough'], (setting: Setting, text: string | null) => boolean> = {
  'a-value': (setting) => !holdsNothing(setting),
  'a-header': (_setting, text) => text !== '',
  anything: () => true,
};

/** What is set here is never sent itself, but exchanged for a token. */
const EXCHANGED: Place[] = ['federation', 'config:federation'];

/** A value as its header carries it; `null` when no header can. */
function textOf(rules: Rules, { setting, header }: Chosen): string | null {
  const fresh = EXCHANGED.includes(setting.place) || (setting.shape === 'expired-refreshable' && rules.refreshes.includes(setting.place));
  const trims = (OPTIONS as readonly Place[]).includes(setting.place) ? rules.trims.options : rules.trims.variables;
  const value = carried(fresh ? { place: setting.place, shape: 'plain' } : setting, {
    trims,
    spaces: rules.trims.spaces,
    printed: rules.keyFunction === 'printed',
  });
  if (value === null) return null;
  const named = fresh ? '{minted}' : value;
  return (header === 'authorization' ? `Bearer ${named}` : named).trim();
}

const headerOf = (place: Place): string => place.slice(place.indexOf(':') + 1);

function addOwn(rules: Rules, setting: Setting, headers: Map<string, string>, from: Map<string, Place>): void {
  const name = headerOf(setting.place);
  if (name === 'anthropic-beta') return;
  const text = name === ('authorization' satisfies Header) ? `Bearer {${setting.place}}` : `{${setting.place}}`;
  const before = headers.get(name);
  headers.set(name, before !== undefined && rules.sameHeader === 'both' ? `${before} + ${text}` : text);
  from.set(name, setting.place);
}

/** Only in one version: a second, empty header takes the place of one's own. */
function addEmptyKey(carrying: { header: Header; text: string | null }[], headers: Map<string, string>, from: Map<string, Place>): void {
  const own = carrying.find(({ header }) => header === 'x-api-key');
  headers.set('x-api-key', own ? `${own.text} + ` : '');
  if (!own) from.delete('x-api-key');
}

/** The OAuth beta: added by the client to some credentials, or brought along by the person. */
function betaOf(rules: Rules, set: Setting[], chosen: Chosen[]): string {
  if (chosen.some(({ beta }) => beta)) return OAUTH_BETA;
  const replaced = rules.callBetas === 'replace' && set.some(({ place }) => place === 'call:betas');
  const brought = set.some(({ place }) => headerOf(place) === 'anthropic-beta' && rules.ownHeaders.includes(place));
  return brought && !replaced ? OAUTH_BETA : '';
}
