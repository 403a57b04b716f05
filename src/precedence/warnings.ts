import type { Choice } from './choose.ts';
import type { Client } from './clients/all.ts';
import type { Rules } from './rules.ts';
import { type BaseUrl, OPTIONS, type Place, type Setting } from './types.ts';

/** What a careful colleague would say. The words are the page's. */
export const WARNINGS = [
  'two-are-sent',
  'one-is-ignored',
  'login-is-shadowed',
  'api-is-billed-despite-subscription',
  'helper-may-come-too-late',
  'option-silences-variables',
  'beta-header-missing',
  'token-in-the-keys-place',
  'key-as-bearer',
  'admin-key-does-not-ask-models',
  'not-read-by-this-client',
  'value-cannot-be-sent',
  'value-is-sent-with-decoration',
  'v1-twice',
  'v1-is-missing',
  'base-url-not-read',
] as const;
export type WarningId = (typeof WARNINGS)[number];

export interface Warning {
  id: WarningId;
  /** Places it concerns. */
  places: Place[];
}

interface Situation {
  client: Client;
  rules: Rules;
  set: Setting[];
  choice: Choice;
  sentFrom: Place[];
  headers: Record<string, string>;
  baseUrl: BaseUrl | undefined;
}

const SUBSCRIPTION: Place[] = ['login', 'CLAUDE_CODE_OAUTH_TOKEN', 'settings:CLAUDE_CODE_OAUTH_TOKEN'];
const HELPS_NOT: (Setting['shape'] | undefined)[] = ['double-quotes', 'bearer-prefix', 'name-prefix'];
const CREDENTIAL = /^(?!.*anthropic-beta$)(?!call:)/;

/** Each warning and the places it holds for; none when empty. */
const CHECKS: Record<WarningId, (situation: Situation) => Place[]> = {
  'two-are-sent': ({ sentFrom }) => (sentFrom.length > 1 ? sentFrom : []),
  'one-is-ignored': ({ set, sentFrom, rules }) =>
    sentFrom.length ? losers(rules, set, sentFrom).filter((place) => place !== 'login') : [],
  'login-is-shadowed': ({ rules, set, sentFrom }) =>
    sentFrom.length && !sentFrom.includes('login') && known(rules).has('login')
      ? set.map(({ place }) => place).filter((place) => place === 'login')
      : [],
  'api-is-billed-despite-subscription': ({ rules, set, sentFrom }) => {
    const keys = sentFrom.filter((place) => familyOf(set, place) === 'sk-ant-api03-');
    const subscribed = set.some(({ place }) => SUBSCRIPTION.includes(place) && known(rules).has(place) && !sentFrom.includes(place));
    return subscribed ? keys : [];
  },
  'helper-may-come-too-late': ({ rules, set, sentFrom }) =>
    set.length > 1 &&
    sentFrom.some((place) => rules.notWaitedFor.includes(place)) &&
    sentFrom.some((place) => !rules.notWaitedFor.includes(place))
      ? rules.notWaitedFor
      : [],
  'option-silences-variables': ({ rules, set, sentFrom }) =>
    rules.silencing.length && sentFrom.some((place) => rules.silencing.includes(place))
      ? losers(rules, set, sentFrom).filter((place) => !isOption(place))
      : [],
  'beta-header-missing': ({ set, sentFrom, headers }) =>
    headers['anthropic-beta']
      ? []
      : sentFrom.filter((place) => familyOf(set, place) === 'sk-ant-oat01-' && headers.authorization?.includes(`{${place}}`)),
  'token-in-the-keys-place': ({ set, sentFrom, headers }) =>
    sentFrom.filter((place) => familyOf(set, place) === 'sk-ant-oat01-' && headers['x-api-key']?.includes(`{${place}}`)),
  'key-as-bearer': ({ set, sentFrom, headers, rules }) =>
    rules.slots[0]?.header === 'authorization'
      ? []
      : sentFrom.filter(
          (place) =>
            familyOf(set, place) === 'sk-ant-api03-' &&
            headers.authorization?.includes(`{${place}}`) &&
            !headers['x-api-key']?.includes(`{${place}}`),
        ),
  'admin-key-does-not-ask-models': ({ set, sentFrom }) => sentFrom.filter((place) => familyOf(set, place) === 'sk-ant-admin01-'),
  'not-read-by-this-client': ({ rules, set }) =>
    set.map(({ place }) => place).filter((place) => CREDENTIAL.test(place) && !known(rules).has(place)),
  'value-cannot-be-sent': ({ choice, set, headers }) =>
    choice.chosen
      .map(({ setting }) => setting.place)
      .filter((place) => !Object.keys(headers).length && set.some((one) => one.place === place && one.shape !== 'plain')),
  'value-is-sent-with-decoration': ({ set, sentFrom }) =>
    set.filter(({ place, shape }) => sentFrom.includes(place) && HELPS_NOT.includes(shape)).map(({ place }) => place),
  'v1-twice': ({ rules, baseUrl, sentFrom }) => (rules.baseUrl === 'adds-v1' && baseUrl?.startsWith('v1') ? sentFrom : []),
  'v1-is-missing': ({ rules, baseUrl, sentFrom }) =>
    rules.baseUrl === 'wants-v1' && (baseUrl === 'plain' || baseUrl === 'slash') ? sentFrom : [],
  'base-url-not-read': ({ rules, baseUrl, sentFrom }) => (rules.baseUrl === 'not-read' && baseUrl && baseUrl !== 'unset' ? sentFrom : []),
};

export const warningsFor = (situation: Situation): Warning[] =>
  WARNINGS.map((id) => ({ id, places: CHECKS[id](situation) })).filter(({ places }) => places.length > 0);

const isOption = (place: Place): boolean => (OPTIONS as readonly Place[]).includes(place);
const familyOf = (set: Setting[], wanted: Place): string => set.find(({ place }) => place === wanted)?.family ?? '';

const known = (rules: Rules): Set<Place> =>
  new Set([
    ...rules.ownHeaders,
    ...rules.silencing,
    ...rules.before.map(({ place }) => place),
    ...rules.slots.flatMap(({ places }) => places),
    ...rules.fallback.map(({ place }) => place),
  ]);

/** Credentials the client reads, that hold something, and that are not sent. */
const losers = (rules: Rules, set: Setting[], sentFrom: Place[]): Place[] =>
  set
    .filter(
      ({ place, shape }) =>
        CREDENTIAL.test(place) &&
        known(rules).has(place) &&
        !sentFrom.includes(place) &&
        !['empty', 'null', 'undefined'].includes(shape ?? ''),
    )
    .map(({ place }) => place);
