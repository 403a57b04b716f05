import { chosenBy, type Stop } from './choose.ts';
import type { Rules } from './rules.ts';
import { CLONED, type Place, type Setting } from './types.ts';

/** The option that each thing given to `withOptions` stands for. */
const OPTION: Partial<Record<Place, Place>> = {
  'with-options:apiKey': 'apiKey',
  'with-options:authToken': 'authToken',
  'with-options:credentials': 'credentials',
  'with-options:profile': 'profile',
  'with-options:authorization': 'default-headers:authorization',
  'with-options:x-api-key': 'default-headers:x-api-key',
};

const STRUCTURED: Place[] = ['credentials', 'profile', 'config', 'config:federation'];
const OWN: Place[] = ['default-headers:authorization', 'default-headers:x-api-key', 'default-headers:anthropic-beta'];

/** The second client, said as if it had been constructed with what it ends up with. */
export interface AsConstructed {
  rules: Rules;
  set: Setting[];
  /** The name a place really goes by. */
  realName: (place: Place) => Place;
  stops: Stop | null;
}

export const isCloned = ({ place }: Setting): boolean => (CLONED as readonly Place[]).includes(place);

export function asConstructed(rules: Rules, set: Setting[]): AsConstructed {
  const first = set.filter((setting) => !isCloned(setting));
  const given = set.filter(isCloned).map((setting) => ({ ...setting, place: OPTION[setting.place] ?? setting.place }));
  const named = given.filter(({ shape }) => shape !== 'undefined' && shape !== 'null').map(({ place }) => place);
  const realName = (place: Place): Place => (named.includes(place) ? (CLONED.find((one) => OPTION[one] === place) ?? place) : place);
  const none = { rules, set: first, realName, stops: null };
  if (!given.length || rules.clones === 'unread') return { ...none, set, realName: (place) => place };
  if (rules.clones === 'none') return { ...none, stops: 'no-with-options' };
  const cloned = rules.clones === 'beside' ? beside(rules, first, given) : instead(rules, first, given);
  return { ...none, ...cloned };
}

const without = (set: Setting[], places: Place[]): Setting[] => set.filter(({ place }) => !places.includes(place));
const headersReplaced = (given: Setting[]): Place[] => (given.some(({ place }) => OWN.includes(place)) ? OWN : []);

/** The second client holds on to key and token of the first, as if they were options: nothing but another of the same kind takes their place. */
function beside(rules: Rules, first: Setting[], given: Setting[]): { rules: Rules; set: Setting[] } {
  const replaced = given.some(({ place }) => STRUCTURED.includes(place)) ? STRUCTURED : [];
  const kept = without(first, [...given.map(({ place }) => place), ...replaced, ...headersReplaced(given)]);
  return { rules: { ...rules, before: [], fallback: [...rules.before, ...rules.fallback] }, set: [...kept, ...given] };
}

/** A credential that is given takes the place of the first's, whatever its kind; `null` takes away that of its own kind. */
function instead(rules: Rules, first: Setting[], given: Setting[]): { set: Setting[] } {
  const kept = without(first, headersReplaced(given));
  const headers = given.filter(({ place }) => OWN.includes(place));
  const credentials = given.filter(({ place, shape }) => !OWN.includes(place) && shape !== 'undefined');
  const live = credentials.filter(({ shape }) => shape !== 'null');
  if (live.length) return { set: [...without(kept, rules.silencing), ...live, ...headers] };
  const [winner] = chosenBy(rules, first).chosen;
  const kind = rules.slots.find(({ places }) => winner && places.includes(winner.setting.place));
  const cleared = credentials.some(({ place }) => kind?.places.includes(place));
  const slots = rules.slots.flatMap(({ places }) => places);
  return { set: [...(cleared ? without(kept, slots) : kept), ...headers] };
}
