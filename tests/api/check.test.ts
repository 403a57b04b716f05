import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkResponseSchema, checkStatusSchema } from '../../src/schemas/check.ts';
import { problemSchema } from '../../src/schemas/diagnosis.ts';
import { CODE_SCENARIOS, keyFor, SCENARIOS } from '../standin/scenarios.ts';
import { fake } from '../support/fake.ts';
import { RUNTIMES, type Running } from '../support/servers.ts';
import { startUpstream, type Upstream } from '../support/upstream.ts';

const LOOSE = { LIVE_CHECK_PER_MINUTE: '100000', LIVE_CHECK_PER_HOUR: '100000', LIVE_CHECK_TIMEOUT_MS: '1500' };

describe.each(RUNTIMES)('the live check on $name', ({ start }) => {
  let upstream: Upstream;
  let server: Running;
  beforeAll(async () => {
    upstream = await startUpstream();
    server = await start({ ...LOOSE, LIVE_CHECK: 'on', LIVE_CHECK_UPSTREAM: upstream.url });
  });
  afterAll(async () => {
    await server?.stop();
    await upstream?.stop();
  });

  const check = (body: object, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${server.url}/api/check`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });

  it('says that it is on, and where it asks', async () => {
    expect(checkStatusSchema.parse(await (await fetch(`${server.url}/api/check`)).json())).toEqual({ live: true, upstream: upstream.url });
  });

  it.each(SCENARIOS)('$title: $verdict', async ({ word, verdict, diagnosis, status, behaviour }) => {
    const answer = checkResponseSchema.parse(await (await check({ credential: keyFor(word) })).json());
    expect(answer.probe.verdict, answer.probe.reason).toBe(verdict);
    expect(answer.probe.reason.length).toBeGreaterThan(10);
    if (!behaviour || behaviour === 'redirect') expect(answer.probe.status).toBe(status);
    if (diagnosis !== undefined) expect(answer.diagnosis?.id).toBe(diagnosis);
    expect(JSON.stringify(answer)).not.toContain(word + word);
  });

  it('says in another language what came back', async () => {
    const { word, diagnosis } = SCENARIOS.find((one) => one.verdict === 'refused' && one.diagnosis) ?? {};
    const answer = checkResponseSchema.parse(await (await check({ credential: keyFor(word ?? ''), language: 'zh-cn' })).json());
    expect(answer.diagnosis?.id).toBe(diagnosis);
    for (const text of [answer.probe.reason, answer.probe.cannotProve, answer.diagnosis?.title]) expect(text).toMatch(/\p{Script=Han}/u);
    const preview = checkResponseSchema.parse(
      await (await check({ credential: keyFor(word ?? ''), language: 'zh-cn', dryRun: true })).json(),
    );
    expect(preview.probe.reason).toMatch(/\p{Script=Han}/u);
  });

  it('says in another language why a credential is not sent, and what language that is', async () => {
    const refused = await check({ credential: fake.accessToken(), language: 'zh-cn' });
    const problem = problemSchema.parse(await refused.json());
    for (const text of [problem.title, problem.detail, problem.ask]) expect(text).toMatch(/\p{Script=Han}/u);
    expect(refused.headers.get('content-language')).toBe('zh-CN');
    const misfit = await check({ credential: '', language: 'zh-cn' });
    expect([misfit.status, misfit.headers.get('content-language')]).toEqual([422, 'en']);
  });

  it('answers every error code the SDK knows, and what the codes about keys mean', async () => {
    const verdicts = new Map<string, string>();
    for (const { word, code, status } of CODE_SCENARIOS) {
      const response = await check({ credential: keyFor(word) });
      const answer = await response.text();
      expect(response.status, `${code}: ${answer}`).toBe(200);
      const { probe } = checkResponseSchema.parse(JSON.parse(answer));
      expect(probe.status, code).toBe(status);
      verdicts.set(code, probe.verdict);
    }
    expect(verdicts.size).toBeGreaterThan(90);
    const of = (...codes: string[]): (string | undefined)[] => codes.map((code) => verdicts.get(code));
    expect(of('organization_on_hold', 'claude_code_key_creator_not_member', 'api_key_scope_missing')).toEqual([
      'refused',
      'refused',
      'refused',
    ]);
    expect(of('enforced_spend_limit_reached', 'contract_spend_limit_reached', 'linked_organization_billing_unavailable')).toEqual([
      'valid',
      'valid',
      'valid',
    ]);
    expect(of('cmek_key_unreachable', 'tool_name_conflict')).toEqual(['cannot-tell', 'cannot-tell']);
  });

  it('a key that works: says so, and what that does not prove', async () => {
    const { probe, diagnosis } = checkResponseSchema.parse(await (await check({ credential: keyFor('VALID') })).json());
    expect(probe).toMatchObject({ sent: true, verdict: 'valid', status: 200, requestId: 'req_STANDIN', family: 'sk-ant-api03-' });
    expect(probe.cannotProve).toContain('given program');
    expect(diagnosis).toMatchObject({ id: null, outcome: 'works' });
  });

  it('an Admin key asks the Admin API', async () => {
    upstream.seen.length = 0;
    const { probe } = checkResponseSchema.parse(await (await check({ credential: keyFor('VALID', 'sk-ant-admin01-') })).json());
    expect(probe).toMatchObject({ probe: 'organization', verdict: 'valid' });
    expect(upstream.seen.map(({ method, path }) => `${method} ${path}`)).toEqual(['GET /v1/organizations/me']);
  });

  it('sends exactly what the preview says, once', async () => {
    const request = { credential: keyFor('VALID'), workspaceId: 'wrkspc_MADEUP', header: 'x-api-key' };
    upstream.seen.length = 0;
    const preview = checkResponseSchema.parse(await (await check({ ...request, dryRun: true })).json());
    expect(preview).toMatchObject({ diagnosis: null, probe: { sent: false, verdict: 'not-sent', status: null, upstream: upstream.url } });
    expect(upstream.seen).toEqual([]);
    await check(request);
    expect(upstream.seen).toHaveLength(1);
    const [sent] = upstream.seen;
    expect(`${sent?.method} ${sent?.path}`).toBe(`${preview.probe.requests[0]?.method} ${preview.probe.requests[0]?.path}`);
    const meaningful = Object.keys(sent?.headers ?? {}).filter(
      (name) => /^(?:authorization|cookie|x-|anthropic-)/.test(name) && !/^x-forwarded|^x-stainless/.test(name),
    );
    expect(meaningful.toSorted()).toEqual(Object.keys(preview.probe.requests[0]?.headers ?? {}).toSorted());
    expect(sent?.headers['anthropic-version']).toBe(preview.probe.requests[0]?.headers['anthropic-version']);
  });

  it('the second step spends one token of a small model from the list', async () => {
    upstream.seen.length = 0;
    const { probe } = checkResponseSchema.parse(await (await check({ credential: keyFor('VALID'), step: 'message' })).json());
    expect(probe).toMatchObject({ probe: 'message', verdict: 'valid' });
    expect(upstream.seen.map(({ path }) => path)).toEqual(['/v1/models?limit=100', '/v1/messages']);
    expect(JSON.parse(upstream.seen[1]?.body ?? '{}')).toMatchObject({ model: 'claude-haiku-made-up', max_tokens: 1 });
  });

  it('the second step shows what only a message reveals', async () => {
    const { probe, diagnosis } = checkResponseSchema.parse(await (await check({ credential: keyFor('NOCREDIT'), step: 'message' })).json());
    expect([probe.verdict, diagnosis?.id]).toEqual(['valid', 'credit-balance-too-low']);
  });

  const NEVER_SENT: [string, string][] = [
    ['a subscription or other access token', fake.accessToken()],
    ['a refresh token', fake.refreshToken()],
    ['a session cookie', fake.session()],
    ['a cloud session', fake.cloudSession()],
    ['a worker session', fake.workerSession()],
    ['an Enterprise key', fake.enterpriseKey()],
    ['an identity token', fake.jwt()],
    ['a webhook secret', fake.webhookSecret()],
    ['an OpenAI key', fake.openai()],
    ['an OpenRouter key', fake.openrouter()],
    ['a Google key', fake.google()],
    ['a GitHub token', fake.github()],
    ['a list', `${fake.apiKey('B')}\n${fake.apiKey('C')}`],
    ['two glued together', fake.apiKey('B') + fake.apiKey('C')],
    ['a damaged key', `${fake.apiKey().slice(0, 60)}\n${fake.apiKey().slice(60)}`],
    ['an unknown family', `sk-ant-zzz01-${'A'.repeat(95)}`],
    ['something else', 'hello world'],
  ];

  it.each(NEVER_SENT)('never sends %s, whatever the caller says', async (_name, credential) => {
    upstream.seen.length = 0;
    for (const step of ['models', 'message']) {
      const response = await check({ credential, step, header: 'bearer' });
      expect(response.status).toBe(422);
      const problem = problemSchema.parse(await response.json());
      expect(problem.detail.length).toBeGreaterThan(20);
      expect(JSON.stringify(problem)).not.toMatch(/A{9}|B{9}|C{9}/);
    }
    expect(upstream.seen).toEqual([]);
  });

  it('answers a subscription token with the question that decides and a command to run oneself', async () => {
    const problem = problemSchema.parse(await (await check({ credential: fake.accessToken() })).json());
    expect(problem).toMatchObject({
      ask: expect.stringContaining('Where did it come from'),
      command: expect.stringContaining('claude'),
      docUrl: '/guides/which-sk-ant-oat01/',
    });
    expect(problem.detail).toContain('2026-08-22');
  });

  it('refuses pages of other sites', async () => {
    for (const headers of [
      { origin: 'https://evil.example.com' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site', origin: 'https://other.example.com' },
    ]) {
      upstream.seen.length = 0;
      expect((await check({ credential: keyFor('VALID') }, headers as Record<string, string>)).status).toBe(403);
      expect(upstream.seen).toEqual([]);
    }
    expect((await check({ credential: keyFor('VALID') }, { origin: server.url, 'sec-fetch-site': 'same-origin' })).status).toBe(200);
  });

  it('refuses what is no request of its form, and repeats nothing of it', async () => {
    const secret = 'Q'.repeat(40);
    for (const body of [
      { credential: [secret] },
      { token: secret },
      { credential: keyFor('VALID'), workspaceId: secret },
      { credential: keyFor('VALID'), upstream: `https://${secret}.example.com` },
    ]) {
      const response = await check(body);
      expect(response.status).toBe(422);
      expect(await response.text()).not.toContain('QQQ');
    }
  });
});
