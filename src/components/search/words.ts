import { strings } from '../../answer/strings.ts';

/** Every word of the search. */
export const words = {
  open: 'Search or paste an error',
  label: 'A few words, or the whole error',
  placeholder: 'invalid x-api-key · ANTHROPIC_API_KEY · a stack trace',
  close: 'Close',
  secret: 'That held a credential. It was taken out of this box before anything was looked up, and went nowhere.',
  toChecker: 'The checker shows what is wrong with it',
  filters: 'Filter the pages',
  filter: { kind: 'Kind', client: 'Client', status: 'Status', outcome: 'Outcome' },
  all: 'all',
  count: (entries: number): string =>
    entries === 1 ? 'One entry' : entries ? `${entries} entries` : 'Nothing found. The checker takes whole logs.',
  kind: {
    diagnosis: 'Diagnosis',
    credential: 'Credential',
    finding: 'Finding',
    guide: 'Guide',
    reference: 'Reference',
    list: 'List',
    site: 'This site',
  } as Record<string, string>,
  status: { holds: 'holds today', superseded: 'superseded', fixed: 'fixed', 'by-design': 'by design', open: 'open' } as Record<
    string,
    string
  >,
  values: (filter: string): Record<string, string> =>
    ({ kind: words.kind, status: words.status, outcome: strings.outcome as Record<string, string> })[filter] ?? {},
};
