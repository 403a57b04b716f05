import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { diagnose } from '../src/diagnosis/diagnose.ts';
import { loadKnowledge } from '../src/knowledge/load.ts';
import { confusion, figures, type Judged, judge, parseReports } from '../tests/eval/judge.ts';

const USAGE = 'npm run eval -- FILE.jsonl [--misses]     lines {"id","paste","label","secondary_labels","label_basis"}';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { misses: { type: 'boolean' } } });
const [file] = positionals;
if (!file) {
  console.error(`Name a file of labelled reports.\n  ${USAGE}`);
  process.exitCode = 2;
} else {
  report(file);
}

function report(path: string): void {
  const knowledge = loadKnowledge();
  const judged = parseReports(readFileSync(path, 'utf8')).map((row) => judge(row, diagnose(row.paste, knowledge)));
  print('all', judged);
  for (const basis of new Set(judged.map(({ row }) => row.label_basis)))
    print(
      basis,
      judged.filter(({ row }) => row.label_basis === basis),
    );
  print(
    'maintainer-said + thread-consensus',
    judged.filter(({ row }) => ['maintainer-said', 'thread-consensus'].includes(row.label_basis)),
  );
  console.log('\nconfusions (label → answer)');
  for (const [pair, ids] of confusion(judged))
    console.log(`  ${String(ids.length).padStart(3)}  ${pair}${values.misses ? `   ${ids.join(', ')}` : ''}`);
}

function print(name: string, judged: Judged[]): void {
  const f = figures(judged);
  const percent = (share: number): string => (Number.isNaN(share) ? '  –  ' : `${(100 * share).toFixed(1)} %`.padStart(7));
  console.log(
    `${name.padEnd(36)} n ${String(f.count).padStart(4)}   strict ${percent(f.strict)}   lenient ${percent(f.lenient)}   top-3 ${percent(f.top3)}   certain ${percent(f.certainShare)} of answers, right ${percent(f.certainPrecision)}   no answer ${percent(f.abstained)}`,
  );
}
