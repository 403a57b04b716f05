import { piecesOf, type Squashed } from './phrases.ts';
import type { DiagnosisKnowledge, Rule } from './types.ts';

/**
 * All rules of the knowledge, so arranged that one pass over a text names the few worth a closer look:
 * those with a phrase whose beginning is in the text, and those without a phrase that build on an observed fact.
 * Trying each phrase in turn would take time with every page added.
 */
export interface RuleIndex {
  rules: { diagnosis: DiagnosisKnowledge; rule: Rule }[];
  byFact: Map<string, number[]>;
  /** Rules with neither phrase nor fact, by version alone. */
  always: number[];
  byGram: Map<number, Beginning[]>;
  /** Beginnings shorter than a gram. */
  short: Beginning[];
  /** Which grams lead to a beginning; most places of a text are ruled out by it. */
  hot: Uint8Array;
}

/** First fixed piece of one or more phrases, with the gram of it that the fewest others have. */
interface Beginning {
  piece: string;
  offset: number;
  /** Phrases that begin so, each with its rule and its place among that rule's phrases. */
  uses: { ordinal: number; order: number; phrase: string }[];
}

/** A phrase that may be in the text, and the first place where its beginning is. */
export interface Begun {
  phrase: string;
  order: number;
  at: number;
}

/** The rules worth a closer look, in the order of the content, and of each the phrases that may be in the text. */
export interface Worth {
  ordinals: number[];
  begun: Map<number, Begun[]>;
}

const GRAM = 4;
const SLOT_BITS = 18;
const SHIFT = 32 - SLOT_BITS;
/** Knuth's multiplier: spreads grams that differ little. */
const SPREAD = 0x9e_37_79_b1;

/** The next gram's number from the one before: each character leaves it when four others have come. */
const slide = (window: number, code: number): number => (window << 8) ^ code;
const slotOf = (window: number): number => Math.imul(window, SPREAD) >>> SHIFT;
const gramAt = (piece: string, at: number): number => {
  let window = 0;
  for (let next = at; next < at + GRAM; next += 1) window = slide(window, piece.charCodeAt(next));
  return slotOf(window);
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
  const uses: Beginning['uses'] = [];
  const byFact = new Map<string, number[]>();
  const always: number[] = [];
  const common = counted(rules.flatMap((rule) => rule.with ?? []));
  for (const [ordinal, rule] of rules.entries()) {
    const [rarest] = [...(rule.with ?? [])].sort((a, b) => (common.get(a) ?? 0) - (common.get(b) ?? 0));
    if (rule.says !== undefined) for (const [order, phrase] of [rule.says].flat().entries()) uses.push({ ordinal, order, phrase });
    else if (rarest !== undefined) push(byFact, rarest, ordinal);
    else if (rule.withAny?.length) for (const fact of new Set(rule.withAny)) push(byFact, fact, ordinal);
    else always.push(ordinal);
  }
  return { byFact, always, ...byGrams(uses) };
}

function byGrams(uses: Beginning['uses']): Pick<RuleIndex, 'byGram' | 'short' | 'hot'> {
  const pieces = new Map<string, Beginning['uses']>();
  for (const use of uses) {
    const [piece] = piecesOf(use.phrase);
    if (piece) push(pieces, piece, use);
  }
  const common = counted([...pieces.keys()].flatMap(gramsOf));
  const beginnings = [...pieces].map(([piece, of]): Beginning => {
    const grams = gramsOf(piece);
    const rarest = Math.min(...grams.map((gram) => common.get(gram) ?? 0));
    return {
      piece,
      offset: Math.max(
        0,
        grams.findIndex((gram) => common.get(gram) === rarest),
      ),
      uses: of,
    };
  });
  const byGram = new Map<number, Beginning[]>();
  const hot = new Uint8Array(1 << SLOT_BITS);
  for (const beginning of beginnings.filter(({ piece }) => piece.length >= GRAM)) {
    const gram = gramAt(beginning.piece, beginning.offset);
    push(byGram, gram, beginning);
    hot[gram] = 1;
  }
  return { byGram, short: beginnings.filter(({ piece }) => piece.length < GRAM), hot };
}

const gramsOf = (piece: string): number[] => Array.from({ length: Math.max(0, piece.length - GRAM + 1) }, (_, at) => gramAt(piece, at));

/** The rules that may apply, in the order of the content. */
export function worthALook(index: RuleIndex, { text }: Squashed, facts: Iterable<string>): Worth {
  const ordinals = new Set(index.always);
  const begun = new Map<number, Begun[]>();
  for (const fact of facts) for (const ordinal of index.byFact.get(fact) ?? []) ordinals.add(ordinal);
  for (const [at, { uses }] of beginningsIn(index, text))
    for (const { ordinal, order, phrase } of uses) {
      ordinals.add(ordinal);
      push(begun, ordinal, { phrase, order, at });
    }
  for (const phrases of begun.values()) phrases.sort((a, b) => a.order - b.order);
  return { ordinals: [...ordinals].sort((a, b) => a - b), begun };
}

/** Each beginning that is in the text, with its first place. */
function beginningsIn(index: RuleIndex, text: string): [at: number, beginning: Beginning][] {
  const found = index.short.map((beginning): [number, Beginning] => [text.indexOf(beginning.piece), beginning]).filter(([at]) => at !== -1);
  const seen = new Set<Beginning>();
  let window = 0;
  for (let at = 0; at < text.length; at += 1) {
    window = slide(window, text.charCodeAt(at));
    const gram = slotOf(window);
    if (!index.hot[gram]) continue;
    for (const beginning of index.byGram.get(gram) ?? []) {
      const from = Math.max(0, at - GRAM + 1 - beginning.offset);
      if (seen.has(beginning) || !text.startsWith(beginning.piece, from)) continue;
      seen.add(beginning);
      found.push([from, beginning]);
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
