import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/diagnosis/diagnose.ts';
import { fake } from '../support/fake.ts';
import { knowledge } from '../support/knowledge.ts';

const SETS_TWO = `ANTHROPIC_API_KEY=${fake.apiKey()}\nANTHROPIC_AUTH_TOKEN=${fake.accessToken()}`;

describe('what the person says beside the text', () => {
  it.each([
    ['client', fake.apiKey()],
    ['version', fake.apiKey()],
    ['version', '9f8e7d6c5b4a39281706f5e4d3c2b1a0'],
    ['credentialKind', fake.apiKey()],
  ])('a credential in its %s is in no field of the answer', (field, secret) => {
    const answer = diagnose(SETS_TWO, knowledge, { client: 'claude-code', [field]: secret });
    expect(JSON.stringify(answer)).not.toContain(secret);
  });

  it('a client and a version that are known are taken', () => {
    const { precedence, because } = diagnose(SETS_TWO, knowledge, { client: 'python-sdk', version: '1.13.0' });
    expect(precedence[0]).toMatchObject({ client: 'python-sdk', version: '1.13.0' });
    expect(because.length).toBeGreaterThan(0);
  });

  it('a version before its release is one', () => {
    expect(diagnose(SETS_TWO, knowledge, { client: 'python-sdk', version: '1.13.0-beta.1' }).precedence[0]?.version).toBe('1.13.0-beta.1');
  });
});
