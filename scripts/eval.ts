import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { diagnose } from '../src/diagnosis/diagnose.ts';
import { observe } from '../src/diagnosis/observe/observe.ts';
import { redact } from '../src/diagnosis/redact/redact.ts';
import { loadKnowledge } from '../src/knowledge/load.ts';
import { confusion, figures, groupBy, type Judged, judge, type LabelledReport, parseReports } from '../tests/eval/judge.ts';
import { NEVER_LEARNED_FROM } from '../tests/eval/learn-words.ts';
import { leaveOneOut } from '../tests/eval/leave-one-out.ts';
import { steadiness } from '../tests/eval/steadiness.ts';

const USAGE = `npm run eval -- FILE.jsonl… [--misses] [--full]     lines {"id","paste","label","secondary_labels","label_basis"}
  --misses  names the reports behind each confusion
  --full    also per label, per client, leave-one-out, and the same texts changed in many ways`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: 'boolean' }, full: { type: 'boolean' } },
});
const knowledge = loadKnowledge();

if (positionals.length) report(positionals);
else {
  console.error(`Name a file of labelled reports.\n  ${USAGE}`);
  process.exitCode = 2;
}

function report(paths: string[]): void {
  const files = paths.map((path) => ({ name: basename(path), rows: parseReports(readFileSync(path, 'utf8')) }));
  const rows = files.flatMap((file) => file.rows);
  const judged = rows.map((row) => judge(row, diagnose(row.paste, knowledge)));
  table('by what the label rests on', [
    ['all', judged],
    ...groupBy(judged, ({ row }) => row.label_basis),
    ['maintainer-said + thread-consensus', judged.filter(({ row }) => ['maintainer-said', 'thread-consensus'].includes(row.label_basis))],
  ]);
  table(
    'calibration: by how sure the answer was',
    groupBy(judged, ({ answer, confidence }) => (answer === null ? 'no diagnosis' : confidence)),
  );
  confusions(judged);
  if (values.full)
    inFull(rows, judged, new Set(files.filter(({ name }) => !NEVER_LEARNED_FROM.includes(name)).flatMap((file) => file.rows)));
}

function inFull(rows: LabelledReport[], judged: Judged[], counted: Set<LabelledReport>): void {
  table(
    'by label',
    groupBy(judged, ({ row }) => row.label),
  );
  table(
    'by client the text shows',
    groupBy(judged, ({ row }) => clientOf(row.paste)),
  );
  table('leave-one-out: without the phrases that only the report itself holds, and without its words', [
    ['all', leaveOneOut(rows, knowledge, (row) => counted.has(row))],
  ]);
  console.log('\nthe same texts, changed: share that keeps its answer');
  const variants = steadiness(rows, knowledge);
  for (const { name, strayed } of variants) {
    console.log(`  ${name.padEnd(34)} ${percent(1 - strayed.length / rows.length)}`);
    if (values.misses) for (const { id, from, to } of strayed) console.log(`      ${id}: ${from ?? '(none)'} → ${to ?? '(none)'}`);
  }
  const strayed = variants.flatMap((variant) => variant.strayed).length;
  console.log(`  ${'all'.padEnd(34)} ${percent(1 - strayed / (rows.length * variants.length))}`);
}

function confusions(judged: Judged[]): void {
  console.log('\nconfusions (label → answer)');
  for (const [pair, ids] of confusion(judged))
    console.log(`  ${String(ids.length).padStart(3)}  ${pair}${values.misses ? `   ${ids.join(', ')}` : ''}`);
}

function clientOf(paste: string): string {
  const facts = [...observe(redact(paste, knowledge.kinds)).keys()];
  return facts.find((fact) => fact.startsWith('client:'))?.slice('client:'.length) ?? 'none named';
}

function percent(share: number): string {
  return (Number.isNaN(share) ? '–' : `${(100 * share).toFixed(1)} %`).padStart(7);
}

function table(title: string, groups: [string, Judged[]][]): void {
  console.log(`\n${title}`);
  for (const [name, judged] of groups) {
    const f = figures(judged);
    console.log(
      `  ${name.padEnd(34)} n ${String(f.count).padStart(4)}   strict ${percent(f.strict)}   lenient ${percent(f.lenient)}   top-3 ${percent(f.top3)}   certain ${percent(f.certainShare)}, right ${percent(f.certainPrecision)}   no answer ${percent(f.abstained)}   false alarms ${f.falseAlarms}`,
    );
  }
}
