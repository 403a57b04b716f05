import { spawnSync } from 'node:child_process';

/** What `npm audit --json` says, as far as we read it. A refusal has `message` and no `metadata`. */
export interface AuditAnswer {
  metadata?: { vulnerabilities?: Record<string, number> };
  message?: string;
  error?: { code?: string; summary?: string };
}

export const PASSED = 0;
export const FOUND = 1;
/** The registry did not answer the question, so nothing is known: neither a pass nor a finding. */
export const NOT_ASKED = 3;

const GRAVE = ['high', 'critical'];

/** What one answer means. Only what ships can fail the audit; the rest is told. */
export function judge(answer: AuditAnswer | undefined, ships: boolean): { code: number; text: string } {
  const counts = answer?.metadata?.vulnerabilities;
  if (!counts) {
    // The address may name a private registry; the status is enough.
    const why = /^\d{3} [\w ]+/.exec(answer?.message ?? '')?.[0].trim() ?? answer?.error?.code ?? 'no readable answer';
    return { code: NOT_ASKED, text: `not audited: the registry has no audit endpoint that answers (${why})` };
  }
  const grave = GRAVE.reduce((sum, level) => sum + (counts[level] ?? 0), 0);
  const all = Object.entries(counts)
    .filter(([level, count]) => level !== 'total' && count > 0)
    .map(([level, count]) => `${count} ${level}`);
  return { code: ships && grave > 0 ? FOUND : PASSED, text: all.length ? all.join(', ') : 'no known vulnerability' };
}

/** A finding in what ships outweighs an unanswered question, and that a pass. */
export const worst = (codes: number[]): number => (codes.includes(FOUND) ? FOUND : Math.max(PASSED, ...codes));

function ask(...options: string[]): AuditAnswer | undefined {
  const { stdout } = spawnSync('npm', ['audit', '--json', ...options], {
    encoding: 'utf8',
    timeout: 120_000,
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
  });
  try {
    return JSON.parse(stdout) as AuditAnswer;
  } catch {
    return undefined;
  }
}

/** `npm run audit`: 0 nothing grave in what ships, 1 something high or critical, 3 the registry did not answer. */
if (import.meta.main) {
  const shipped = judge(ask('--omit=dev'), true);
  const everything = judge(ask(), false);
  console.log(`What ships:      ${shipped.text}`);
  console.log(`With the tools:  ${everything.text}`);
  process.exitCode = worst([shipped.code, everything.code]);
  if (process.exitCode === NOT_ASKED) console.error('Nothing is known. Ask a registry that audits: npm run audit --registry=<address>');
  if (process.exitCode === FOUND) console.error('Details: npm audit --omit=dev');
}
