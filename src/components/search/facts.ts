import type { CredentialPage } from '../../schemas/credential-page.ts';
import type { DiagnosisPage } from '../../schemas/diagnosis-page.ts';
import type { Report } from '../../schemas/report.ts';

/** What Pagefind is told about a page. */
export interface SearchFacts {
  /** Filter and value; a filter may have several values. */
  filters: [string, string][];
  /** Error messages, codes, variables, prefixes and issue numbers: they weigh more than prose. */
  signatures: string;
}

/** Names of variables, error types and codes in a text. */
const NAMES = /\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\b|\b[a-z]+(?:_[a-z]+)*_error\b|\b[45]\d\d\b/g;
/** Pages that only list others. */
const LISTS = /^(?:index|diagnoses|credentials|findings|errors|formats|reports|sources)?$/;

/** @param reports - those linked to this page */
export function searchFacts(id: string, data: object, reports: Report[]): SearchFacts {
  const type = 'type' in data ? String(data.type) : '';
  if (type === 'diagnosis') return ofDiagnosis(data as DiagnosisPage, reports);
  if (type === 'credential') return ofCredential(data as CredentialPage);
  const kind = type && type !== 'undefined' ? type : LISTS.test(id) ? 'list' : 'site';
  return { filters: [['kind', kind]], signatures: '' };
}

function ofDiagnosis(data: DiagnosisPage, reports: Report[]): SearchFacts {
  const clients = new Set(reports.flatMap(({ client }) => client ?? []));
  const messages = data.messages.map(({ text }) => text.replace(/\s+/g, ' '));
  const names = new Set(JSON.stringify([data.messages, data.symptoms]).match(NAMES) ?? []);
  return {
    filters: [
      ['kind', 'diagnosis'],
      ['status', data.status],
      ['outcome', data.outcome],
      ...[...clients].sort().map((client): [string, string] => ['client', client]),
    ],
    signatures: [...messages, ...names, ...reports.map(({ repo, number }) => `${repo}#${number}`)].join(' · '),
  };
}

const ofCredential = ({ recognise, variables }: CredentialPage): SearchFacts => ({
  filters: [['kind', 'credential']],
  signatures: [...recognise.prefixes, ...variables].join(' · '),
});
