import { cpus } from 'node:os';
import { type Load, loaded, onNode } from '../bench/load.ts';
import { median, medianWaited } from '../bench/measure.ts';
import { moreKnowledge } from '../bench/more-knowledge.ts';
import { secretlint } from '../bench/scanners.ts';
import { paste, plainText, reports, SHORT } from '../bench/texts.ts';
import { type Bundle, bundle, coldStart, firstAnswer, start } from '../bench/workerd.ts';
import { diagnose } from '../src/diagnosis/diagnose.ts';
import { match } from '../src/diagnosis/match.ts';
import { observe } from '../src/diagnosis/observe/observe.ts';
import { squash } from '../src/diagnosis/phrases.ts';
import { redact } from '../src/diagnosis/redact/redact.ts';
import { scanAnthropic } from '../src/diagnosis/redact/scan-anthropic.ts';
import { loadKnowledge } from '../src/knowledge/load.ts';

const knowledge = loadKnowledge();
const ms = (value: number): string => `${value < 0.1 ? value.toFixed(5) : value.toFixed(3)} ms`.padStart(12);
const times = (value: number): string => `${value.toFixed(2)} ×`.padStart(10);
const row = (name: string, value: string, note = ''): void => console.log(`  ${name.padEnd(52)}${value}${note ? `   ${note}` : ''}`);

console.log(
  `${cpus()[0]?.model.trim()}, ${cpus().length} cores, Node ${process.version}; medians of the time worked, ratios within this run`,
);
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
  console.log('\nA whole diagnosis: one line, and 4 KiB');
  for (const [name, text] of [
    ['one line of an error', SHORT],
    ['one error at the end of a log', paste()],
    ['some twenty reports, one after another', reports(4096)],
  ] as const) {
    const json = JSON.stringify({ text });
    const parse = await median(() => JSON.parse(json));
    const whole = await median(() => diagnose(text, knowledge));
    row(name, ms(whole), `${times(whole / parse)} JSON.parse of the same bytes (${ms(parse).trim()})`);
  }
}

/** Half a KiB of reports at the end of code and logs. */
function growingText(bytes: number): string {
  return `${plainText(bytes - 512)}${reports(512)}`;
}

async function growing(): Promise<void> {
  console.log('\nGrowth with the text');
  let before = 0;
  for (const kibibytes of [1, 4, 16, 64, 256, 1024]) {
    const text = growingText(kibibytes * 1024);
    const whole = await median(() => diagnose(text, knowledge));
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
  const one = await median(() => match(squashed, observations, knowledge));
  const ten = await median(() => match(squashed, observations, many));
  const oneWhole = await median(() => diagnose(paste(), knowledge));
  const tenWhole = await median(() => diagnose(paste(), many));
  row(
    `matching, ${knowledge.diagnoses.length} → ${many.diagnoses.length} diagnoses`,
    `${ms(one)} → ${ms(ten).trim()}`,
    `${times(ten / one).trim()} the time`,
  );
  row('a whole diagnosis', `${ms(oneWhole)} → ${ms(tenWhole).trim()}`, `${times(tenWhole / oneWhole).trim()} the time`);
}

/** The API beside a Hono handler that reads the same JSON and answers the same, each in a process of its own. */
async function answering(): Promise<void> {
  const [api, bare] = [await bundle('api/worker.ts'), await bundle('bench/bare-worker.ts')];
  for (const [name, text] of [
    ['one line of an error', SHORT],
    ['a log of 4 KiB', paste()],
  ] as const) {
    const answer = diagnose(text, knowledge);
    console.log(`\nPOST /api/diagnose, ${name}, answered with ${JSON.stringify(answer).length} bytes, 16 connections`);
    compareLoad('Node', await onNode('bare', text), await onNode('api', text));
    compareLoad('workerd', await onWorkerd(bare, text, answer), await onWorkerd(api, text));
  }
  console.log('\nThe Worker');
  const kib = (bytes: number): string => `${(bytes / 1024).toFixed(0)} KiB`;
  row('size of the bundle', kib(api.gzipped).padStart(12), `gzipped, ${kib(api.bytes)} as it is; a bare Hono Worker ${kib(bare.gzipped)}`);
  const answer = diagnose(SHORT, knowledge);
  const cold = await medianWaited(() => coldStart(api, SHORT));
  const coldBare = await medianWaited(() => coldStart(bare, SHORT, answer));
  row(
    'workerd from its start to the first diagnosis',
    ms(cold),
    `${times(cold / coldBare).trim()} a bare Hono Worker (${ms(coldBare).trim()})`,
  );
}

async function onWorkerd(worker: Bundle, text: string, answer?: unknown): Promise<Load> {
  const { url, stop } = await start(worker, answer);
  try {
    await firstAnswer(url, text);
    return await loaded(url, text);
  } finally {
    await stop();
  }
}

function compareLoad(runtime: string, bare: Load, api: Load): void {
  const line = ({ throughput, p99 }: Load): string => `${`${Math.round(throughput)} requests/s`.padStart(18)}   p99 ${p99} ms`;
  row(`${runtime}, bare Hono handler`, line(bare));
  row(`${runtime}, the API`, line(api), `${times(api.throughput / bare.throughput).trim()} its throughput`);
}
