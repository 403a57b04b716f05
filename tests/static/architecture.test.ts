import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../src/knowledge/read.ts';

/** What each room may import, by the start of the target. Arrows point one way. */
const ROOMS: Record<string, RegExp[]> = {
  'src/precedence': [/^src\/precedence\//],
  'src/diagnosis': [/^src\/(?:diagnosis|precedence)\//],
  'src/schemas': [/^src\/(?:schemas|precedence)\//, /^src\/diagnosis\/types\.ts$/, /^src\/strings\/language\.ts$/, /^zod$/],
  'src/live': [/^src\/(?:live|diagnosis)\//],
  // Types alone: a table names what the engine can say.
  'src/strings': [/^src\/(?:strings|precedence)\//],
  'src/translation': [/^src\/(?:translation|strings|live)\//, /^src\/diagnosis\/types\.ts$/, /^src\/schemas\/check\.ts$/],
  'src/answer': [
    /^src\/(?:answer|diagnosis|live|precedence|strings)\//,
    /^src\/schemas\/check\.ts$/,
    /^hono\/html$/,
    /^hono\/utils\/html$/,
  ],
  // The SDK only as a type: it must never get into a bundle.
  'src/reference': [/^src\/reference\//, /^@anthropic-ai\/sdk$/],
  'src/knowledge': [
    /^src\/(?:knowledge|schemas|diagnosis)\//,
    /^src\/translation\/texts\.ts$/,
    /^src\/strings\/language\.ts$/,
    /^\.generated\//,
    /^node:/,
    /^yaml$/,
  ],
  'src/refresh': [/^src\/(?:refresh|knowledge|schemas)\//, /^@octokit\//, /^node:timers/, /^yaml$/],
  'src/freshness': [/^src\/(?:freshness|refresh|knowledge|translation)\//],
  'src/exports': [/^src\/(?:exports|knowledge|schemas)\//, /^zod$/, /^(?:hast|rehype|remark|unist)/, /^unified$/],
  'src/components': [
    /^src\/(?:components|answer|live|knowledge|diagnosis|precedence|reference|schemas|strings|translation|freshness)\//,
    /^src\/styles\/answer\.css$/,
    /^src\/(?:site|exports\/(?:llms|content|news))\.ts$/,
    /^src\/styles\/[a-z]+\.css$/,
    /^astro/,
    /^@astrojs\/starlight/,
  ],
  // What is measured is never what is shipped: nothing but types of the engine goes in, and only records come out.
  wire: [/^wire\//, /^src\/precedence\/(?:types|recorded|groups|version)\.ts$/, /^src\/knowledge\/read\.ts$/, /^node:/],
  api: [
    /^api\//,
    /^src\/(?:answer|diagnosis|live|schemas|strings|translation)\//,
    /^src\/knowledge\/(?:compiled|compiled-translations|load)\.ts$/,
    /^src\/exports\/llms\.ts$/,
    /^@anthropic-ai\/sdk$/,
    /^@modelcontextprotocol\/server$/,
    /^hono/,
    /^@hono\/node-server/,
    /^zod$/,
    /^node:/,
  ],
};

const holdsCode = (folder: string): boolean =>
  readdirSync(join(PROJECT_ROOT, folder), { recursive: true, encoding: 'utf8' }).some((name) => /\.(?:ts|astro)$/.test(name));

/** Every folder that holds code of the product. */
const FOLDERS = [
  'api',
  'scripts',
  'wire',
  ...readdirSync(join(PROJECT_ROOT, 'src'), { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [`src/${entry.name}`] : [])),
].filter(holdsCode);

function importsOf(room: string): { file: string; target: string }[] {
  return readdirSync(join(PROJECT_ROOT, room), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|astro)$/.test(entry.name))
    .flatMap((entry) => {
      const path = join(entry.parentPath, entry.name);
      return ts.preProcessFile(script(readFileSync(path, 'utf8'), path)).importedFiles.map(({ fileName }) => ({
        file: relative(PROJECT_ROOT, path),
        target: fileName.startsWith('.') ? relative(PROJECT_ROOT, join(entry.parentPath, fileName)) : fileName,
      }));
    });
}

/** The part of a file that imports: all of a TypeScript file, the frontmatter of an Astro file. */
const script = (text: string, path: string): string => (path.endsWith('.astro') ? (text.split('---')[1] ?? '') : text);

describe('the rooms of the house', () => {
  it.each(Object.entries(ROOMS))('%s imports only what it may', (room, allowed) => {
    const imports = importsOf(room);
    expect(imports.length).toBeGreaterThan(0);
    expect(imports.filter(({ target }) => !allowed.some((pattern) => pattern.test(target)))).toEqual([]);
  });

  it('are those of docs/architecture.md, and each imports the rooms its row names, no fewer', () => {
    const rows = [...readFileSync(join(PROJECT_ROOT, 'docs/architecture.md'), 'utf8').matchAll(/^\| `([^`]+)` \| [^|]+ \| ([^|]+) \|$/gm)];
    const drawn = rows.map(([, room = '', imports = '']) => [room, [...imports.matchAll(/`([^`]+)`/g)].map(([, name]) => name)] as const);
    const real = Object.keys(ROOMS).map((room) => {
      const targets = importsOf(room).map(({ target }) => FOLDERS.find((folder) => target.startsWith(`${folder}/`)));
      return [room, [...new Set(targets)].filter((target) => target && target !== room).sort()] as const;
    });
    expect(Object.fromEntries(drawn)).toEqual(Object.fromEntries(real));
  });

  it('leave no folder of code without a rule, but for the edges', () => {
    expect(FOLDERS.filter((folder) => !(folder in ROOMS)).sort()).toEqual(['scripts', 'src/integrations', 'src/pages']);
  });

  it('src/reference takes types from the SDK and nothing that runs', () => {
    const imports = readdirSync(join(PROJECT_ROOT, 'src/reference')).flatMap(
      (name) => readFileSync(join(PROJECT_ROOT, 'src/reference', name), 'utf8').match(/^import .*'@anthropic-ai\/sdk.*$/gm) ?? [],
    );
    expect(imports.length).toBeGreaterThan(0);
    expect(imports.filter((line) => !line.startsWith('import type '))).toEqual([]);
  });

  it('files stay small enough to have one reason to change', () => {
    const long = ['src', 'api', 'scripts', 'tests', 'wire'].flatMap((room) =>
      readdirSync(join(PROJECT_ROOT, room), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && /\.(?:ts|astro|mjs)$/.test(entry.name))
        .map((entry) => join(entry.parentPath, entry.name))
        .filter((path) => readFileSync(path, 'utf8').split('\n').length > 280)
        .map((path) => relative(PROJECT_ROOT, path)),
    );
    expect(long).toEqual([]);
  });
});
