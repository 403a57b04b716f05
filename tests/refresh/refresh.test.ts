import { afterEach, describe, expect, it } from 'vitest';
import { toContent } from '../../src/knowledge/content.ts';
import { parseContentFile } from '../../src/knowledge/content-file.ts';
import { type Memory, type Refreshed, type RefreshOptions, refresh } from '../../src/refresh/refresh.ts';
import { summarize } from '../../src/refresh/summary.ts';
import { type Asked, issue, type Reply, startGitHub } from './github.ts';

const TODAY = '2026-12-01';
const report = (number: number, change = ''): string => `repo: acme/tool
number: ${number}
thread: issue
title: "A title in our own words"
state: open
opened: "2025-08-18"
updated: "2025-09-01"
labels:
  - bug
checked: "2026-11-0${number}"
diagnosis: invalid-api-key
# why the resolution is short
resolution: Nothing yet.
saidBy: nobody
${change}`;

interface Run extends Refreshed {
  files: Record<string, string>;
  asked: Asked[];
  memory: Memory;
  log: string[];
}

let stop = (): void => undefined;
afterEach(() => stop());

async function run(reports: string[], answer: (asked: Asked, count: number) => Reply, options: Partial<RefreshOptions> = {}): Promise<Run> {
  const github = await startGitHub(answer);
  stop = github.stop;
  const files: Record<string, string> = {};
  const log: string[] = [];
  const memory: Memory = options.memory ?? {};
  const content = toContent(reports.map((text, at) => parseContentFile(`src/content/reports/acme-tool-${at + 1}.yaml`, text)));
  const done = await refresh(content, {
    baseUrl: github.url,
    today: TODAY,
    limit: 100,
    again: false,
    dryRun: false,
    patience: 0,
    save: (file, text) => {
      files[file] = text;
    },
    remember: () => undefined,
    progress: (line) => log.push(line),
    ...options,
    memory,
  });
  return { ...done, files, asked: github.asked, memory, log };
}

const numberOf = ({ path }: Asked): number => Number(path.split('/').at(-1));
const same = (asked: Asked): Reply => ({ status: 200, headers: { etag: '"v1"' }, body: issue('acme/tool', numberOf(asked)) });
const closed = { state: 'closed', state_reason: 'not_planned', closed_at: '2026-11-20T23:59:59Z', updated_at: '2026-11-21T00:00:00Z' };
const FILE = 'src/content/reports/acme-tool-1.yaml';
const inSeconds = (seconds: number): string => String(Math.floor(Date.now() / 1000) + seconds);

