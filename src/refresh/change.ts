import type { Report } from '../schemas/report.ts';
import type { ThreadFacts } from './facts.ts';

/** One field of a report that GitHub tells differently. */
export interface FieldChange {
  field: keyof ThreadFacts | 'checked' | 'review';
  from: unknown;
  to: unknown;
}

const FIELDS = ['state', 'closeReason', 'opened', 'closed', 'updated', 'labels', 'movedTo'] as const;

/**
 * What a refresh writes into a report. A change of state asks for a review of the pages that lean on it;
 * an earlier request that nobody has answered keeps the state those pages were written for.
 */
export function changesOf(report: Report, facts: ThreadFacts, today: string): FieldChange[] {
  const changes: FieldChange[] = FIELDS.filter((field) => !same(report[field], facts[field])).map((field) => ({
    field,
    from: report[field],
    to: facts[field],
  }));
  const written = report.review?.from ?? report.state;
  if (facts.state !== report.state && written !== 'unread') {
    const review = facts.state === written ? undefined : { from: written, on: today };
    if (!same(report.review, review)) changes.push({ field: 'review', from: report.review, to: review });
  }
  if (report.checked !== today) changes.push({ field: 'checked', from: report.checked, to: today });
  return changes;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
