import { parseArgs } from 'node:util';
import { staleList } from '../src/freshness/stale-list.ts';
import { untranslated } from '../src/freshness/untranslated.ts';
import { toContent } from '../src/knowledge/content.ts';
import { readContentFiles } from '../src/knowledge/read.ts';

const { values } = parseArgs({ options: { on: { type: 'string' }, fail: { type: 'boolean', default: false } } });
const today = values.on ?? new Date().toISOString().slice(0, 10);

/** `npm run stale`: what is to be checked or translated again. `--on YYYY-MM-DD` asks for another day, `--fail` ends with 1 when there is any. */
if (Number.isNaN(Date.parse(today)) || !/^\d{4}-\d{2}-\d{2}$/.test(today)) {
  console.error('--on takes a day as YYYY-MM-DD');
  process.exitCode = 2;
} else {
  const content = toContent(readContentFiles());
  const list = staleList(content, today);
  const parted = untranslated(content);
  for (const { file, checked, age, why } of list) console.log(`${checked}  ${String(age).padStart(4)} days  ${file}  ${why}`);
  for (const { file, why } of parted) console.log(`${file}  ${why}`);
  const count = list.length + parted.length;
  console.log(count ? `${count} to check again on ${today}` : `Nothing to check again on ${today}`);
  if (values.fail && count) process.exitCode = 1;
}
