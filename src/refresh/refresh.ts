import { setTimeout as sleep } from 'node:timers/promises';
import type { Content, Entry } from '../knowledge/content.ts';
import type { Report } from '../schemas/report.ts';
import { type Answer, ask } from './ask.ts';
import { changesOf, type FieldChange } from './change.ts';
import { factsOf, type ThreadFacts } from './facts.ts';
import { leaningPages } from './leaning.ts';
import { withChanges } from './write.ts';

/** What is kept between runs of one report: with an unchanged answer these are still the facts. */
export type Memory = Record<string, { etag: string; facts: ThreadFacts }>;

export interface RefreshOptions {
  baseUrl: string;
  token?: string | undefined;
  /** `YYYY-MM-DD`, UTC. */
  today: string;
  /** Reports to ask about at most; the longest unseen come first. */
  limit: number;
  /** Asks also about reports that were looked at today; without it a second run resumes the first. */
  again: boolean;
  dryRun: boolean;
  /** The longest wait for GitHub's limit, in seconds; beyond it the run stops and can be resumed. */
  patience: number;
  memory: Memory;
  save: (file: string, text: string) => void;
  remember: (memory: Memory) => void;
  progress: (line: string) => void;
}

export interface Outcome {
  report: string;
  result: 'unchanged' | 'changed' | 'gone' | 'failed';
  /** The fields that changed, the day of looking aside. */
  changes: FieldChange[];
  /** Pages to read again, when the state changed. */
  pages: string[];
  why?: string;
}

export interface Refreshed {
  outcomes: Outcome[];
  /** Reports that were due and not asked about. */
  left: number;
  /** When GitHub takes requests again, if its limit ended the run. */
  resumeAt?: Date;
}

/** Brings the state, days and labels of the reports up to date, one after another, each saved before the next is asked. */
export async function refresh(content: Content, options: RefreshOptions): Promise<Refreshed> {
  const due = dueReports(content.reports, options).slice(0, options.limit);
  const outcomes: Outcome[] = [];
  for (const [index, entry] of due.entries()) {
    const answer = await patientAsk(entry, options);
    if (answer.kind === 'limited') return { outcomes, left: due.length - index, resumeAt: answer.until };
    const outcome = take(content, entry, answer, options);
    outcomes.push(outcome);
    options.progress(`[${index + 1}/${due.length}] ${entry.data.repo}#${entry.data.number}: ${describe(outcome)}`);
    const pause = 'pause' in answer ? answer.pause : undefined;
    if (pause && index + 1 < due.length && !(await waited(pause, options)))
      return { outcomes, left: due.length - index - 1, resumeAt: pause };
  }
  return { outcomes, left: 0 };
}

export const dueReports = (reports: Entry<Report>[], { again, today }: Pick<RefreshOptions, 'again' | 'today'>): Entry<Report>[] =>
  reports
    .filter(({ data }) => again || data.checked < today)
    .toSorted((a, b) => a.data.checked.localeCompare(b.data.checked) || a.id.localeCompare(b.id));

/** Asks, and once more after a wait that is short enough. */
async function patientAsk(entry: Entry<Report>, options: RefreshOptions): Promise<Answer> {
  const etag = options.memory[entry.id]?.etag;
  const once = (): Promise<Answer> => ask(entry.data, { baseUrl: options.baseUrl, token: options.token, etag, now: new Date() });
  const answer = await once();
  return answer.kind === 'limited' && (await waited(answer.until, options)) ? once() : answer;
}

async function waited(until: Date, { patience, progress }: RefreshOptions): Promise<boolean> {
  const seconds = Math.ceil((until.getTime() - Date.now()) / 1000);
  if (seconds > patience) return false;
  if (seconds > 0) progress(`GitHub asks for a pause of ${seconds} s`);
  await sleep(Math.max(0, seconds) * 1000);
  return true;
}

function take(content: Content, entry: Entry<Report>, answer: Exclude<Answer, { kind: 'limited' }>, options: RefreshOptions): Outcome {
  const outcome = { report: entry.id, changes: [], pages: [] };
  if (answer.kind === 'gone')
    return { ...outcome, result: 'gone', why: `GitHub answered ${answer.status}`, pages: leaningPages(content, entry.id) };
  if (answer.kind === 'failed') return { ...outcome, result: 'failed', why: answer.why };
  const facts = answer.kind === 'read' ? factsOf(answer.thread, entry.data) : options.memory[entry.id]?.facts;
  if (!facts) return { ...outcome, result: 'failed', why: 'GitHub said "unchanged" to a question that had no ETag' };
  const all = changesOf(entry.data, facts, options.today);
  if (!options.dryRun) {
    // The file first: an ETag without its facts on disk would hide the change for ever.
    if (all.length) options.save(entry.file.path, withChanges(entry.file.text, all));
    if (answer.kind === 'read' && answer.etag) {
      options.memory[entry.id] = { etag: answer.etag, facts };
      options.remember(options.memory);
    }
  }
  const changes = all.filter(({ field }) => field !== 'checked');
  const reopened = changes.some(({ field }) => field === 'review');
  return { ...outcome, result: changes.length ? 'changed' : 'unchanged', changes, pages: reopened ? leaningPages(content, entry.id) : [] };
}

const describe = ({ result, changes, why }: Outcome): string =>
  result === 'changed' ? changes.map(({ field }) => field).join(', ') : (why ?? result);
