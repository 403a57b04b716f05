import type { DiagnosisKnowledge, Evidence, KindKnowledge, Knowledge } from '../diagnosis/types.ts';
import type { CredentialPage } from '../schemas/credential-page.ts';
import type { DiagnosisPage } from '../schemas/diagnosis-page.ts';
import type { Report } from '../schemas/report.ts';
import type { Content, Entry } from './content.ts';

/** Reports shown with an answer; the page lists them all. */
const MOST_REPORTS = 6;
/** How much a thread's resolution is worth, best first. */
const SAID_BY: Report['saidBy'][] = ['maintainer', 'thread', 'reporter', 'error-text', 'inferred', 'nobody'];

/** The content as the engine needs it: compact, without prose, samples and page facts. */
export function compile(content: Content): Knowledge {
  const evidence = evidenceFrom(content);
  return {
    // The authors' order: of kinds that share a prefix the usual one comes first.
    kinds: content.credentials.toSorted((a, b) => (a.data.sidebar?.order ?? 99) - (b.data.sidebar?.order ?? 99)).map(toKind),
    diagnoses: content.diagnoses.map((entry) => toDiagnosis(entry, evidence(entry))),
  };
}

function toKind({ id, data }: Entry<CredentialPage>): KindKnowledge {
  const { prefixes, alphabet, length, ending, pattern, carriers = [] } = data.recognise;
  return {
    id,
    title: data.title,
    vendor: data.vendor,
    role: data.role,
    prefixes,
    alphabet,
    ...(length ? { length: { min: length.min, max: length.max } } : {}),
    ...(ending ? { ending } : {}),
    ...(pattern ? { pattern } : {}),
    carriers,
    issuedBy: data.issuedBy,
    revoke: data.revoke,
    worksIn: data.worksIn,
    failsIn: data.failsIn,
    neverSend: data.neverSend,
  };
}

function toDiagnosis({ id, data }: Entry<DiagnosisPage>, evidence: Evidence[]): DiagnosisKnowledge {
  return {
    id,
    aliases: data.aliases ?? [],
    title: data.title,
    summary: data.description,
    outcome: data.outcome,
    rules: data.recognise,
    confirm: data.confirm,
    fix: data.fix,
    verify: data.verify,
    escalate: data.escalate,
    neighbours: data.neighbours,
    evidence,
  };
}

/** The sources a page names, then the reports of its cause whose thread says most. */
function evidenceFrom(content: Pick<Content, 'reports' | 'sources'>): (page: Entry<DiagnosisPage>) => Evidence[] {
  const sources = new Map(content.sources.map(({ id, data }) => [id, data]));
  const reports = Map.groupBy(content.reports, ({ data }) => data.diagnosis);
  return ({ id, data }) => [
    ...data.sources.flatMap((sourceId): Evidence[] => {
      const source = sources.get(sourceId);
      return source ? [{ title: source.title, url: source.url, kind: 'source', date: source.date, state: 'read' }] : [];
    }),
    ...(reports.get(id) ?? [])
      .toSorted(
        (a, b) =>
          SAID_BY.indexOf(a.data.saidBy) - SAID_BY.indexOf(b.data.saidBy) || (b.data.opened ?? '').localeCompare(a.data.opened ?? ''),
      )
      .slice(0, MOST_REPORTS)
      .map(
        ({ data: report }): Evidence => ({
          title: report.title,
          url: reportUrl(report),
          kind: 'report',
          date: report.checked,
          state: report.state,
        }),
      ),
  ];
}

export const reportUrl = (report: Pick<Report, 'repo' | 'number' | 'thread'>): string =>
  `https://github.com/${report.repo}/${report.thread === 'issue' ? 'issues' : 'pull'}/${report.number}`;
