import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { findBrowser } from '../tests/support/browser.ts';
import { startNode } from '../tests/support/servers.ts';
import { buildSite, siteIsFresh } from './build-site.ts';

const PAGES = ['/', '/diagnoses/invalid-api-key/', '/formats/', '/errors/', '/embed/'];
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

/*
 * `npm run lighthouse [-- /path/…]`: Lighthouse's four marks of the built site as `npm start` serves it, with its mobile settings.
 * Ends with 1 when a mark that does not depend on how busy the machine is stays below 100.
 */
if (!siteIsFresh()) await buildSite();
const server = await startNode();
const browser = await launch({ chromePath: findBrowser(), chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu'] });
try {
  const asked = process.argv.slice(2);
  for (const path of asked.length ? asked : PAGES) await mark(path);
} finally {
  browser.kill();
  await server.stop();
}

async function mark(path: string): Promise<void> {
  const run = await lighthouse(server.url + path, { port: browser.port, logLevel: 'error', onlyCategories: CATEGORIES });
  if (!run) throw new Error(`Lighthouse gave no result for ${path}`);
  const { categories, audits, runtimeError } = run.lhr;
  if (runtimeError) throw new Error(`${path}: ${runtimeError.message}`);
  const marks = CATEGORIES.map((name) => [name, Math.round(100 * (categories[name]?.score ?? 0))] as const);
  console.log(
    `${path.padEnd(28)} ${marks.map(([name, score]) => `${name} ${score}`).join('   ')}   largest paint ${audits['largest-contentful-paint']?.displayValue}, blocked ${audits['total-blocking-time']?.displayValue}, shift ${audits['cumulative-layout-shift']?.displayValue}`,
  );
  if (marks.some(([name, score]) => name !== 'performance' && score < 100)) process.exitCode = 1;
}
