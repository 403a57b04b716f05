import type { Outcome, Refreshed } from './refresh.ts';

/** What a run changed, for a person: states first, then pages to read again, then what is left. */
export function summarize({ outcomes, left, resumeAt }: Refreshed, { dryRun, hasToken }: { dryRun: boolean; hasToken: boolean }): string {
  const of = (result: Outcome['result']): Outcome[] => outcomes.filter((one) => one.result === result);
  const states = outcomes.flatMap(({ report, changes }) =>
    changes.filter(({ field }) => field === 'state').map(({ from, to }) => `  ${report}: ${String(from)} → ${String(to)}`),
  );
  const pages = [...new Set(outcomes.flatMap((one) => one.pages))].sort();
  return [
    `${outcomes.length} asked: ${of('changed').length} changed, ${of('unchanged').length} unchanged, ${of('gone').length} gone, ${of('failed').length} failed${dryRun ? ' (dry run: nothing was written)' : ''}`,
    ...section('State changed:', states),
    ...section('Gone (read the page that cites it, then remove or replace the report):', of('gone').map(line)),
    ...section('Failed (asked again by the next run):', of('failed').map(line)),
    ...section(
      'Pages to read again:',
      pages.map((page) => `  ${page}`),
    ),
    ...(left
      ? [`${left} not asked yet; run the command again${resumeAt ? ` after ${resumeAt.toISOString()}` : ''}: it goes on where it stopped.`]
      : []),
    ...(resumeAt && !hasToken
      ? ['GITHUB_TOKEN raises the limit from 60 to 5,000 requests an hour; a token without any permission is enough.']
      : []),
  ].join('\n');
}

const line = ({ report, why }: Outcome): string => `  ${report}: ${why ?? ''}`;
const section = (title: string, lines: string[]): string[] => (lines.length ? [title, ...lines] : []);
