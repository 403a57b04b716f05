import type { Change, Outcome, Recorded, Row } from '../../precedence/recorded.ts';

const files = import.meta.glob<Recorded>('../../content/wire/*.json', { eager: true, import: 'default' });

/** Everything measured, one record per client. */
export const records: Recorded[] = Object.values(files).sort((a, b) => b.versions.length - a.versions.length);

export function recordOf(client: string): Recorded {
  const record = records.find((one) => one.client === client);
  if (!record) throw new Error(`there is no record of ${client}`);
  return record;
}

/** Headers in the order a reader looks for them. */
export const headersOf = ({ sent = {} }: Outcome): string[] => Object.entries(sent).map(([name, value]) => `${name}: ${value}`);

/** Whose value is on the wire, as the record names places. */
export const placesIn = ({ sent = {} }: Outcome): string[] => [
  ...new Set(Object.values(sent).flatMap((value) => [...value.matchAll(/\{([^}]+)\}/g)].map(([, place = '']) => place))),
];

/** What a person sees beside, or instead of, an answer. */
export const seenOf = ({
  constructorError,
  error,
  warnings = [],
  requests,
  tokenRequests = [],
  reachedFor = [],
  alsoSent = [],
}: Outcome): string[] => [
  ...(constructorError ? [`at construction: ${constructorError}`] : []),
  ...(error ? [error] : []),
  ...warnings.map((warning) => `warns: ${warning}`),
  ...(requests ? [`${requests} requests`] : []),
  ...tokenRequests.map((request) => `first: ${request}`),
  ...reachedFor.map((host) => `tried to reach ${host}`),
  ...alsoSent.map(
    (headers) =>
      `a side request carried ${
        Object.entries(headers)
          .map(([name, value]) => `${name}: ${value}`)
          .join(', ') || 'no credential'
      }`,
  ),
];

/** The changes a reader can see: headers, words, and the path where that is the question. */
export const shownChanges = ({ group, changes }: Row): Change[] =>
  changes.filter((change, index) => index === 0 || shown(group, change) !== shown(group, changes[index - 1]));

const shown = (group: string, change: Change | undefined): string =>
  change ? JSON.stringify([headersOf(change.outcome), seenOf(change.outcome), group === 'base-url' && change.outcome.path]) : '';

/** A long name in pieces that a line may break between. */
export const pieces = (text: string): string[] => text.split(/(?<=[_:{-])/);
