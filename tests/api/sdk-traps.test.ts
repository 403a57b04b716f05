import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TracerProvider, trace } from '@opentelemetry/api';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { probe } from '../../api/live/probe.ts';
import { isRefusal, plan } from '../../src/live/plan.ts';
import type { Answer, CheckOptions } from '../../src/live/types.ts';
import { keyFor } from '../standin/scenarios.ts';
import { fake } from '../support/fake.ts';
import { knowledge } from '../support/knowledge.ts';
import { liveSettings } from '../support/servers.ts';
import { startUpstream, type Upstream } from '../support/upstream.ts';

let upstream: Upstream;
let elsewhere: Upstream;
beforeAll(async () => {
  upstream = await startUpstream();
  elsewhere = await startUpstream();
});
afterAll(async () => {
  await upstream.stop();
  await elsewhere.stop();
});
beforeEach(() => {
  upstream.seen.length = 0;
  elsewhere.seen.length = 0;
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

function ask(word: string, options: CheckOptions = {}, timeoutMs = '2000'): Promise<Answer> {
  const credential = keyFor(word);
  const planned = plan(credential, options, knowledge.kinds);
  if (isRefusal(planned)) throw new Error(planned.reason);
  const settings = liveSettings({ LIVE_CHECK: 'on', LIVE_CHECK_UPSTREAM: upstream.url, LIVE_CHECK_TIMEOUT_MS: timeoutMs });
  return probe(credential, planned, options, settings, new AbortController().signal);
}

/** Everything the check may send, and nothing else. */
const sentHeaders = (): string[] =>
  Object.keys(upstream.seen[0]?.headers ?? {})
    .filter(
      (name) =>
        ![
          'host',
          'connection',
          'accept',
          'accept-encoding',
          'accept-language',
          'sec-fetch-mode',
          'user-agent',
          'content-length',
          'content-type',
        ].includes(name),
    )
    .toSorted();

describe('traps of the SDK, each set and each shut', () => {
  it('ANTHROPIC_BASE_URL does not change where the credential goes', async () => {
    vi.stubEnv('ANTHROPIC_BASE_URL', elsewhere.url);
    expect(await ask('VALID')).toMatchObject({ kind: 'http', status: 200 });
    expect([upstream.seen.length, elsewhere.seen.length]).toEqual([1, 0]);
  });

  it('keys and tokens in the environment are not sent', async () => {
    vi.stubEnv('ANTHROPIC_API_KEY', fake.apiKey('E'));
    vi.stubEnv('ANTHROPIC_AUTH_TOKEN', fake.accessToken('E'));
    for (const header of ['bearer', 'x-api-key'] as const) {
      upstream.seen.length = 0;
      expect(await ask('VALID', { header })).toMatchObject({ status: 200 });
      expect(JSON.stringify(upstream.seen)).not.toContain('EEEE');
      expect(sentHeaders()).toEqual(['anthropic-version', header === 'bearer' ? 'authorization' : 'x-api-key'].toSorted());
    }
  });

  it('a profile on disk is not used', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'profile-'));
    mkdirSync(join(folder, 'configs'));
    mkdirSync(join(folder, 'credentials'));
    writeFileSync(
      join(folder, 'configs/default.json'),
      JSON.stringify({ authentication: { type: 'user_oauth' }, base_url: elsewhere.url }),
    );
    writeFileSync(
      join(folder, 'credentials/default.json'),
      JSON.stringify({ access_token: fake.accessToken('P'), expires_at: 4_000_000_000 }),
      { mode: 0o600 },
    );
    vi.stubEnv('ANTHROPIC_CONFIG_DIR', folder);
    vi.stubEnv('ANTHROPIC_PROFILE', 'default');
    expect(await ask('VALID', { header: 'x-api-key' })).toMatchObject({ status: 200 });
    expect(JSON.stringify(upstream.seen)).not.toContain('PPPP');
    expect(elsewhere.seen).toEqual([]);
    rmSync(folder, { recursive: true });
  });

  it('ANTHROPIC_CUSTOM_HEADERS adds and replaces nothing', async () => {
    vi.stubEnv('ANTHROPIC_CUSTOM_HEADERS', `Authorization: Bearer ${fake.apiKey('H')}\nX-Leak: yes\nanthropic-beta: made-up`);
    expect(await ask('VALID')).toMatchObject({ status: 200 });
    expect(JSON.stringify(upstream.seen)).not.toContain('HHHH');
    expect(sentHeaders()).toEqual(['anthropic-version', 'authorization']);
  });

  it.each(['BROKEN', 'OVERLOADED', 'LIMITED', 'AWAY'])('%s is asked once: no retries', async (word) => {
    await ask(word);
    expect(upstream.seen).toHaveLength(1);
  });

  it('a redirect is not followed', async () => {
    expect(await ask('ELSEWHERE')).toMatchObject({ kind: 'http', status: 302 });
    expect(upstream.seen).toHaveLength(1);
  });

  it('a global OpenTelemetry provider sees nothing', async () => {
    const spans: unknown[] = [];
    const span = {
      setAttribute: () => span,
      setAttributes: () => span,
      addEvent: () => span,
      setStatus: () => span,
      updateName: () => span,
      end: () => {},
      isRecording: () => true,
      recordException: () => {},
      spanContext: () => ({ traceId: '0'.repeat(32), spanId: '0'.repeat(16), traceFlags: 1 }),
    };
    const tracer = {
      startSpan(...given: unknown[]) {
        spans.push(given);
        return span;
      },
      startActiveSpan(...given: unknown[]) {
        spans.push(given);
        return (given.at(-1) as (one: unknown) => unknown)(span);
      },
    };
    trace.setGlobalTracerProvider({ getTracer: () => tracer } as unknown as TracerProvider);
    try {
      await ask('VALID');
    } finally {
      trace.disable();
    }
    expect(spans).toEqual([]);
    expect(sentHeaders()).not.toContain('traceparent');
  });

  it('ANTHROPIC_LOG=debug prints nothing', async () => {
    vi.stubEnv('ANTHROPIC_LOG', 'debug');
    const printed = (['debug', 'info', 'log', 'warn', 'error'] as const).map((level) =>
      vi.spyOn(console, level).mockImplementation(() => {}),
    );
    await ask('VALID');
    await ask('DEAD');
    expect(printed.flatMap((spy) => spy.mock.calls)).toEqual([]);
  });

  it('the wait is ours: an answer that takes 20 seconds is not waited for', { timeout: 10_000 }, async () => {
    expect(await ask('SLOW', {}, '300')).toEqual({ kind: 'nothing', cause: 'timeout' });
  });

  it('an endless answer is read to a bound and no further', async () => {
    const answer = await ask('ENDLESS');
    expect(answer).toMatchObject({ kind: 'http', complete: false });
    expect(answer.kind === 'http' && answer.body.length).toBeLessThanOrEqual(64 * 1024);
  });
});
