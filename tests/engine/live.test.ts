import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readEmbedOrigins } from '../../api/embed-settings.ts';
import { leasedSlots, memoryLimiter } from '../../api/live/limits.ts';
import { readLiveSettings } from '../../api/live/settings.ts';
import { isRefusal, plan } from '../../src/live/plan.ts';
import { judgeAnswer, VERDICTS } from '../../src/live/verdict.ts';
import { CODE_SCENARIOS, SCENARIOS } from '../standin/scenarios.ts';
import { fake } from '../support/fake.ts';
import { knowledge } from '../support/knowledge.ts';

describe('the operator’s switches', () => {
  it('are safe when nothing is set', () => {
    expect(readLiveSettings({}, false)).toMatchObject({
      enabled: false,
      upstream: 'https://api.anthropic.com',
      allowedOrigins: [],
      perMinute: 10,
      perHour: 300,
      concurrency: 4,
      timeoutMs: 10_000,
    });
  });

  it('auto switches on only where nobody else can reach the server', () => {
    expect(readLiveSettings({}, true).enabled).toBe(true);
    expect(readLiveSettings({ LIVE_CHECK: 'off' }, true).enabled).toBe(false);
    expect(readLiveSettings({ LIVE_CHECK: 'on' }, false).enabled).toBe(true);
  });

  const WRONG: [string, string][] = [
    ['LIVE_CHECK', 'yes'],
    ['LIVE_CHECK_UPSTREAM', 'http://api.anthropic.com'],
    ['LIVE_CHECK_UPSTREAM', 'https://api.anthropic.com/v1'],
    ['LIVE_CHECK_UPSTREAM', 'https://user@api.anthropic.com'],
    ['LIVE_CHECK_UPSTREAM', 'file:///etc/passwd'],
    ['LIVE_CHECK_ALLOWED_ORIGINS', 'intranet.example.org'],
    ['LIVE_CHECK_PER_MINUTE', '0'],
    ['LIVE_CHECK_PER_HOUR', 'many'],
    ['LIVE_CHECK_CONCURRENCY', '1.5'],
    ['LIVE_CHECK_TIMEOUT_MS', '5'],
    ['LIVE_CHECK_ACCESS_SECRET', 'short'],
    ['LIVE_CHECK_IDENTITY_HEADER', 'not a header'],
  ];

  it.each(WRONG)('%s=%s stops the start and names the switch, not its value', (name, value) => {
    expect(() => readLiveSettings({ [name]: value }, false)).toThrow(name);
    if (value.length > 4) expect(() => readLiveSettings({ [name]: value }, false)).not.toThrow(value);
  });

  it('are all in the one table that documents them', () => {
    const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
    const switches = [...new Set(read('api/live/settings.ts').match(/LIVE_CHECK(?:_[A-Z]+)*/g))];
    expect(switches.length).toBeGreaterThan(8);
    for (const name of [...switches, 'EMBED_ALLOWED_ORIGINS'])
      expect(read('src/content/docs/api-reference.md')).toContain(`| \`${name}\` |`);
  });

  it('name the sites that may frame the checker, and nothing that could end the policy', () => {
    expect(readEmbedOrigins({})).toEqual([]);
    expect(readEmbedOrigins({ EMBED_ALLOWED_ORIGINS: 'https://wiki.example.com, https://*.example.org' })).toEqual([
      'https://wiki.example.com',
      'https://*.example.org',
    ]);
    for (const wrong of ['*', 'https://*', 'http://wiki.example.com', "https://a.example.com; script-src 'unsafe-inline'"])
      expect(() => readEmbedOrigins({ EMBED_ALLOWED_ORIGINS: wrong }), wrong).toThrow(/^EMBED_ALLOWED_ORIGINS must be origins/);
  });

  it('all mistakes are named at once', () => {
    const wrong = Object.fromEntries(WRONG);
    const message = (() => {
      try {
        readLiveSettings(wrong, false);
        return '';
      } catch (error) {
        return (error as Error).message;
      }
    })();
    for (const name of Object.keys(wrong)) expect(message).toContain(name);
  });
});

