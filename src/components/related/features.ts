/** What the computation knows of a page. */
export interface PageFacts {
  /** Path without slashes at its ends, e.g. `diagnoses/invalid-api-key`. */
  id: string;
  title: string;
  /** Frontmatter. */
  data: object;
  /** The prose below it. */
  body: string;
}

/** Why two pages belong together. */
export type Reason = 'mentioned' | 'name' | 'neighbour' | 'client' | 'source';

/** Something two pages can have in common: its reason, and which one. */
export type Feature = `${Reason}:${string}`;

/** Variables, prefixes and ids of errors: who writes of the same ones writes of the same thing. */
const NAMES =
  /\bsk-ant-[a-z]+\d*-|\b(?:ANTHROPIC|CLAUDE|AWS|GOOGLE|CLOUD_ML|VERTEX|CLOUDSDK)_[A-Z_]{3,}[A-Z]\b|\b[a-z]+(?:_[a-z]+)*_error\b|\bapiKeyHelper\b/g;
const LINKS = /\/(diagnoses|credentials|findings|guides|reference)\/([a-z0-9-]+)\//g;

const list = (data: object, field: string): unknown[] => {
  const value = (data as Record<string, unknown>)[field];
  return Array.isArray(value) ? value : [];
};
const idsIn = (data: object, field: string, key: string): string[] =>
  list(data, field).flatMap((one) => {
    const id = (one as Record<string, unknown> | null)?.[key];
    return typeof id === 'string' ? [id] : [];
  });

/** Pages a page names itself: its reader has their links already. */
export function namedBy({ id, data, body }: PageFacts): Set<string> {
  const text = `${JSON.stringify(data)}\n${body}`;
  return new Set([
    ...[...text.matchAll(LINKS)].map(([, folder, slug]) => `${folder}/${slug}`),
    ...idsIn(data, 'neighbours', 'id').map((other) => `diagnoses/${other}`),
    ...idsIn(data, 'confusedWith', 'id').map((other) => `credentials/${other}`),
    ...idsIn(data, 'failsWith', 'diagnosis').map((other) => `diagnoses/${other}`),
    id,
  ]);
}

/**
 * What a page is about, as data: the names it writes, its neighbours, its clients, its sources.
 * @param named what it names itself
 */
export function featuresOf({ data, body }: PageFacts, named: Set<string>): Set<Feature> {
  const text = `${JSON.stringify(data)}\n${body}`;
  return new Set<Feature>([
    ...[...text.matchAll(NAMES)].map(([name]): Feature => `name:${name}`),
    ...[...named].map((other): Feature => `neighbour:${other}`),
    ...idsIn(data, 'versions', 'client').map((client): Feature => `client:${client}`),
    ...list(data, 'sources').map((source): Feature => `source:${source}`),
  ]);
}
