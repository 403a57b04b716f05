import type { Endpoints } from '@octokit/types';
import type { Report } from '../schemas/report.ts';

/** GitHub's answer about one issue or pull request (`GET /repos/{owner}/{repo}/issues/{issue_number}`). */
export type Thread = Endpoints['GET /repos/{owner}/{repo}/issues/{issue_number}']['response']['data'];

/** What a refresh may change; our own words (title, diagnosis, resolution) are never touched. */
export type ThreadFacts = Pick<Report, 'state' | 'closeReason' | 'opened' | 'closed' | 'updated' | 'labels' | 'movedTo'>;

const CLOSE_REASONS: Record<string, NonNullable<Report['closeReason']>> = {
  completed: 'completed',
  not_planned: 'not-planned',
  duplicate: 'duplicate',
};

/** The facts of a thread as GitHub tells them. Days are UTC. */
export function factsOf(thread: Thread, asked: Pick<Report, 'repo' | 'number'>): ThreadFacts {
  const state = thread.state === 'open' ? 'open' : thread.pull_request?.merged_at ? 'merged' : 'closed';
  return {
    state,
    closeReason: state === 'closed' && !thread.pull_request ? (CLOSE_REASONS[thread.state_reason ?? ''] ?? 'unknown') : undefined,
    opened: dayOf(thread.created_at),
    closed: thread.closed_at ? dayOf(thread.closed_at) : undefined,
    updated: dayOf(thread.updated_at),
    labels: thread.labels.flatMap((label) => (typeof label === 'string' ? label : (label.name ?? []))).sort(),
    movedTo: isAt(thread.html_url, asked) ? undefined : thread.html_url,
  };
}

const dayOf = (instant: string): string => instant.slice(0, 10);

/** GitHub spells owners and repositories in any case. */
const isAt = (url: string, { repo, number }: Pick<Report, 'repo' | 'number'>): boolean =>
  new RegExp(`/${repo.replaceAll('.', '\\.')}/(?:issues|pull)/${number}$`, 'i').test(url);
