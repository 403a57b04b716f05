import { describe, expect, it } from 'vitest';
import { redact } from '../../src/diagnosis/redact/redact.ts';
import { knowledge } from '../support/knowledge.ts';

const run = (text: string) => redact(text, knowledge.kinds);

describe('the end of a secret that reads like a name', () => {
  const namesIn = (text: string): string[] => run(text).slots.map(({ name }) => name);
  it.each([
    ['a key in capitals, in JSON', `{"apiKey": "sk-ant-api03-${'Q'.repeat(81)}_${'Q'.repeat(12)}", "model": "claude"}`, ['api-key-option']],
    ['a key of a gateway', 'x-api-key: "zzz-QQQ_ZZ", "model"', ['x-api-key']],
    ['base64 in a header', 'Bearer QQQQQQ/QQQQ_ZZZZZZZZZ=', []],
    ['a name that is known is one', 'token: ANTHROPIC_API_KEY=zzzzzzzz', ['token', 'ANTHROPIC_API_KEY']],
  ])('%s', (_what, text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it('is cut out all the same', () => {
    expect(run('token: MY_SECRET="zzzzzzzz"').text).toBe('token: [redacted]');
  });
});

it.each([
  'Please set ANTHROPIC_API_KEY zzz_zzz_zzz_zzz_zzz_zzz Did not find ANTHROPIC_API_KEY zzz_zzz_zzz_zzz_zzz_zzz',
  'API key as a bearer\nANTHROPIC_API_KEY=2026-03-01T10:00:00Z ERROR zzzzzz',
])('what was redacted stays as it is when it is redacted again: %s', (original) => {
  const { text } = run(original);
  expect(run(text).text).toBe(text);
});
