import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { CLIENT_PATTERNS } from '../../src/diagnosis/observe/clients.ts';
import { ERROR_PATTERNS } from '../../src/diagnosis/observe/errors.ts';
import { PLACE_PATTERNS } from '../../src/diagnosis/observe/places.ts';
import { LOOSE } from '../../src/diagnosis/redact/loose/loose.ts';
import { otherPatterns } from '../../src/diagnosis/redact/scan-others.ts';
import { SLOT_PATTERNS } from '../../src/diagnosis/redact/slot-patterns.ts';
import type { KindKnowledge } from '../../src/diagnosis/types.ts';
import { PROJECT_ROOT } from '../../src/knowledge/read.ts';

/** Every pattern the engine runs on a text: those written as literals, and those it puts together. */
export interface Pattern {
  source: string;
  flags: string;
}

const key = ({ source, flags }: Pattern): string => `/${source}/${flags}`;

/** Literals in the engine's files, whether or not a test comes by. */
export function literals(): Pattern[] {
  const folder = join(PROJECT_ROOT, 'src/diagnosis');
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    ts.forEachChild(node, visit);
  };
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.ts')) continue;
    const path = join(entry.parentPath, entry.name);
    visit(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest));
  }
  return found;
}

/** Patterns that run while something is done; `test`, `matchAll` and `replace` all come through `exec`. */
export function runDuring(action: () => void): Pattern[] {
  const found = new Map<string, Pattern>();
  const { exec } = RegExp.prototype;
  RegExp.prototype.exec = function watched(this: RegExp, text: string) {
    found.set(key(this), { source: this.source, flags: this.flags });
    return exec.call(this, text);
  };
  try {
    action();
  } finally {
    RegExp.prototype.exec = exec;
  }
  return [...found.values()];
}

/** Patterns that are looked for in one pass, tried or not on the texts at hand. */
export const sifted = (kinds: KindKnowledge[]): Pattern[] =>
  [...ERROR_PATTERNS, ...CLIENT_PATTERNS, ...PLACE_PATTERNS, ...SLOT_PATTERNS, ...LOOSE, ...otherPatterns(kinds)].map(
    ({ source, flags }) => ({
      source,
      flags,
    }),
  );

export const withoutRepeats = (patterns: Pattern[]): Pattern[] => [...new Map(patterns.map((one) => [key(one), one])).values()];
