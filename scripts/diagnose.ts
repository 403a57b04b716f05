import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { diagnose } from '../src/diagnosis/diagnose.ts';
import { loadKnowledge } from '../src/knowledge/load.ts';

const USAGE = `Reads text on standard input and prints its diagnosis as JSON.
  npm run --silent diagnose < error.txt
  npm run --silent diagnose -- --jsonl < lines.jsonl     lines {"id","paste"} in, {"id","diagnosis","confidence","alternatives"} out
  npm run --silent diagnose -- --jsonl --full            every field of the diagnosis on each line`;

const { values } = parseArgs({
  options: { jsonl: { type: 'boolean' }, full: { type: 'boolean' }, help: { type: 'boolean' } },
});
const knowledge = values.help ? undefined : loadKnowledge();

if (!knowledge) console.log(USAGE);
else if (values.jsonl) await answerLines();
else console.log(JSON.stringify(diagnose(await text(process.stdin), knowledge), null, 2));

async function answerLines(): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim()) process.stdout.write(`${JSON.stringify(answerLine(line, number))}\n`);
  }
}

/** One line in, one line out; a line that cannot be read gets an answer that says so, without its text. */
function answerLine(line: string, number: number): object {
  const row = readRow(line);
  if (!row || !knowledge) {
    process.exitCode = 1;
    return { id: null, error: `line ${number} is not a JSON object with a text field "paste"` };
  }
  const { id, confidence, alternatives, ...rest } = diagnose(row.paste, knowledge);
  const short = { id: row.id ?? null, diagnosis: id, confidence, alternatives: alternatives.map((one) => one.id) };
  return values.full ? { ...short, ...rest } : short;
}

function readRow(line: string): { id?: unknown; paste: string } | undefined {
  try {
    const row: unknown = JSON.parse(line);
    return row && typeof row === 'object' && 'paste' in row && typeof row.paste === 'string' ? (row as { paste: string }) : undefined;
  } catch {
    return undefined;
  }
}
