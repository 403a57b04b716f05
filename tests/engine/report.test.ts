import { describe, expect, it } from 'vitest';
import { answerMarkdown } from '../../src/answer/markdown.ts';
import { reportMarkdown } from '../../src/answer/report.ts';
import { fake } from '../support/fake.ts';
import { diagnose } from '../support/knowledge.ts';

const SITE = 'https://handbook.example';
const FACES = [
  { name: 'the report for a ticket', of: reportMarkdown },
  { name: 'the answer as Markdown', of: answerMarkdown },
];

describe.each(FACES)('$name', ({ of }) => {
  const both = diagnose(`ANTHROPIC_API_KEY=${fake.apiKey('Q')}\nCLAUDE_CODE_OAUTH_TOKEN=${fake.accessToken('Q')}`);

  it('says of each client who wins, as what it is sent, and who pays', () => {
    const text = of(both, SITE);
    expect(text).toContain(
      '- **Claude Code (claude -p)** (2.1.330 · measured). Sent: ANTHROPIC_API_KEY as `x-api-key: {ANTHROPIC_API_KEY}`',
    );
    expect(text).toContain(
      '- **TypeScript SDK** (1.12.0 · measured). Sent: ANTHROPIC_API_KEY as `authorization: Bearer {ANTHROPIC_API_KEY}`',
    );
    expect(text).toContain('- **Python SDK** (1.13.0 · read in the source, no recorded run).');
    expect(text).toContain('  - Paid by: the API credits of the organization the key belongs to');
  });

  it('carries the warnings and the command that changes the winner', () => {
    const text = of(both, SITE);
    expect(text).toContain('  - This bills the API although a subscription is at hand. (ANTHROPIC_API_KEY)');
    expect(text).toContain('`unset ANTHROPIC_API_KEY`');
  });

  it('holds no value', () => {
    expect(of(both, SITE)).not.toContain('QQQ');
  });

  it('says nothing of who wins when one credential is set', () => {
    expect(of(diagnose(`ANTHROPIC_API_KEY=${fake.apiKey()}`), SITE)).not.toContain('Which credential wins where');
  });

  it('says why a client sends nothing', () => {
    const text = of(diagnose(`Python SDK 1.13.0\nCLAUDE_CODE_OAUTH_TOKEN=${fake.accessToken('Q')}\n"apiKeyHelper": "~/bin/key.sh"`), SITE);
    expect(text).toContain('Nothing is sent. No credential: the client stops before it sends anything.');
  });
});
