import { describe, expect, it } from 'vitest';
import { fake } from '../support/fake.ts';
import { diagnose } from '../support/knowledge.ts';

const key = fake.apiKey('Q');
const token = fake.accessToken('Q');

describe('a value that is broken in an unforeseen way', () => {
  const BETWEEN = ['+/', 'é', 'а', '🔑', '|', '^', ';', '&', '"', "'", '\u2028', '·', '\n\n', '\\\n', '"\n"', '" + "', '\n# ', '\n+'];

  it.each(BETWEEN)('with %j inside: neither half stays in the text', (between) => {
    const answer = diagnose(`ANTHROPIC_API_KEY=${key.slice(0, 50)}${between}${key.slice(50)}`);
    expect(JSON.stringify(answer)).not.toMatch(/Q{8}/);
    expect(answer.credentials[0]?.faults.length).toBeGreaterThan(0);
  });

  it.each([12, 16, 20, 30, 47])('wrapped every %i characters: nothing stays', (width) => {
    const answer = diagnose(key.replace(new RegExp(`(.{${width}})(?=.)`, 'g'), '$1\n'));
    expect(JSON.stringify(answer)).not.toMatch(/Q{8}/);
  });
});

describe('what is no credential', () => {
  const PROSE = [
    'Expected one of api_key, auth_token, or credentials to be set.',
    'ANTHROPIC_API_KEY: not set\nANTHROPIC_AUTH_TOKEN: set',
    'def f(auth_token: str | None, api_key: str | None)',
    'Anthropic(api_key=settings.anthropic_key)',
    'new Anthropic({ apiKey: config.anthropicKey })',
    'api_key: Optional[str]',
    'Set ANTHROPIC_API_KEY, then restart',
    '{apiKey:function(){return null}}',
    'ASK-ANT-1234 is blocked by the task-ant-design ticket',
    'npm i task-ant-design',
    'sha256-QQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQ=',
    '3f2504e0-4f89-11d3-9a0c-0305e82c3301',
    'scikit-learn sk-learn',
  ];

  it.each(PROSE)('%j stays as it is', (text) => {
    const answer = diagnose(text);
    expect(answer.credentials).toEqual([]);
    expect(answer.redacted).toBe(text);
  });

  it('two words that say whether variables are set are no conflict', () => {
    expect(diagnose('ANTHROPIC_API_KEY: not set\nANTHROPIC_AUTH_TOKEN: set').id).not.toBe('auth-conflict-both-set');
  });
});

describe('secrets in further notations', () => {
  const NOTATIONS = [
    `gh secret set ANTHROPIC_API_KEY --body "${token}"`,
    `launchctl setenv ANTHROPIC_API_KEY ${token}`,
    `mytool --api-key ${token}`,
    `option.WithAPIKey("${token}")`,
    `AnthropicOkHttpClient.builder().apiKey("${token}")`,
  ];

  it.each(NOTATIONS)('%j: a token in the place of a key', (text) => {
    const answer = diagnose(text);
    expect(JSON.stringify(answer)).not.toMatch(/Q{8}/);
    expect(answer.credentials[0]?.carrier).not.toBe('');
    expect(answer.id).toBe('oauth-token-as-api-key');
  });

  const OTHERS = [
    'curl -u user:zzzzzzzzzzzz https://x.example.com',
    'PGPASSWORD=zzzzzzzzzzzz psql',
    'DB_PASS=zzzzzzzzzzzz',
    `sk-${'z'.repeat(48)}`,
    `gsk_${'z'.repeat(40)}`,
    `glpat-${'z'.repeat(20)}`,
    `x https://user:zzzzzzzzzzzz@host.example.com`,
  ];

  it.each(OTHERS)('%j: the value goes', (text) => {
    expect(diagnose(text).redacted).not.toContain('zzzzzzzz');
  });
});

describe('what stands around a whole key', () => {
  it.each([`${key}/v1/messages`, `https://user:${key}@gateway.example.com/v1`, `${key}.env file`])('%j: is no fault of the key', (text) => {
    expect(diagnose(text).credentials[0]).toMatchObject({ lengthClass: 'whole', faults: [] });
  });

  it('a line that is commented out sets nothing', () => {
    expect(diagnose(`# ANTHROPIC_API_KEY=${token}`).id).not.toBe('oauth-token-as-api-key');
    expect(diagnose(`# ANTHROPIC_AUTH_TOKEN=${token}\nANTHROPIC_API_KEY=${key}`).id).toBeNull();
  });
});

describe('the kind that is named', () => {
  it('of several with one shape the usual one comes first', () => {
    expect(diagnose(key).credentials[0]).toMatchObject({ docUrl: '/credentials/api-key-workspace/' });
  });

  it('six origins of one prefix: a line for each', () => {
    const [seen] = diagnose(token).credentials;
    expect(seen?.worksIn).toHaveLength(6);
    expect(seen?.failsIn.length).toBeGreaterThan(3);
  });

  it('what the person knows of its origin narrows it', () => {
    const [seen] = diagnose(token, { credentialKind: 'oauth-wif-access-token' }).credentials;
    expect(seen).toMatchObject({ kinds: ['oauth-wif-access-token'], ask: '', docUrl: '/credentials/oauth-wif-access-token/' });
  });

  it('a login code is called one, not a value of the wrong alphabet', () => {
    const [seen] = diagnose(`${'A'.repeat(43)}#${'B'.repeat(43)}`).credentials;
    expect(seen?.faults.map(({ kind }) => kind)).toEqual(['code-and-state']);
  });

  it.each([
    [`ANTHROPIC_API_KEY=ANTHROPIC_API_KEY=${key}`, 'name-inside'],
    [`client = Anthropic(api_key="${key} ")`, 'space'],
    ['ANTHROPIC_API_KEY="<YOUR_KEY>"', 'placeholder'],
  ])('%j: %s', (text, kind) => {
    const answer = diagnose(text);
    const kinds = [
      ...answer.credentials.flatMap(({ faults }) => faults.map((fault) => fault.kind as string)),
      ...answer.because.map(({ words }) => (words.includes('placeholder') ? 'placeholder' : '')),
    ];
    expect(kinds).toContain(kind);
  });
});

describe('long texts', () => {
  it.each([
    ['eyJ'.repeat(21_000)],
    ['api_key:'.repeat(8000)],
    ['ANTHROPIC_API_KEY='.repeat(3600)],
    [`${fake.apiKey()}\n`.repeat(580)],
    ['sk-ant-api03-'.repeat(4900)],
    // Each of these once took seconds to minutes; the limit ends a run that does so again.
  ])('of one repeated piece are read through', { timeout: 10_000 }, (text) => {
    expect(diagnose(text).redacted.length).toBeGreaterThan(0);
  });
});
