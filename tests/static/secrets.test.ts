import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isFake, realLooking } from '../../src/knowledge/fake.ts';
import { PROJECT_ROOT } from '../../src/knowledge/read.ts';
import { fake } from '../support/fake.ts';
import { knowledge } from '../support/knowledge.ts';

const NOT_OURS = /^(?:node_modules|dist|\.git|\.astro|\.generated|\.wrangler|\.wire|test-results)(?:\/|$)/;
const TEXT = /\.(?:ts|mjs|json|jsonc|jsonl|astro|mdx?|yaml|yml|css|svg|txt)$|(?:^|\/)(?:LICENSE|run|\.[a-z]+)$/;

function* files(folder = PROJECT_ROOT): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (NOT_OURS.test(relative(PROJECT_ROOT, path))) continue;
    if (entry.isDirectory()) yield* files(path);
    else if (TEXT.test(path) && statSync(path).size < 4_000_000) yield path;
  }
}

describe('secrets', () => {
  it('no file of the project holds a credential that could be real', () => {
    const found = [...files()].flatMap((path) =>
      realLooking(readFileSync(path, 'utf8'), knowledge.kinds).map(
        ({ offset, prefix }) => `${relative(PROJECT_ROOT, path)} @${offset} ${prefix}`,
      ),
    );
    expect(found).toEqual([]);
  });

  it('the samples of the tests are fake by construction, and the check can tell', () => {
    for (const make of Object.values(fake)) expect(realLooking(make(), knowledge.kinds)).toEqual([]);
    expect(isFake('aZ3kQ9pLm2Xv8RtYw1Nc7Bd5Hf0Js4Gu6')).toBe(false);
  });
});
