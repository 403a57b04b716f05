import { type Content, toContent } from '../knowledge/content.ts';
import { parseContentFile } from '../knowledge/content-file.ts';

/** The files as the bundler reads them: what is built has no folder of sources beside it. */
const files = import.meta.glob<string>(['/src/content/**/*.{md,mdx,yaml}'], { query: '?raw', import: 'default', eager: true });

let parsed: Content | undefined;

/** The whole content, for the files that programs import. */
export function exportedContent(): Content {
  parsed ??= toContent(Object.entries(files).map(([path, text]) => parseContentFile(path.replace(/^\//, ''), text)));
  return parsed;
}
