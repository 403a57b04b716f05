import { lintSource } from '@secretlint/core';
import { creator } from '@secretlint/secretlint-rule-anthropic';
import { redact } from '../src/diagnosis/redact/redact.ts';
import type { KindKnowledge } from '../src/diagnosis/types.ts';

/** Whether a text holds a credential of Anthropic's. */
export interface Scanner {
  name: string;
  finds: (text: string) => Promise<boolean> | boolean;
}

/** How gitleaks ends its patterns for tokens. */
const END = String.raw`(?:[\x60'"\s;]|\\[nr]|$)`;

/** Patterns as their projects publish them, without the keyword, entropy and verification stages around them. */
const PUBLISHED: { name: string; patterns: RegExp[] }[] = [
  {
    // github.com/gitleaks/gitleaks, cmd/generate/config/rules/anthropic.go at 71ab52c7
    name: 'gitleaks patterns',
    patterns: ['api03-[a-zA-Z0-9_-]{93}AA', 'admin01-[a-zA-Z0-9_-]{93}AA', 'oat01-[a-zA-Z0-9_-]{40,}', 'ort01-[a-zA-Z0-9_-]{40,}'].map(
      (shape) => new RegExp(String.raw`\b(sk-ant-${shape})${END}`),
    ),
  },
  {
    // github.com/trufflesecurity/trufflehog, pkg/detectors/anthropic/anthropic.go, as of 2026-08-12
    name: 'trufflehog patterns',
    patterns: [/\b(sk-ant-(?:admin01|api03)-[\w-]{93}AA)\b/],
  },
  {
    // github.com/mongodb/kingfisher, crates/kingfisher-rules/data/rules/anthropic.yml at 1e07d535
    name: 'kingfisher patterns',
    patterns: [
      /sk-ant-api\d{2,4}-[\w-]{93}AA/,
      /\bsk-ant-admin(?:\d{2,4})?-[A-Za-z0-9_-]{92,96}/,
      /\bsk-ant-oat01-[A-Za-z0-9_-]{40,}/,
      /\bsk-ant-ort01-[A-Za-z0-9_-]{40,}/,
    ],
  },
];

export const secretlint = async (text: string): Promise<number> => {
  const result = await lintSource({
    source: { content: text, filePath: 'paste.txt', ext: '.txt', contentType: 'text' },
    options: { config: { rules: [{ id: creator.meta.id, rule: creator }] } },
  });
  return result.messages.length;
};

export const scanners = (kinds: KindKnowledge[]): Scanner[] => [
  {
    name: 'this engine',
    // One that its author had blanked out already is described, not counted as found.
    finds: (text) =>
      redact(text, kinds).credentials.some((seen) => seen.vendor === 'Anthropic' && isSecret(seen) && seen.lengthClass !== 'redacted'),
  },
  { name: 'secretlint', finds: async (text) => (await secretlint(text)) > 0 },
  ...PUBLISHED.map(({ name, patterns }) => ({ name, finds: (text: string) => patterns.some((pattern) => pattern.test(text)) })),
];

const isSecret = ({ prefix, faults }: { prefix: string; faults: { kind: string }[] }): boolean =>
  prefix !== '' && !faults.some(({ kind }) => kind === 'placeholder');
