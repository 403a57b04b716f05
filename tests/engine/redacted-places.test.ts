import { describe, expect, it } from 'vitest';
import { redact } from '../../src/diagnosis/redact/redact.ts';
import { fake } from '../support/fake.ts';
import { knowledge } from '../support/knowledge.ts';

const key = fake.apiKey('Q');
const token = fake.accessToken('Q');
const run = (text: string) => redact(text, knowledge.kinds);

describe('places in a text of several secrets', () => {
  it('of credentials stay theirs when values of other services follow', () => {
    const { text, credentials } = run(`${key} ${token} DB_PASSWORD=zzzzzz https://a:zzzzzz@b.example`);
    expect(text).toBe('sk-ant-api03-[redacted] sk-ant-oat01-[redacted] DB_PASSWORD=[redacted] https://a:[redacted]@b.example');
    expect(credentials.map(({ start, end }) => text.slice(start, end))).toEqual(['sk-ant-api03-[redacted]', 'sk-ant-oat01-[redacted]']);
  });

  it('of a value that is cut out with another are none: the others keep their number', () => {
    const { credentials, slots } = run('ANTHROPIC_AUTH_TOKEN=ANTHROPIC_API_KEY=zzzzzz\nx-api-key: zzzzz1');
    expect(credentials.map(({ carrier }) => carrier)).toEqual(['ANTHROPIC_AUTH_TOKEN', 'x-api-key']);
    expect(slots.map(({ name, credential }) => [name, credential])).toEqual([
      ['ANTHROPIC_AUTH_TOKEN', 0],
      ['ANTHROPIC_API_KEY', -1],
      ['x-api-key', 1],
    ]);
  });

  it.each([
    ['a slot that refers to another has none', `ANTHROPIC_API_KEY=${key}\nANTHROPIC_API_KEY=$OTHER`, [0, -1]],
    ['a slot around a slot has none', `token: ANTHROPIC_API_KEY=${key}`, [-1, 0]],
    ['a slot beside a credential has none', `ANTHROPIC_MODEL=claude-zz ${key}`, [-1]],
  ])('%s', (_name, written, numbers) => {
    expect(run(written).slots.map(({ credential }) => credential)).toEqual(numbers);
  });

  it('of a slot end where its value does, though a credential follows', () => {
    const { text, slots } = run(`ANTHROPIC_MODEL=claude-zz ${key}`);
    expect(slots.map(({ start, end }) => text.slice(start, end))).toEqual(['claude-zz']);
  });

  it('of a slot hold the whole of a value that was wrapped inside quotes', () => {
    const { text, slots } = run(`ANTHROPIC_API_KEY="${key.slice(0, 100)}\n${key.slice(100)}" x`);
    expect(slots.map(({ start, end }) => text.slice(start, end))).toEqual(['sk-ant-api03-[redacted]']);
  });

  it('a word elsewhere in the text is no placeholder', () => {
    expect(run('your ANTHROPIC_AUTH_TOKEN=zzzzzz').credentials.flatMap(({ faults }) => faults)).toEqual([]);
  });
});