describe('limits', () => {
  it('count per key, and begin anew after the window', async () => {
    let now = 0;
    const limiter = memoryLimiter(2, 1000, () => now);
    expect([await limiter.take('a'), await limiter.take('a'), await limiter.take('a'), await limiter.take('b')]).toEqual([
      true,
      true,
      false,
      true,
    ]);
    now = 1001;
    expect(await limiter.take('a')).toBe(true);
  });

  it('remember a bounded number of keys', async () => {
    const limiter = memoryLimiter(1, 1000, () => 0);
    for (let key = 0; key <= 10_000; key += 1) await limiter.take(String(key));
    expect(await limiter.take('0')).toBe(true);
    expect(await limiter.take('10000')).toBe(false);
  });

  it('slots are given back once', () => {
    const slots = leasedSlots({ concurrency: 1, timeoutMs: 1000 }, () => 0);
    const release = slots.take();
    expect(slots.take()).toBeUndefined();
    release?.();
    release?.();
    expect(slots.take()).toBeDefined();
    expect(slots.take()).toBeUndefined();
  });

  it('a slot nobody gave back is free again when the check must be over, and then no longer its first owner’s', () => {
    let now = 0;
    const slots = leasedSlots({ concurrency: 1, timeoutMs: 1000 }, () => now);
    const first = slots.take();
    now = 1001;
    expect(slots.take()).toBeUndefined();
    now = 6000;
    expect(slots.take()).toBeDefined();
    first?.();
    expect(slots.take()).toBeUndefined();
  });
});

describe('the table of verdicts', () => {
  it('has a reason in every row, and a scenario for every row that a body can show', () => {
    const used = new Set(
      [...SCENARIOS, ...CODE_SCENARIOS]
        .filter(({ behaviour }: { behaviour?: string }) => !behaviour || behaviour === 'redirect')
        .map(
          ({ status, body = '{}', headers }) =>
            judgeAnswer({
              kind: 'http',
              status,
              body,
              contentType: headers?.['content-type'] ?? 'application/json',
              requestId: '',
              complete: true,
            }).reason,
        ),
    );
    const unused = VERDICTS.filter(({ reason }) => !used.has(reason)).map(({ name }) => name);
    expect(VERDICTS.every(({ reason }) => reason.length > 15)).toBe(true);
    expect(unused).toEqual(['cut off']);
  });

  it('means by its words the same wherever they are explained', () => {
    const words = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8').replace(/\n \* |\s+/g, ' ');
    for (const path of ['src/live/verdict.ts', 'src/schemas/check.ts', 'src/content/docs/api-reference.md']) {
      expect(words(path), path).toContain('nothing stood in the way but credit, a limit, a workspace or a model, if anything');
      expect(words(path), path).toContain('the API turned it down, or knows it and does not let it do this');
    }
  });

  it.each(['timeout', 'network', 'tls', 'aborted'] as const)('%s judges nothing', (cause) => {
    expect(judgeAnswer({ kind: 'nothing', cause })).toMatchObject({ verdict: 'cannot-tell', reason: expect.stringMatching(/.{10}/) });
  });
});

describe('the plan', () => {
  it.each(['apiKey', 'personalKey', 'serviceAccountKey', 'adminKey'] as const)('%s may be sent, and the preview holds no value', (name) => {
    const planned = plan(fake[name]('Q'), {}, knowledge.kinds);
    expect(isRefusal(planned)).toBe(false);
    expect(JSON.stringify(planned)).not.toContain('QQQ');
  });

  it('follows the pages: what a page says is never sent is refused', () => {
    const never = knowledge.kinds.filter(({ neverSend, prefixes }) => neverSend && prefixes.length);
    const sent = never
      .flatMap(({ prefixes }) => prefixes)
      .filter((prefix) => !isRefusal(plan(`${prefix}${'A'.repeat(95)}`, {}, knowledge.kinds)));
    expect(never.length).toBeGreaterThan(20);
    expect(sent).toEqual([]);
  });
});
