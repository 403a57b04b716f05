import { piecesOf, type Squashed } from './phrases.ts';
import type { DiagnosisKnowledge, Rule } from './types.ts';

/**
 * All rules of the knowledge, so arranged that one pass over a text names the few worth a closer look:
 * those with a phrase whose beginning is in the text, and those without a phrase that build on an observed fact.
 * Trying each phrase in turn would take time with every page added.
 */
export interface RuleIndex {
  rules: { diagnosis: DiagnosisKnowledge; rule: Rule }[];
  byPhrase: Map<string, number[]>;
  byFact: Map<string, number[]>;
  /** Rules with neither phrase nor fact, by version alone. */
  always: number[];
  beginnings: Beginning[];
  byGram: Map<number, Beginning[]>;
  /** Beginnings shorter than a gram. */
  short: Beginning[];
  /** Which grams lead to a beginning; most places of a text are ruled out by it. */
  hot: Uint8Array;
}

/** First fixed piece of one or more phrases, with the gram of it that the fewest others have. */
interface Beginning {
  id: number;
  piece: string;
  offset: number;
  phrases: string[];
}

const GRAM = 4;
const SLOTS = 1 << 18;

const gramAt = (text: string, at: number): number => {
  let hash = 0;
  for (let next = at; next < at + GRAM; next += 1) hash = Math.imul(hash, 0x01_00_01_93) ^ text.charCodeAt(next);
  return (hash ^ (hash >>> 15)) & (SLOTS - 1);
};

const cache = new WeakMap<DiagnosisKnowledge[], RuleIndex>();

export function ruleIndex(diagnoses: DiagnosisKnowledge[]): RuleIndex {
  const known = cache.get(diagnoses);
  if (known) return known;
  const rules = diagnoses.flatMap((diagnosis) => diagnosis.rules.map((rule) => ({ diagnosis, rule })));
  const index: RuleIndex = { rules, ...byContent(rules.map(({ rule }) => rule)) };
  cache.set(diagnoses, index);
  return index;
}

function byContent(rules: Rule[]): Omit<RuleIndex, 'rules'> {
  const byPhrase = new Map<string, number[]>();
  const byFact = new Map<string, number[]>();
  const always: number[] = [];
  const common = counted(rules.flatMap((rule) => rule.with ?? []));
  for (const [ordinal, rule] of rules.entries()) {
    const [rarest] = [...(rule.with ?? [])].sort((a, b) => (common.get(a) ?? 0) - (common.get(b) ?? 0));
    if (rule.says !== undefined) for (const phrase of [rule.says].flat()) push(byPhrase, phrase, ordinal);
    else if (rarest !== undefined) push(byFact, rarest, ordinal);
    else if (rule.withAny?.length) for (const fact of new Set(rule.withAny)) push(byFact, fact, ordinal);
    else always.push(ordinal);
  }
  return { byPhrase, byFact, always, ...byGrams([...byPhrase.keys()]) };
}

function byGrams(phrases: string[]): Pick<RuleIndex, 'beginnings' | 'byGram' | 'short' | 'hot'> {
  const pieces = new Map<string, string[]>();
  for (const phrase of phrases) {
    const [piece] = piecesOf(phrase);
    if (piece) push(pieces, piece, phrase);
  }
  const common = counted([...pieces.keys()].flatMap(gramsOf));
  const beginnings = [...pieces].map(([piece, of], id): Beginning => {
    const grams = gramsOf(piece);
    const rarest = Math.min(...grams.map((gram) => common.get(gram) ?? 0));
    return {
      id,
      piece,
      offset: Math.max(
        0,
        grams.findIndex((gram) => common.get(gram) === rarest),
      ),
      phrases: of,
    };
  });
  const byGram = new Map<number, Beginning[]>();
  const hot = new Uint8Array(SLOTS);
  for (const beginning of beginnings.filter(({ piece }) => piece.length >= GRAM)) {
    const gram = gramAt(beginning.piece, beginning.offset);
    push(byGram, gram, beginning);
    hot[gram] = 1;
  }
  return { beginnings, byGram, short: beginnings.filter(({ piece }) => piece.length < GRAM), hot };
}

const gramsOf = (piece: string): number[] => Array.from({ length: Math.max(0, piece.length - GRAM + 1) }, (_, at) => gramAt(piece, at));

/** Ordinals of the rules that may apply, in the order of the content. */
export function worthALook(index: RuleIndex, { text }: Squashed, facts: Iterable<string>): number[] {
  const ordinals = new Set(index.always);
  const add = (list: number[] | undefined): void => {
    for (const ordinal of list ?? []) ordinals.add(ordinal);
  };
  for (const fact of facts) add(index.byFact.get(fact));
  for (const beginning of beginningsIn(index, text)) for (const phrase of beginning.phrases) add(index.byPhrase.get(phrase));
  return [...ordinals].sort((a, b) => a - b);
}

function beginningsIn(index: RuleIndex, text: string): Beginning[] {
  const found = index.short.filter(({ piece }) => text.includes(piece));
  const seen = new Uint8Array(index.beginnings.length);
  for (let at = 0; at + GRAM <= text.length; at += 1) {
    const gram = gramAt(text, at);
    if (!index.hot[gram]) continue;
    for (const beginning of index.byGram.get(gram) ?? []) {
      if (seen[beginning.id] || !text.startsWith(beginning.piece, at - beginning.offset)) continue;
      seen[beginning.id] = 1;
      found.push(beginning);
    }
  }
  return found;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function counted<T>(items: T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}
