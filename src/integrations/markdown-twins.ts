import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { llmsFullTxt, llmsTxt, type TwinPage, twinPath } from '../exports/llms.ts';
import { toTwin } from '../exports/twin.ts';
import { languageOf } from '../strings/language.ts';

/** Pages for people alone: they have no text of their own, say again what others say, or belong to the team that runs the site. */
const NONE = /^\/(?:404|notes\/|embed\/|e\/)/;

/** Writes a Markdown twin beside every page of the built site, and `/llms.txt` and `/llms-full.txt` from them. */
export function markdownTwins(): AstroIntegration {
  let site = 'http://localhost:4321';
  return {
    name: 'markdown-twins',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config.site ?? site;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const pages = (await Promise.all(pathsOf(root).map((path) => toPage(root, path, site)))).filter((page) => page !== undefined);
        for (const { path, markdown } of pages) writeFileSync(join(root, twinPath(path)), markdown);
        writeFileSync(
          join(root, 'llms.txt'),
          llmsTxt(pages, (path) => new URL(twinPath(path), site).href),
        );
        writeFileSync(join(root, 'llms-full.txt'), llmsFullTxt(pages));
        logger.info(`${pages.length} Markdown twins`);
      },
    },
  };
}

const pathsOf = (root: string): string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.name === 'index.html')
    .map((entry) => `/${[...relative(root, entry.parentPath).split(sep).filter(Boolean), ''].join('/')}`)
    .filter((path) => !NONE.test(path) && languageOf(path) === 'en')
    .sort();

async function toPage(root: string, path: string, site: string): Promise<TwinPage | undefined> {
  const twin = await toTwin(readFileSync(join(root, path, 'index.html'), 'utf8'), new URL(path, site).href);
  return twin && { path, ...twin };
}
