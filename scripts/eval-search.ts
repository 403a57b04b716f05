import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parseReports } from '../tests/eval/judge.ts';
import { canDecide, fewWords, openSearch, type Searched, search, shares, type Way } from '../tests/eval/search.ts';
import { openBrowser } from '../tests/support/browser.ts';
import { startNode } from '../tests/support/servers.ts';
import { buildSite, siteIsFresh } from './build-site.ts';

const USAGE = `npm run eval:search -- FILE.jsonl [--misses]     lines {"id","paste","label","secondary_labels","label_basis"}
Measures in a real browser how often the search of the built site lists the right page first, and among the first three.`;

const { values, positionals } = parseArgs({ allowPositionals: true, options: { misses: { type: 'boolean' } } });
const [file] = positionals;
if (!file) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  await report(file);
}

async function report(path: string): Promise<void> {
  if (!siteIsFresh()) await buildSite();
  const server = await startNode();
  const browsing = await openBrowser();
  try {
    const page = await browsing.newPage();
    await page.goto(`${server.url}/privacy/`);
    await openSearch(page);
    const all: Searched[] = [];
    for (const row of parseReports(readFileSync(path, 'utf8')))
      for (const way of ['pasted', 'typed'] as const) all.push(await search(page, row, way));
    print('pasted', all);
    print('typed', all);
    if (values.misses) for (const one of all.filter(({ place }) => place === 0 || place > 3)) console.log(missed(one));
  } finally {
    await browsing.close();
    await server.stop();
  }
}

function print(way: Way, all: Searched[]): void {
  const rows = all.filter((one) => one.way === way);
  for (const [name, part] of [
    ['all', rows],
    ['text can decide', rows.filter(({ row }) => canDecide(row))],
  ] as const) {
    const { count, first, three, threeAccepted } = shares(part);
    const percent = (share: number): string => (Number.isNaN(share) ? '–' : `${(100 * share).toFixed(1)} %`).padStart(8);
    console.log(
      `${way.padEnd(7)} ${name.padEnd(16)} n ${String(count).padStart(4)}   first ${percent(first)}   first three ${percent(three)}   with accepted causes ${percent(threeAccepted)}`,
    );
  }
}

function missed({ row, way, place }: Searched): string {
  return `  ${way} ${row.id} (${row.label}) at ${place || 'nowhere'}${way === 'typed' ? `: ${fewWords(row.paste)}` : ''}`;
}
