import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { PROJECT_ROOT } from '../src/knowledge/read.ts';

/** A Worker as it would be uploaded. */
export interface Bundle {
  folder: string;
  script: string;
  bytes: number;
  gzipped: number;
}

const tool = (name: string): string => join(PROJECT_ROOT, 'node_modules/.bin', name);

/** Bundles a Worker with the project's own settings. */
export async function bundle(entry: string): Promise<Bundle> {
  const folder = mkdtempSync(join(tmpdir(), 'handbook-worker-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  await promisify(execFile)(tool('wrangler'), ['deploy', entry, '--dry-run', '--outdir', folder], {
    cwd: PROJECT_ROOT,
    env: { ...process.env, WRANGLER_SEND_METRICS: 'false' },
  });
  const script = `${entry.replace(/^.*\/|\.ts$/g, '')}.js`;
  const code = readFileSync(join(folder, script));
  return { folder, script, bytes: code.length, gzipped: gzipSync(code).length };
}

interface Running {
  url: string;
  stop: () => Promise<void>;
}

/** Starts a bundle in the runtime itself, without the proxies of a dev server in between. */
export async function start({ folder, script }: Bundle, answer: unknown = {}): Promise<Running> {
  const port = await freePort();
  writeFileSync(join(folder, 'answer.json'), JSON.stringify(answer));
  writeFileSync(join(folder, 'config.capnp'), config(script, port));
  const child = spawn(tool('workerd'), ['serve', join(folder, 'config.capnp')], { stdio: ['ignore', 'ignore', 'inherit'] });
  return { url: `http://127.0.0.1:${port}`, stop: () => ended(child) };
}

const config = (script: string, port: number): string => `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = .main)],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],
);
const main :Workerd.Worker = (
  modules = [(name = "${script}", esModule = embed "${script}")],
  compatibilityDate = "2026-11-01",
  bindings = [(name = "ANSWER", json = embed "answer.json")],
);
`;

/** The first answer to the text, waiting for the runtime to listen. */
export async function firstAnswer(url: string, text: string): Promise<void> {
  for (let tries = 0; tries < 10_000; tries += 1) {
    const answer = await fetch(`${url}/api/diagnose`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text }),
    }).catch(() => undefined);
    if (answer?.ok && (await answer.text())) return;
    await setTimeout(1);
  }
  throw new Error('the Worker gave no answer');
}

/** Milliseconds from the start of the runtime to the first diagnosis. */
export async function coldStart(worker: Bundle, text: string, answer?: unknown): Promise<number> {
  const begun = performance.now();
  const { url, stop } = await start(worker, answer);
  await firstAnswer(url, text);
  const taken = performance.now() - begun;
  await stop();
  return taken;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('close', () => resolve());
    child.kill();
  });
}
