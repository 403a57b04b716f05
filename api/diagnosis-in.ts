import { diagnose } from '../src/diagnosis/diagnose.ts';
import type { Diagnosis, Knowledge } from '../src/diagnosis/types.ts';
import type { DiagnoseRequest } from '../src/schemas/diagnosis.ts';
import { translatorInto } from '../src/translation/into.ts';
import { translatedDiagnosis } from '../src/translation/translated.ts';

/** What every door of the API answers: the diagnosis of a text, in the language that was asked for. */
export const diagnosisIn = ({ text, context = {}, language = 'en' }: DiagnoseRequest, knowledge: Knowledge): Diagnosis =>
  translatedDiagnosis(diagnose(text, knowledge, context), translatorInto(language, knowledge));
