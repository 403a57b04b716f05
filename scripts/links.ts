import { LinkChecker } from 'linkinator';
import { toContent } from '../src/knowledge/content.ts';
import { readContentFiles } from '../src/knowledge/read.ts';

/**
 * `npm run links`: asks every address the handbook links to outside itself. A command of its own, because other people's
 * servers come and go; links inside the site are checked by every build.
 */
const ADDRESS = /https:\/\/[^\s<>"'`)\]]+[^\s<>"'`)\].,;:!?]/g;
/** Made-up hosts of examples, and the API, which answers nobody without a credential. */
const NOT_ASKED = /^https:\/\/(?:api\.anthropic\.com|(?:[\w-]+\.)*example(?:\.\w+)?|localhost|<)/;

const files = toContent(readContentFiles()).files;
const places = new Map<string, string[]>();
for (const { path, text } of files)
  for (const [url] of text.matchAll(ADDRESS)) if (!NOT_ASKED.test(url)) places.set(url, [...(places.get(url) ?? []), path]);

const checker = new LinkChecker();
const broken: string[] = [];
checker.on('link', ({ url, status, state }) => {
  if (state === 'BROKEN') broken.push(`${status ?? 'no answer'}  ${url}\n        in ${[...new Set(places.get(url) ?? [])].join(', ')}`);
});
const { links } = await checker.check({ path: [...places.keys()], concurrency: 8, timeout: 20_000, retry: true });
console.log([...broken, `${links.length} addresses asked, ${broken.length} broken`].join('\n'));
if (broken.length) process.exitCode = 1;
