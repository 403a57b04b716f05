import { corpus } from '../bench/corpus.ts';
import { compare, type Row, removed, worse } from '../bench/recognition.ts';
import { scanners } from '../bench/scanners.ts';
import { redact } from '../src/diagnosis/redact/redact.ts';
import { loadKnowledge } from '../src/knowledge/load.ts';

const ROUNDS = 3;
const { kinds } = loadKnowledge();
const all = scanners(kinds);
const samples = corpus(ROUNDS);
const result = await compare(samples, all);

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`.padStart(8);
const line = (name: string, cells: number[], count = ''): void =>
  console.log(`${name.padEnd(30)}${count.padStart(6)}  ${cells.map((share) => percent(share).padStart(20)).join('')}`);
const table = (title: string, rows: Row[]): void => {
  console.log(`\n${title}`);
  for (const { group, count, right } of rows) line(`  ${group}`, right, String(count));
};

console.log(`${samples.length} texts, generated with known truth\n`);
console.log(`${''.padEnd(38)}${all.map(({ name }) => name.padStart(20)).join('')}`);
line('recall', result.recall);
line('precision', result.precision);
line('no piece of the value left', [removed(samples, (text) => redact(text, kinds).text)]);
table('found, by kind of credential', result.byKind);
table('found, by how it is written', result.byForm);
table('left alone, by what it is', result.nothing);
const behind = worse(result);
if (behind.length) {
  console.error(`\nAnother scanner is better at: ${behind.join(', ')}`);
  process.exitCode = 1;
}
