import { spawn } from 'node:child_process';
import { cpus } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { median } from '../bench/measure.ts';
import { moreKnowledge } from '../bench/more-knowledge.ts';
import { secretlint } from '../bench/scanners.ts';
import { paste, plainText, reports } from '../bench/texts.ts';
import { diagnose } from '../src/diagnosis/diagnose.ts';
import { match } from '../src/diagnosis/match.ts';
import { observe } from '../src/diagnosis/observe/observe.ts';
import { squash } from '../src/diagnosis/phrases.ts';
import { redact } from '../src/diagnosis/redact/redact.ts';
import { scanAnthropic } from '../src/diagnosis/redact/scan-anthropic.ts';
import { loadKnowledge } from '../src/knowledge/load.ts';
import { PROJECT_ROOT } from '../src/knowledge/read.ts';

const knowledge = loadKnowledge();
const ms = (value: number): string => `${value.toFixed(3)} ms`.padStart(12);
const times = (value: number): string => `${value.toFixed(2)} ×`.padStart(10);
const row = (name: string, value: string, note = ''): void => console.log(`  ${name.padEnd(52)}${value}${note ? `   ${note}` : ''}`);

console.log(`${cpus()[0]?.model.trim()}, ${cpus().length} cores, Node ${process.version}; medians, ratios within this run`);
await scanning();
await diagnosing();
await growing();
await answering();

async function scanning(): Promise<void> {
  const text = plainText();
  const plain = await median(() => text.indexOf('sk-ant-'));
  const theirs = await median(() => secretlint(text));
  const anthropic = await median(() => [...scanAnthropic(text, knowledge.kinds)]);
  const everything = await median(() => redact(text, knowledge.kinds));
  console.log('\nScanning 1 MiB of code and logs without a credential');
  row("indexOf('sk-ant-'), a plain pass", ms(plain));
  row('secretlint, its Anthropic rule', ms(theirs), `${times(theirs / plain)} the plain pass`);
  row(
    'this engine, Anthropic’s families',
    ms(anthropic),
    `${times(anthropic / plain)} the plain pass, ${times(theirs / anthropic)} as fast as secretlint`,
  );
  row(
    'this engine, the whole redaction',
    ms(everything),
    `${times(everything / plain)} the plain pass, ${times(theirs / everything)} as fast as secretlint`,
  );
}

async function diagnosing(): Promise<void> {
  const calls = 50;
  console.log('\nA whole diagnosis of 4 KiB');
  for (const [name, text] of [
    ['one error at the end of a log', paste()],
    ['some twenty reports, one after another', reports(4096)],
  ] as const) {
    const json = JSON.stringify({ text });
    const parse = await median(() => JSON.parse(json), { calls });
    const whole = await median(() => diagnose(text, knowledge), { calls });
    row(name, ms(whole), `${times(whole / parse)} JSON.parse of the same bytes (${ms(parse).trim()})`);
  }
}

async function growing(): Promise<void> {
  console.log('\nGrowth with the text');
  let before = 0;
  for (const kibibytes of [16, 64, 256, 1024]) {
    const text = `${plainText(kibibytes * 1024 - 2048)}\n${reports(2048)}`;
    const whole = await median(() => diagnose(text, knowledge), { runs: 5 });
    row(
      `${kibibytes} KiB`,
      ms(whole),
      `${ms(whole / kibibytes).trim()} per KiB${before ? `, ${times(whole / before).trim()} the time for 4 × the text` : ''}`,
    );
    before = whole;
  }
  console.log('\nGrowth with the number of diagnoses');
  const redaction = redact(reports(4096), knowledge.kinds);
  const observations = observe(redaction);
  const squashed = squash(redaction.text);
  const many = moreKnowledge(knowledge, 10);
  const one = await median(() => match(squashed, observations, knowledge), { calls: 20 });
  const ten = await median(() => match(squashed, observations, many), { calls: 20 });
  const oneWhole = await median(() => diagnose(paste(), knowledge), { calls: 20 });
  const tenWhole = await median(() => diagnose(paste(), many), { calls: 20 });
  row(
    `matching, ${knowledge.diagnoses.length} → ${many.diagnoses.length} diagnoses`,
    `${ms(one)} → ${ms(ten).trim()}`,
    `${times(ten / one).trim()} the time`,
  );
  row('a whole diagnosis', `${ms(oneWhole)} → ${ms(tenWhole).trim()}`, `${times(tenWhole / oneWhole).trim()} the time`);
}

/** The API in its own process beside a Hono handler that reads and answers the same JSON; short pastes, as people send them. */
async function answering(): Promise<void> {
  console.log('\nPOST /api/diagnose beside a bare Hono handler that answers the same JSON, 16 connections');
  const text = '401 {"type":"error","error":{"type":"authentication_error","message":"invalid x-api-key"}}';
  const bare = await load('bench/server.ts', 'bare', text);
  const api = await load('bench/server.ts', 'api', text);
  const line = ({ requests, latency }: autocannon.Result): string =>
    `${`${Math.round(requests.average)} requests/s`.padStart(18)}   p99 ${latency.p99} ms`;
  row('bare handler', line(bare));
  row('the API', line(api), `${times(api.requests.average / bare.requests.average).trim()} its throughput`);
}

async function load(script: string, which: string, text: string): Promise<autocannon.Result> {
  const child = spawn(process.execPath, [join(PROJECT_ROOT, script), which], { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const url = await new Promise<string>((resolve) => child.stdout.once('data', (chunk: Buffer) => resolve(String(chunk).trim())));
    const fire = (duration: number): Promise<autocannon.Result> =>
      autocannon({
        url: `${url}/api/diagnose`,
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ text }),
        connections: 16,
        duration,
      });
    await fire(2);
    return await fire(6);
  } finally {
    child.kill();
  }
}
