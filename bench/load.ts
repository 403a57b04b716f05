import { spawn } from 'node:child_process';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { PROJECT_ROOT } from '../src/knowledge/read.ts';

/** What a server withstands while it is asked for diagnoses of one text. */
export interface Load {
  /** Requests in a second. */
  throughput: number;
  /** Milliseconds that 99 of 100 requests stay below. */
  p99: number;
}

const CONNECTIONS = 16;
const [WARM_UP, MEASURED] = [2, 5];

export async function loaded(url: string, text: string): Promise<Load> {
  const fire = (duration: number): Promise<autocannon.Result> =>
    autocannon({
      url: `${url}/api/diagnose`,
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text }),
      connections: CONNECTIONS,
      duration,
    });
  await fire(WARM_UP);
  const { requests, latency, non2xx, errors } = await fire(MEASURED);
  if (non2xx || errors) throw new Error(`${non2xx} answers were no success and ${errors} requests failed`);
  return { throughput: requests.average, p99: latency.p99 };
}

/** One of the servers of `bench/server.ts`, in a process of its own. */
export async function onNode(which: 'api' | 'bare', text: string): Promise<Load> {
  const child = spawn(process.execPath, [join(PROJECT_ROOT, 'bench/server.ts'), which, text], { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const url = await new Promise<string>((resolve) => child.stdout.once('data', (chunk: Buffer) => resolve(String(chunk).trim())));
    return await loaded(url, text);
  } finally {
    child.kill();
  }
}
