import { describe, expect, it } from 'vitest';
import { fake } from '../support/fake.ts';
import { diagnose } from '../support/knowledge.ts';

const key = fake.apiKey();
const token = fake.accessToken();

/** A text with one damaged credential, the fault it has, and the character of the value where it is. */
const FAULTS: { name: string; text: string; fault: string; position: number }[] = [
  { name: 'a truncated token', text: `CLAUDE_CODE_OAUTH_TOKEN=${token.slice(0, 90)}`, fault: 'truncated', position: 90 },
  {
    name: 'a key wrapped by the terminal at column 60',
    text: `ANTHROPIC_API_KEY=${key.slice(0, 60)}\n${key.slice(60)}\n`,
    fault: 'line-break',
    position: 61,
  },
  {
    name: 'a token wrapped with an indented second line',
    text: `${token.slice(0, 80)}\n    ${token.slice(80)}`,
    fault: 'line-break',
    position: 81,
  },
  {
    name: 'a line break written as an escape',
    text: `{"env":{"ANTHROPIC_API_KEY":"${key.slice(0, 70)}\\n${key.slice(70)}"}}`,
    fault: 'line-break',
    position: 71,
  },
  { name: 'a space inside', text: `ANTHROPIC_API_KEY="${key.slice(0, 40)} ${key.slice(40)}"`, fault: 'space', position: 41 },
  { name: 'quotes that cmd.exe keeps', text: `set ANTHROPIC_API_KEY="${key}"`, fault: 'quotes', position: 1 },
  { name: 'two layers of quotes', text: `ANTHROPIC_API_KEY="'${key}'"`, fault: 'quotes', position: 1 },
  { name: 'angle brackets', text: `export ANTHROPIC_API_KEY=<${key}>`, fault: 'angle-brackets', position: 1 },
  { name: 'Bearer inside the variable', text: `ANTHROPIC_AUTH_TOKEN="Bearer ${token}"`, fault: 'bearer-inside', position: 1 },
  { name: 'Bearer twice in the header', text: `Authorization: Bearer Bearer ${token}`, fault: 'bearer-inside', position: 1 },
  {
    name: 'a zero-width space',
    text: `ANTHROPIC_API_KEY=${key.slice(0, 50)}\u200b${key.slice(50)}`,
    fault: 'invisible-character',
    position: 51,
  },
  { name: 'curly quotes', text: `export ANTHROPIC_API_KEY=“${key}”`, fault: 'smart-quote', position: 1 },
  { name: 'a byte order mark', text: `\ufeff${key}`, fault: 'byte-order-mark', position: 1 },
  { name: 'percent-encoding', text: `token=${token.replaceAll('-', '%2D')}`, fault: 'url-encoded', position: 3 },
  { name: 'a login code with its state', text: `ANTHROPIC_AUTH_TOKEN=${token}#${'B'.repeat(43)}`, fault: 'code-and-state', position: 109 },
  { name: 'a placeholder left in', text: 'ANTHROPIC_API_KEY=sk-ant-api03-your-key-here', fault: 'placeholder', position: 0 },
  { name: 'a value that is too long', text: `ANTHROPIC_API_KEY=sk-ant-api03-${'A'.repeat(120)}`, fault: 'wrong-length', position: 109 },
  {
    name: 'a character of another alphabet',
    text: `ANTHROPIC_API_KEY=${key.slice(0, 40)}+${key.slice(41)}`,
    fault: 'wrong-alphabet',
    position: 41,
  },
  { name: 'a typographic dash', text: `ANTHROPIC_API_KEY=sk–ant-api03-${'A'.repeat(93)}AA`, fault: 'wrong-alphabet', position: 3 },
  { name: 'two glued together', text: `ANTHROPIC_API_KEY=${key}${token}`, fault: 'glued', position: 109 },
  { name: 'prose behind the token', text: `CLAUDE_CODE_OAUTH_TOKEN="${token} (valid for 1 year)"`, fault: 'trailing-text', position: 109 },
];

describe('a damaged credential', () => {
  it.each(FAULTS)('$name: names the fault and its position', ({ text, fault, position }) => {
    const faults = diagnose(text).credentials.flatMap((seen) => seen.faults);
    expect(faults.map(({ kind }) => kind)).toContain(fault);
    expect(faults.find(({ kind }) => kind === fault)?.position).toBe(position);
  });

  it.each(FAULTS)('$name: is diagnosed, and its value is nowhere in the answer', ({ text }) => {
    const answer = diagnose(text);
    expect(answer.id).not.toBeNull();
    expect(JSON.stringify(answer)).not.toMatch(/A{9}|B{9}/);
  });
});

describe('a bare credential', () => {
  const BARE: [string, string, string[]][] = [
    ['API key', fake.apiKey(), ['api-key-workspace', 'api-key-claude-code-workspace']],
    ['personal key', fake.personalKey(), ['api-key-personal']],
    ['admin key', fake.adminKey(), ['admin-key-console']],
    ['enterprise key', fake.enterpriseKey(), ['enterprise-scoped-key']],
    ['refresh token', fake.refreshToken(), ['oauth-refresh-token']],
    ['session cookie', fake.session(), ['claude-ai-session']],
    ['cloud session', fake.cloudSession(), ['cloud-session-jwt-selfhosted']],
    ['worker session', fake.workerSession(), ['worker-sessions-token']],
    ['OpenAI key', fake.openai(), ['lookalike-openai']],
    ['OpenRouter key', fake.openrouter(), ['lookalike-openrouter']],
    ['Google key', fake.google(), ['lookalike-google-api-key']],
    ['GitHub token', fake.github(), ['lookalike-github-pat']],
    ['webhook secret', fake.webhookSecret(), ['webhook-signing-secret']],
  ];

  it.each(BARE)('%s: says what it is', (_name, value, kinds) => {
    const [seen] = diagnose(value).credentials;
    expect(seen?.kinds.toSorted()).toEqual(kinds.toSorted());
  });

  it('says that six kinds share sk-ant-oat01- and asks where it came from', () => {
    const answer = diagnose(token);
    expect(answer.id).toBeNull();
    expect(answer.credentials[0]?.kinds).toHaveLength(6);
    expect(answer.credentials[0]?.ask).toContain('Where did it come from');
    expect(answer.docUrl).toBe('/guides/which-sk-ant-oat01/');
  });

  it('says where it works, where it does not and what to do next', () => {
    const answer = diagnose(key);
    expect(answer.outcome).toBe('cannot-tell');
    expect(answer.credentials[0]?.worksIn).not.toHaveLength(0);
    expect(answer.credentials[0]?.failsIn).not.toHaveLength(0);
    expect(answer.fix).not.toHaveLength(0);
    expect(answer.redacted).toBe('sk-ant-api03-[redacted]');
  });

  it('reports no fault in a whole key', () => {
    expect(diagnose(key).credentials[0]).toMatchObject({ lengthClass: 'whole', faults: [] });
  });

  it('takes a value its author blanked out for what it is', () => {
    for (const text of ['sk-ant-oat01-...', 'sk-ant-api03-***', 'sk-ant-api03-[REDACTED]', 'sk-ant-api03-EXAMPLE']) {
      expect(diagnose(text).credentials[0]).toMatchObject({ lengthClass: 'redacted', faults: [] });
    }
  });

  it('does not take a mentioned prefix for a credential', () => {
    expect(diagnose('a token starts with sk-ant-oat01- and a key with sk-ant-api03-').credentials).toEqual([]);
  });
});
