import type { Place } from './types.ts';

export type Header = 'x-api-key' | 'authorization';

/** Places that compete for one header: the first that is set fills it. */
export interface Slot {
  header: Header;
  places: Place[];
}

/** A credential used alone; `beta` when the client adds the OAuth beta header to it. */
export interface Source {
  place: Place;
  header: Header;
  beta: boolean;
}

/** States of a stored credential, or of an exchange, that stop a client before its request. */
export type Refusal = 'others-may-read' | 'expired' | 'missing' | 'refused';

/**
 * How a client decides, from one version on up to the next entry.
 * Everything measured is said in these few words; a version that behaves otherwise is a new entry with what changed.
 */
export interface Rules {
  from: string;
  /** Credentials that beat all others. */
  before: Source[];
  slots: Slot[];
  /** When several slots are filled: only the first is sent, or each in its header. */
  filled: 'first' | 'each';
  /** Used only when no slot is filled: the first that is set. */
  fallback: Source[];
  /** Options of which one turns variables and files off. */
  silencing: Place[];
  /** Whether two of those are an error. */
  twoOptionsStop: boolean;
  /** Without one of these nothing is sent. Empty: any credential will do. */
  needs: Place[];
  /** Variables that count as set when they are empty; an empty option always does. */
  emptyCounts: Place[];
  /** A place that, when it is set, turns others off. */
  turnsOff: Partial<Record<Place, Place[]>>;
  /** A helper that prints more than one line: what it prints cannot be sent, or the client sends nothing in its place. */
  helperLines: 'unsendable' | 'empty';
  /** Beside another credential these are sent when they come in time, and otherwise not. */
  notWaitedFor: Place[];
  /** Options that turn their variable off when they are null; the others leave it alone. */
  nullTurnsOff: Place[];
  /** Whether an option that is undefined turns its variable off. */
  undefinedOption: 'off' | 'unset';
  /** What a request needs: a credential with a value, a header of credentials that is not empty, or a credential that is set to anything. */
  enough: 'a-value' | 'a-header' | 'anything';
  /** Whether a line end around a value is taken off, and whether spaces are. */
  trims: { variables: boolean; options: boolean; spaces: boolean };
  /** What becomes of a function in the key's place. */
  keyFunction: 'called' | 'printed' | 'ignored';
  /** Headers of one's own that are read. */
  ownHeaders: Place[];
  /** A header of one's own and the client's of the same name: the own one alone, or both in one line. */
  sameHeader: 'own' | 'both';
  /** Betas of a call: not known to the client, added to a default beta header, or sent in its place. */
  callBetas: 'unknown' | 'added' | 'replace';
  /** States in which a place stops it, when it is the one that is chosen. */
  refuses: Partial<Record<Place, Refusal[]>>;
  /** Whether an expired stored credential is exchanged before it is used. */
  refreshes: Place[];
  /** A credential of these places stays, whatever header of one's own has the same name. */
  keeps: Place[];
  /** A client made of another: there is no way to make one, it is not known here, what it is given stands beside what the first has, or in its stead. */
  clones: 'none' | 'unread' | 'beside' | 'instead';
  /** A second, empty `x-api-key` rides along with everything. */
  emptySecondKey: boolean;
  /** The client itself warns when both variables are set. */
  warnsOfBoth: boolean;
  /** The request path after a base URL. */
  baseUrl: 'adds-v1' | 'wants-v1' | 'not-read';
}

/** Rules of one client, oldest first. */
export type History = Rules[];

/** A history said as what each version changed. */
export function history(first: Rules, ...changes: (Partial<Rules> & { from: string })[]): History {
  const entries = [first];
  for (const change of changes) entries.push({ ...(entries.at(-1) ?? first), ...change });
  return entries;
}
