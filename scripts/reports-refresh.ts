import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { toContent } from '../src/knowledge/content.ts';
import { PROJECT_ROOT, readContentFiles } from '../src/knowledge/read.ts';
import { type Memory, refresh } from '../src/refresh/refresh.ts';
import { summarize } from '../src/refresh/summary.ts';

const HELP = `Brings state, days and labels of the linked reports up to date through GitHub's REST API.

  npm run reports:refresh -- [options]

  --dry-run        asks and tells what would change; writes nothing
  --limit N        asks about N reports at most, those unseen for longest first
  --again          asks also about reports that were looked at today
  --patience S     waits up to S seconds for GitHub's limit (default 90), then stops; the next run goes on

  GITHUB_TOKEN     optional: 5,000 requests an hour instead of 60
  GITHUB_API_URL   another server that speaks GitHub's REST API
  REPORTS_ROOT     another copy of the handbook's content`;

const { values } = parseArgs({
  options: {
    'dry-run': { type: 'boolean', default: false },
    limit: { type: 'string', default: '100000' },
    again: { type: 'boolean', default: false },
    patience: { type: 'string', default: '90' },
    help: { type: 'boolean', default: false },
  },
});

async function main(): Promise<void> {
  if (values.help) return console.log(HELP);
  const limit = Number(values.limit);
  const patience = Number(values.patience);
  if (!Number.isInteger(limit) || limit < 1 || !Number.isInteger(patience) || patience < 0) {
    console.error(`--limit takes a whole number from 1, --patience one from 0.\n\n${HELP}`);
    process.exitCode = 2;
    return;
  }
  const root = process.env.REPORTS_ROOT || PROJECT_ROOT;
  const memoryFile = join(root, '.cache/reports-refresh.json');
  const token = process.env.GITHUB_TOKEN || undefined;
  const done = await refresh(toContent(readContentFiles(root)), {
    baseUrl: process.env.GITHUB_API_URL || 'https://api.github.com',
    token,
    today: new Date().toISOString().slice(0, 10),
    limit,
    again: values.again,
    dryRun: values['dry-run'],
    patience,
    memory: existsSync(memoryFile) ? (JSON.parse(readFileSync(memoryFile, 'utf8')) as Memory) : {},
    save: (file, text) => writeFileSync(join(root, file), text),
    remember: (memory) => {
      mkdirSync(dirname(memoryFile), { recursive: true });
      writeFileSync(memoryFile, JSON.stringify(memory));
    },
    progress: (line) => console.error(line),
  });
  console.log(summarize(done, { dryRun: values['dry-run'], hasToken: token !== undefined }));
  if (done.left || done.outcomes.some(({ result }) => result === 'failed')) process.exitCode = 1;
}

await main();
