import { getCollection } from 'astro:content';
import type { DiagnosisPage } from '../../schemas/diagnosis-page.ts';
import { slugOf } from '../slug.ts';

/** A diagnosis as pages made from data need it. */
export interface DiagnosisEntry {
  /** Its slug, the id of the diagnosis. */
  id: string;
  data: DiagnosisPage;
}

/** Every diagnosis of the handbook. */
export const diagnosisPages = async (): Promise<DiagnosisEntry[]> =>
  (await getCollection('docs')).flatMap(({ id, data }): DiagnosisEntry[] =>
    'type' in data && data.type === 'diagnosis' ? [{ id: slugOf(id), data: data as unknown as DiagnosisPage }] : [],
  );
