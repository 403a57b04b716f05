import { strings } from './answer.ts';

const { outcome, sign, confidence, alternatives } = strings;

/** Every word of the search. Data alone, so that a page can carry it. */
export const searchStrings = {
  open: 'Search or paste an error',
  label: 'A few words, or the whole error',
  placeholder: 'invalid x-api-key · ANTHROPIC_API_KEY · a stack trace',
  close: 'Close',
  secret: 'That held a credential. It was taken out of this box before anything was looked up, and went nowhere.',
  toChecker: 'The checker shows what is wrong with it',
  checker: '/',
  filters: 'Filter the pages',
  filter: { kind: 'Kind', client: 'Client', status: 'Status', outcome: 'Outcome' },
  all: 'all',
  count: { one: 'One entry', many: '{count} entries' },
  none: 'Nothing found. The checker takes whole logs.',
  failed: 'The search did not arrive, so nothing was looked up. Type on to try again.',
  values: {
    kind: {
      diagnosis: 'Diagnosis',
      credential: 'Credential',
      finding: 'Finding',
      guide: 'Guide',
      reference: 'Reference',
      list: 'List',
      site: 'This site',
    },
    status: { holds: 'holds today', superseded: 'superseded', fixed: 'fixed', 'by-design': 'by design', open: 'open' },
    outcome,
  },
  /** Of an answer in the list. */
  answer: { outcome, sign, confidence, alternatives },
};

export type SearchStrings = typeof searchStrings;
