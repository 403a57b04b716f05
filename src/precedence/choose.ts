import type { Header, Rules, Source } from './rules.ts';
import { OPTIONS, type Place, type Setting } from './types.ts';
import { holdsNothing } from './value.ts';

/** Why no request is made. */
export const STOPS = [
  'no-credential',
  'two-options',
  'no-with-options',
  'bad-value',
  'others-may-read',
  'expired',
  'missing',
  'refused',
] as const;
export type Stop = (typeof STOPS)[number];

/** A credential that was chosen, and the header it goes into. */
export interface Chosen {
  setting: Setting;
  header: Header;
  beta: boolean;
}

export interface Choice {
  chosen: Chosen[];
  stops: Stop | null;
}

const isOption = (place: Place): boolean => (OPTIONS as readonly Place[]).includes(place);

/** Credentials before headers of one's own: which slots are filled, by what. */
export function chosenBy(rules: Rules, set: Setting[]): Choice {
  const given = stillOn(
    rules,
    set.map((setting) => asHelped(rules, setting)),
  );
  const options = given.filter(({ place, shape }) => rules.silencing.includes(place) && shape !== 'null');
  if (options.length > 1 && rules.twoOptionsStop) return { chosen: [], stops: 'two-options' };
  // One option turns off whatever comes from outside the program.
  const open = options.length ? given.filter(({ place }) => isOption(place)) : given;
  const before = firstOf(rules.before, open);
  if (before) return refused(rules, before) ?? { chosen: [before], stops: null };
  const slots = rules.slots.flatMap(({ header, places }): Chosen[] => {
    const setting = decides(places, open);
    return setting && setting.shape !== 'null' ? [{ setting, header, beta: false }] : [];
  });
  if (slots.length) return missingNeed(rules, slots) ?? { chosen: rules.filled === 'first' ? slots.slice(0, 1) : slots, stops: null };
  const fallback = firstOf(rules.fallback, open);
  if (fallback) return refused(rules, fallback) ?? { chosen: [fallback], stops: null };
  return { chosen: [], stops: rules.needs.length ? 'no-credential' : null };
}

/** A helper whose lines a client checks has printed nothing when it printed too many. */
const asHelped = (rules: Rules, setting: Setting): Setting =>
  setting.shape === 'two-lines' && rules.helperLines === 'empty' ? { ...setting, shape: 'empty' } : setting;

/** Whether the client sees a setting as set at all. */
function counts(rules: Rules, { place, shape = 'plain' }: Setting): boolean {
  if (shape === 'undefined') return rules.undefinedOption === 'off';
  if (shape === 'null') return rules.nullTurnsOff.includes(place);
  if (shape === 'function') return rules.keyFunction !== 'ignored';
  if (holdsNothing({ place, shape })) return isOption(place) || rules.emptyCounts.includes(place);
  return true;
}

/** Without what another setting turns off, and without what comes too late to be sent beside another. */
function stillOn(rules: Rules, set: Setting[]): Setting[] {
  // A setting that is empty turns the variable of its name off, too.
  const turnedOffBy = (places: Setting[]): Place[] => places.flatMap(({ place }) => rules.turnsOff[place] ?? []);
  // What is turned off itself turns nothing off.
  const off = turnedOffBy(set.filter(({ place }) => !turnedOffBy(set).includes(place)));
  const given = set.filter((setting) => counts(rules, setting));
  const late = given.length > 1 ? rules.notWaitedFor : [];
  return given.filter(({ place, shape }) => !off.includes(place) && !(shape === 'slow' && late.includes(place)));
}

/** The first place that is set decides a slot, also when it says "nothing". */
function decides(places: Place[], given: Setting[]): Setting | undefined {
  for (const place of places) {
    const setting = given.find((one) => one.place === place);
    if (setting) return setting.shape === 'undefined' ? { ...setting, shape: 'null' } : setting;
  }
  return undefined;
}

function firstOf(sources: Source[], given: Setting[]): Chosen | undefined {
  for (const { place, header, beta } of sources) {
    const setting = given.find((one) => one.place === place);
    if (setting && setting.shape !== 'null' && setting.shape !== 'empty') return { setting, header, beta };
  }
  return undefined;
}

function refused(rules: Rules, { setting }: Chosen): Choice | undefined {
  const state = rules.refuses[setting.place]?.find((refusal) => refusal === setting.shape);
  return state ? { chosen: [], stops: state } : undefined;
}

function missingNeed(rules: Rules, slots: Chosen[]): Choice | undefined {
  if (
    !rules.needs.length ||
    slots.some(({ setting }) => rules.needs.includes(setting.place) && (setting.shape !== 'empty' || rules.enough === 'anything'))
  )
    return undefined;
  return { chosen: [], stops: 'no-credential' };
}
