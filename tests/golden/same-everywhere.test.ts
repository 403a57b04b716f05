import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Diagnosis } from '../../src/diagnosis/types.ts';
import { PROJECT_ROOT } from '../../src/knowledge/read.ts';
import { type Browsing, openBrowser } from '../support/browser.ts';
import { plainText } from '../support/html.ts';
import { diagnose } from '../support/knowledge.ts';
import { openReports } from '../support/reports.ts';
import { RUNTIMES, type Running, startNode } from '../support/servers.ts';

/** One knowledge, many faces: every open sample through each of them. */
const expected = openReports.map(({ paste }) => JSON.parse(JSON.stringify(diagnose(paste))) as Diagnosis);

describe('the same diagnosis everywhere', () => {
  it.each(RUNTIMES)('the API on $name', async ({ start }) => {
    const server = await start();
    try {
      const answers: unknown[] = [];
      for (const { paste } of openReports) {
        const response = await fetch(`${server.url}/api/diagnose`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ text: paste }),
        });
        answers.push(await response.json());
      }
      expect(answers).toEqual(expected);
    } finally {
      await server.stop();
    }
  });

  it('the command', () => {
    const input = openReports.map(({ id, paste }) => JSON.stringify({ id, paste })).join('\n');
    const script = join(PROJECT_ROOT, 'scripts/diagnose.ts');
    const run = spawnSync(process.execPath, [script, '--jsonl', '--full'], { input, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
    const lines = run.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(run.status).toBe(0);
    expect(lines.map((line) => line.id)).toEqual(openReports.map(({ id }) => id));
    expect(lines.map((line) => line.diagnosis)).toEqual(expected.map(({ id }) => id));
    expect(lines.map((line) => line.redacted)).toEqual(expected.map(({ redacted }) => redacted));
  });

  it('the pages: each answer leads to a page with the same title and steps', () => {
    for (const answer of new Map(expected.map((one) => [one.docUrl, one])).values()) {
      // Addresses are shown as links without their scheme.
      const text = plainText(readFileSync(join(PROJECT_ROOT, 'dist', answer.docUrl, 'index.html'), 'utf8')).replaceAll('https://', '');
      expect(text).toContain(plainText(answer.title));
      for (const step of [...answer.confirm, ...answer.fix])
        expect(text).toContain(plainText(step.text.replaceAll('https://', '').replaceAll('`', '')));
    }
  });

  describe('the widget', () => {
    let server: Running;
    let browsing: Browsing;
    beforeAll(async () => {
      server = await startNode();
      browsing = await openBrowser();
    });
    afterAll(async () => {
      await browsing?.close();
      await server?.stop();
    });

    it('in the page', async () => {
      const page = await browsing.newPage();
      await page.goto(server.url);
      const seen: { id: string | null; title: string; page: string | null }[] = [];
      for (const { paste } of openReports) {
        await page.fill('claude-checker textarea', paste);
        await page.click('claude-checker .checker-submit');
        // Until then the answer of the text before stands there.
        await page.waitForSelector('claude-checker .checker-answer[aria-busy="false"]');
        seen.push(
          await page.locator('claude-checker .answer').evaluate((answer) => ({
            id: answer.getAttribute('data-diagnosis') || null,
            title: answer.querySelector('.answer-title')?.textContent ?? '',
            page: answer.querySelector('.answer-title a')?.getAttribute('href') ?? null,
          })),
        );
      }
      expect(seen).toEqual(expected.map(({ id, title, docUrl }) => ({ id, title, page: docUrl })));
    });
  });
});