describe('npm run reports:refresh', () => {
  it('asks for each thread where GitHub keeps it, without a token when there is none', async () => {
    const { asked } = await run([report(1)], same);
    expect(asked).toEqual([{ path: '/repos/acme/tool/issues/1', authorization: undefined, ifNoneMatch: undefined }]);
  });

  it('an unchanged thread gets a new day of looking and nothing else', async () => {
    const { files, outcomes } = await run([report(1)], same);
    expect(files).toEqual({ [FILE]: report(1).replace('2026-11-01', TODAY) });
    expect(outcomes).toMatchObject([{ result: 'unchanged', pages: [] }]);
  });

  it('a closed thread: state, reason and days change, the pages that lean on it are to be read again, our words and comments stay', async () => {
    const { files, outcomes } = await run([report(1)], () => ({ status: 200, body: issue('acme/tool', 1, closed) }));
    const text = files[FILE] ?? '';
    for (const line of [
      'state: closed',
      'closeReason: not-planned',
      'closed: "2026-11-20"',
      'updated: "2026-11-21"',
      `checked: "${TODAY}"`,
      `review:\n  from: open\n  on: "${TODAY}"`,
      '# why the resolution is short',
      'title: "A title in our own words"',
    ])
      expect(text).toContain(line);
    expect(outcomes).toMatchObject([{ result: 'changed', pages: ['/diagnoses/invalid-api-key/'] }]);
    expect(toContent([parseContentFile(FILE, text)]).reports).toHaveLength(1);
  });

  it.each<[string, Record<string, unknown>, string[]]>([
    ['a merged pull request', { ...closed, state_reason: null, pull_request: { merged_at: '2026-11-20T10:00:00Z' } }, ['state: merged']],
    ['a pull request closed without a merge', { ...closed, state_reason: null, pull_request: { merged_at: null } }, ['state: closed']],
    ['a duplicate', { ...closed, state_reason: 'duplicate' }, ['closeReason: duplicate']],
    ['a close without a reason', { ...closed, state_reason: null }, ['closeReason: unknown']],
    ['new labels', { labels: [{ name: 'oauth' }, 'auth'] }, ['labels:\n  - auth\n  - oauth']],
    ['a thread that moved', { html_url: 'https://github.com/acme/other/issues/9' }, ['movedTo: https://github.com/acme/other/issues/9']],
  ])('%s', async (_name, change, lines) => {
    const { files } = await run([report(1)], () => ({ status: 200, body: issue('acme/tool', 1, change) }));
    for (const line of lines) expect(files[FILE]).toContain(line);
  });

  it('a thread that is opened again before anyone read it needs no review any more', async () => {
    const reviewed = report(1, 'review:\n  from: open\n  on: "2026-11-20"\n').replace('state: open', 'state: closed');
    const { files } = await run([reviewed], same);
    expect(files[FILE]).not.toContain('review:');
  });

  it('a dry run asks and tells, and writes nothing', async () => {
    const done = await run([report(1)], () => ({ status: 200, headers: { etag: '"v2"' }, body: issue('acme/tool', 1, closed) }), {
      dryRun: true,
    });
    expect(done.files).toEqual({});
    expect(done.memory).toEqual({});
    expect(summarize(done, { dryRun: true, hasToken: false })).toMatch(
      /1 changed.*nothing was written[\s\S]*acme-tool-1: open → closed[\s\S]*\/diagnoses\/invalid-api-key\//,
    );
  });

  it('sends the ETag of the last answer, and an unchanged thread keeps the facts that came with it', async () => {
    const first = await run([report(1)], (asked) => ({ ...same(asked), body: issue('acme/tool', 1, closed) }));
    stop();
    const second = await run([report(1)], () => ({ status: 304 }), { memory: first.memory });
    expect(second.asked[0]?.ifNoneMatch).toBe('"v1"');
    expect(second.files[FILE]).toContain('state: closed');
  });

  it('the token goes to GitHub, and never along a redirect to another host', async () => {
    const elsewhere = await startGitHub(same);
    const { asked } = await run(
      [report(1)],
      () => ({ status: 301, headers: { location: `${elsewhere.url.replace('127.0.0.1', 'localhost')}/repositories/1/issues/1` } }),
      {
        token: 'made-up',
      },
    );
    elsewhere.stop();
    expect(asked[0]?.authorization).toBe('Bearer made-up');
    expect(elsewhere.asked.map(({ authorization }) => authorization)).toEqual([undefined]);
  });

  it('asks those unseen for longest first, and not those seen today', async () => {
    const seenToday = report(2).replace('2026-11-02', TODAY);
    const { asked, left } = await run(
      [report(3), seenToday, report(1)].map((text, at) => text.replace(/number: \d/, `number: ${at + 1}`)),
      same,
    );
    expect(asked.map(numberOf)).toEqual([3, 1]);
    expect(left).toBe(0);
  });

  it('stops at the limit, says when to go on, and the next run goes on there', async () => {
    const spent = { 'x-ratelimit-limit': '60', 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inSeconds(3000) };
    const all = [report(1), report(2), report(3)];
    const first = await run(all, (asked, count) => (count === 2 ? { ...same(asked), headers: spent } : same(asked)));
    expect(first.asked.map(numberOf)).toEqual([1, 2]);
    expect(first).toMatchObject({ left: 1, resumeAt: new Date(Number(spent['x-ratelimit-reset']) * 1000) });
    expect(summarize(first, { dryRun: false, hasToken: false })).toMatch(/1 not asked yet.*goes on where it stopped[\s\S]*GITHUB_TOKEN/);
    stop();
    const second = await run(
      all.map((text, at) => first.files[`src/content/reports/acme-tool-${at + 1}.yaml`] ?? text),
      same,
    );
    expect(second.asked.map(numberOf)).toEqual([3]);
  });

  it.each<[string, Reply]>([
    [
      'the primary limit',
      {
        status: 403,
        headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inSeconds(3000) },
        body: { message: 'API rate limit exceeded for 203.0.113.1.' },
      },
    ],
    [
      'a secondary limit with a time',
      { status: 429, headers: { 'retry-after': '600' }, body: { message: 'You have exceeded a secondary rate limit.' } },
    ],
    [
      'a secondary limit without one',
      { status: 403, body: { message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.' } },
    ],
  ])('%s ends the run and loses nothing', async (_name, reply) => {
    const done = await run([report(1), report(2)], (asked, count) => (count === 1 ? same(asked) : reply));
    expect(Object.keys(done.files)).toEqual([FILE]);
    expect(done.left).toBe(1);
    expect(done.resumeAt?.getTime()).toBeGreaterThan(Date.now());
  });

  it('waits for a limit that is short enough', async () => {
    const done = await run(
      [report(1)],
      (asked, count) => (count === 1 ? { status: 429, headers: { 'retry-after': '1' }, body: {} } : same(asked)),
      { patience: 5 },
    );
    expect(done).toMatchObject({ left: 0, outcomes: [{ result: 'unchanged' }] });
    expect(done.log.join()).toContain('pause of 1 s');
  });

  it.each<[string, Reply, string, RegExp]>([
    ['deleted', { status: 410, body: { message: 'This issue was deleted' } }, 'gone', /410/],
    ['not found', { status: 404, body: { message: 'Not Found' } }, 'gone', /404/],
    [
      'forbidden',
      { status: 403, headers: { 'x-ratelimit-remaining': '12' }, body: { message: 'Resource not accessible by personal access token' } },
      'failed',
      /403/,
    ],
    ['a wrong token', { status: 401, body: { message: 'Bad credentials' } }, 'failed', /401/],
    ['a fault of GitHub', { status: 502, body: '<html>' }, 'failed', /502/],
    ['no issue at all', { status: 200, body: {} }, 'failed', /no issue/],
  ])('%s: the report stays as it is, the next one is asked', async (_name, reply, result, why) => {
    const done = await run([report(1), report(2)], (asked, count) => (count === 1 ? reply : same(asked)));
    expect(done.outcomes[0]).toMatchObject({ result, why: expect.stringMatching(why) });
    expect(Object.keys(done.files)).toEqual(['src/content/reports/acme-tool-2.yaml']);
  });

  it('a server that is not there is a failure of each report, not of the program', async () => {
    const done = await run([report(1)], same, { baseUrl: 'http://127.0.0.1:9' });
    expect(done.outcomes).toMatchObject([{ result: 'failed', why: expect.stringContaining('could not be reached') }]);
  });
});
