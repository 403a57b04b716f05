import { describe, expect, it } from 'vitest';
import { redact } from '../../src/diagnosis/redact/redact.ts';
import { knowledge } from '../support/knowledge.ts';

const run = (text: string) => redact(text, knowledge.kinds);

describe('a value that is broken anywhere', () => {
  const FAMILIES = ['sk-ant-api03-', 'sk-ant-oat01-', 'sk-ant-ort01-', 'sk-ant-sid01-', 'sk-ant-admin01-'];
  const BREAKS = ['\n', '\r\n  ', ' │\n│ '];
  /** Of a family whose length nobody knows, so many characters on a line of their own may be anything. */
  const SHORTEST_REST = 8;

  it.each(FAMILIES)('%s: nothing of it is left', (family) => {
    const value = family + 'Q'.repeat(95);
    for (const at of Array.from({ length: value.length - SHORTEST_REST }, (_, index) => index + 1))
      for (const gap of BREAKS) {
        const { text } = run(`KEY=${value.slice(0, at)}${gap}${value.slice(at)}\nnext`);
        expect(text, `broken at ${at} by ${JSON.stringify(gap)}`).toBe(`KEY=${family}[redacted]\nnext`);
      }
  });

  it('a signed token is, also at its dots', () => {
    const value = `sk-ant-cc-eyJ${'Q'.repeat(30)}.${'Q'.repeat(60)}.${'Q'.repeat(40)}`;
    for (const at of Array.from({ length: value.length - SHORTEST_REST }, (_, index) => index + 1))
      expect(run(`${value.slice(0, at)}\n${value.slice(at)}\nnext`).text, `broken at ${at}`).toBe('sk-ant-cc-[redacted]\nnext');
  });
});

it('a value of any length is cut out whole', () => {
  const long = 'Q'.repeat(60_000);
  expect(run(`sk-ant-api03-${long} and ghp_${long} end`).text).toBe('sk-ant-api03-[redacted] and ghp_[redacted] end');
});
