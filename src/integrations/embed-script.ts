import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type OutputOptions, rolldown } from 'rolldown';
import { shadowStyles } from '../components/embed/shadow-styles.ts';

const PARTS = 'src/components/embed';
const BANNER = '/* The checker of the Claude Auth Handbook, unofficial. MIT. Runs in the page; sends nothing. */';

/**
 * One file for pages of other sites: engine, knowledge, styles and element.
 * The engine is a function in front of the element, whose text the element gives to a worker.
 * @param root folder of the project
 */
export async function embedScript(root: string): Promise<string> {
  const read = (path: string): string => readFileSync(join(root, path), 'utf8');
  const engine = await bundle(join(root, PARTS, 'engine.ts'), { format: 'iife', name: 'engine' });
  const element = await bundle(join(root, PARTS, 'auth-checker.ts'), { format: 'es' });
  const styles = shadowStyles(read('src/styles/theme.css'), read('src/styles/answer.css'));
  return [
    BANNER,
    `const handbookEngine=function(){${engine}\nreturn engine};`,
    `const handbookStyles=${JSON.stringify(minified(styles))};`,
    element,
  ].join('\n');
}

async function bundle(input: string, output: OutputOptions): Promise<string> {
  const build = await rolldown({ input, platform: 'browser' });
  try {
    const { output: made } = await build.generate({ ...output, minify: true, comments: false });
    return made[0].code.trim();
  } finally {
    await build.close();
  }
}

/** Our own sheets hold no string with two spaces or a comment in it. */
const minified = (css: string): string => css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\s+/g, ' ');
