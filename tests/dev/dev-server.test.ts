import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../src/knowledge/read.ts';

/** A page this test changes and puts back; it runs after all others, which read the content. */
const page = join(PROJECT_ROOT, 'src/content/docs/diagnoses/clock-skew.md');
const original = readFileSync(page, 'utf8');
/** A team's own notes: one under a page of ours, one of its own. */
const notes = join(PROJECT_ROOT, 'notes');
const underPage = join(notes, 'diagnoses/clock-skew.md');
const ownPage = join(notes, 'made-by-a-test.md');
const note = (words: string): string => `---\ntitle: On call\nowner: the platform team\nreviewed: "2026-11-01"\n---\n\n${words}\n`;
let astro: ChildProcess;
let url = '';

beforeAll(async () => {
  mkdirSync(join(notes, 'diagnoses'), { recursive: true });
  writeFileSync(underPage, note('Ask in our channel first.'));
  writeFileSync(ownPage, note('Words of a page of its own.'));
  const port = await freePort();
  url = `http://localhost:${port}`;
  astro = spawn(process.execPath, [join(PROJECT_ROOT, 'node_modules/astro/bin/astro.mjs'), 'dev', '--port', String(port)], {
    cwd: PROJECT_ROOT,
    // Astro serves no pages where it sees VITEST.
    env: {
      ...process.env,
      VITEST: undefined,
      NODE_ENV: 'development',
      ASTRO_TELEMETRY_DISABLED: '1',
      REPOSITORY_URL: 'https://github.com/acme/handbook',
    },
    stdio: 'ignore',
  });
  // A request that arrives while the server starts may never be answered.
  await waitFor(async () => (await fetch(url, { signal: AbortSignal.timeout(3000) })).ok);
});
afterAll(() => {
  writeFileSync(page, original);
  for (const path of [underPage, ownPage]) rmSync(path);
  rmSync(join(notes, 'diagnoses'), { recursive: true });
  astro?.kill('SIGKILL');
});

describe('npm run dev', () => {
  it('serves pages and the API from one address', async () => {
    expect(await (await fetch(url)).text()).toContain('claude-checker');
    const answer = await fetch(`${url}/api/diagnose`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"text":"invalid x-api-key"}',
    });
    expect(((await answer.json()) as { id: string }).id).toBe('invalid-api-key');
  });

  it('makes the script for other sites anew from the sources', async () => {
    const script = await fetch(`${url}/embed/checker.js`);
    expect([script.status, script.headers.get('content-type')]).toEqual([200, expect.stringMatching(/javascript/)]);
    expect(await script.text()).toContain('claude-auth-checker');
  });

  it("shows a team's note under the page of the same path, and any other note as a page with a place in the sidebar", async () => {
    const under = await (await fetch(`${url}/diagnoses/clock-skew/`)).text();
    expect(under).toContain('Ask in our channel first.');
    expect(under).toContain('kept by the platform team');
    expect(under).toContain('href="/notes/made-by-a-test/"');
    expect(await (await fetch(`${url}/notes/made-by-a-test/`)).text()).toContain('Words of a page of its own.');
  });

  it('links the source of a page and a report of a mistake where the operator named a repository', async () => {
    const html = await (await fetch(`${url}/diagnoses/clock-skew/`)).text();
    expect(html).toContain('https://github.com/acme/handbook/edit/main/src/content/docs/diagnoses/clock-skew.md');
    expect(html).toContain('https://github.com/acme/handbook/issues/new?title=Mistake');
  });

  it('the API follows a change of the content', async () => {
    writeFileSync(page, original.replace(/\ntitle: .*/, '\ntitle: A title that a test wrote'));
    await waitFor(
      async () =>
        ((await (await fetch(`${url}/api/diagnoses/clock-skew`)).json()) as { title: string }).title === 'A title that a test wrote',
    );
  });
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

/** Waits until a condition holds; the test's own time limit ends it when it never does. */
async function waitFor(condition: () => Promise<boolean>): Promise<void> {
  for (;;) {
    if (await condition().catch(() => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
