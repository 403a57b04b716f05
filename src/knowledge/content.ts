import type { Change } from '../schemas/change.ts';
import { changeSchema } from '../schemas/change.ts';
import type { CredentialPage } from '../schemas/credential-page.ts';
import { credentialPageSchema } from '../schemas/credential-page.ts';
import type { DiagnosisPage } from '../schemas/diagnosis-page.ts';
import { diagnosisPageSchema } from '../schemas/diagnosis-page.ts';
import type { FindingPage } from '../schemas/finding-page.ts';
import { findingPageSchema } from '../schemas/finding-page.ts';
import type { ProsePage } from '../schemas/prose-page.ts';
import { prosePageSchema } from '../schemas/prose-page.ts';
import type { Report } from '../schemas/report.ts';
import { reportSchema } from '../schemas/report.ts';
import type { Source } from '../schemas/source.ts';
import { sourceSchema } from '../schemas/source.ts';
import type { TimelineEvent } from '../schemas/timeline-event.ts';
import { timelineEventSchema } from '../schemas/timeline-event.ts';
import type { Translation } from '../schemas/translation.ts';
import { translationSchema } from '../schemas/translation.ts';
import type { ContentFile } from './content-file.ts';

/** A valid entry with the file it came from, so that later checks can point at a line. */
export interface Entry<T> {
  id: string;
  data: T;
  file: ContentFile;
}

/** The whole content, typed. Entries that break their schema are missing here and reported by `checks/schema.ts`. */
export interface Content {
  files: ContentFile[];
  changes: Entry<Change>[];
  credentials: Entry<CredentialPage>[];
  diagnoses: Entry<DiagnosisPage>[];
  findings: Entry<FindingPage>[];
  guides: Entry<ProsePage>[];
  reference: Entry<ProsePage>[];
  reports: Entry<Report>[];
  sources: Entry<Source>[];
  timeline: Entry<TimelineEvent>[];
  translations: Entry<Translation>[];
}

export const SCHEMAS = {
  changes: changeSchema,
  credentials: credentialPageSchema,
  diagnoses: diagnosisPageSchema,
  findings: findingPageSchema,
  guides: prosePageSchema,
  reference: prosePageSchema,
  reports: reportSchema,
  sources: sourceSchema,
  timeline: timelineEventSchema,
  translations: translationSchema,
} as const;

export function toContent(files: ContentFile[]): Content {
  const entries = <K extends keyof typeof SCHEMAS>(collection: K): Entry<never>[] =>
    files
      .filter((file) => file.collection === collection)
      .flatMap((file) => {
        const parsed = SCHEMAS[collection].safeParse(file.data);
        return parsed.success ? [{ id: file.id, data: parsed.data as never, file }] : [];
      });
  return {
    files,
    changes: entries('changes'),
    credentials: entries('credentials'),
    diagnoses: entries('diagnoses'),
    findings: entries('findings'),
    guides: entries('guides'),
    reference: entries('reference'),
    reports: entries('reports'),
    sources: entries('sources'),
    timeline: entries('timeline'),
    translations: entries('translations'),
  };
}
