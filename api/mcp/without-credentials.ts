import { rawValues } from '../../src/diagnosis/redact/raw-values.ts';
import { redact } from '../../src/diagnosis/redact/redact.ts';
import type { KindKnowledge } from '../../src/diagnosis/types.ts';

export interface Cleaned {
  /** The message with every raw credential replaced, in names as in values. */
  message: unknown;
  /** Family of each that was found, once; empty for one that only its place gave away. */
  families: string[];
}

/** Takes raw credentials out of a JSON message before anything else reads it: what a library never sees it cannot repeat in an error. */
export function withoutCredentials(message: unknown, kinds: KindKnowledge[]): Cleaned {
  const families = new Set<string>();
  const text = (value: string): string => {
    const found = value.length < SHORTEST ? [] : rawValues(value, kinds);
    for (const { prefix } of found) families.add(prefix);
    return found.length ? redact(value, kinds).text : value;
  };
  const clean = (value: unknown, depth: number): unknown => {
    if (typeof value === 'string') return text(value);
    if (typeof value !== 'object' || value === null) return value;
    if (depth === DEEPEST) return null;
    if (Array.isArray(value)) return value.map((inner) => clean(inner, depth + 1));
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [text(name), clean(inner, depth + 1)]));
  };
  return { message: clean(message, 0), families: [...families] };
}

/** No tool takes anything as deep; a message without a bottom would exhaust the stack. */
const DEEPEST = 32;
/** Nothing shorter can be told from a word. */
const SHORTEST = 6;
