import type { Sample } from './corpus.ts';
import type { Scanner } from './scanners.ts';

/** Share of the texts of one group that a scanner judged rightly. */
export interface Row {
  group: string;
  count: number;
  /** Per scanner, in their order. */
  right: number[];
}

export interface Comparison {
  byKind: Row[];
  byForm: Row[];
  nothing: Row[];
  recall: number[];
  precision: number[];
}

/** Runs every scanner over every text. */
export async function compare(samples: Sample[], scanners: Scanner[]): Promise<Comparison> {
  const judged = await Promise.all(
    samples.map(async (sample) => ({ sample, found: await Promise.all(scanners.map(({ finds }) => finds(sample.text))) })),
  );
  type Judged = (typeof judged)[number];
  const share = (list: Judged[], scanner: number, wanted: boolean): number =>
    list.filter(({ found }) => found[scanner] === wanted).length / list.length;
  const rows = (list: Judged[], of: (sample: Sample) => string, wanted: boolean): Row[] =>
    [...Map.groupBy(list, ({ sample }) => of(sample))].map(([group, members]) => ({
      group,
      count: members.length,
      right: scanners.map((_, index) => share(members, index, wanted)),
    }));
  const holding = judged.filter(({ sample }) => sample.secret !== undefined);
  const empty = judged.filter(({ sample }) => sample.secret === undefined);
  const hits = (list: Judged[], scanner: number): number => list.filter(({ found }) => found[scanner]).length;
  return {
    byKind: rows(holding, ({ kind }) => kind, true),
    byForm: rows(holding, ({ form }) => form, true),
    nothing: rows(empty, ({ kind }) => kind, false),
    recall: scanners.map((_, index) => share(holding, index, true)),
    precision: scanners.map((_, index) => hits(holding, index) / (hits(holding, index) + hits(empty, index))),
  };
}

/** Shortest piece of a value that would help whoever finds it. */
const PIECE = 12;

/** Share of the texts in which no piece of the credential is left. */
export function removed(samples: Sample[], redacted: (text: string) => string): number {
  const holding = samples.filter(({ secret }) => secret !== undefined);
  const clean = holding.filter(({ text, secret = '' }) => {
    const rest = redacted(text);
    for (let at = 0; at + PIECE <= secret.length; at += 1) if (rest.includes(secret.slice(at, at + PIECE))) return false;
    return true;
  });
  return clean.length / holding.length;
}

/** Cells in which the first scanner does worse than another one. */
export const worse = ({ byKind, byForm, nothing }: Comparison): string[] =>
  [...byKind, ...byForm, ...nothing].filter(({ right }) => right.some((share) => share > (right[0] ?? 0))).map(({ group }) => group);
